package org.journeywright.diagram.blueprint;

import java.util.Locale;
import java.util.Set;

import org.journeywright.diagram.common.Names;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Amount;

/** Reads the time limits that people type. */
final class Limits {

	private static final Set<String> UNITS = Set.of("s", "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "d", "day", "days", "workday",
			"workdays", "working_day", "working_days", "w", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "y");

	private Limits() {
	}

	/**
	 * A number and a unit of time, with or without "within" before them.
	 *
	 * @throws EditRefusedException
	 *             if it is anything else
	 */
	static Amount read(String typed) {
		String text = typed.strip().replaceFirst("(?i)^within\\s+", "");
		try {
			Amount amount = Amount.valueOf(text);
			if (amount.value().signum() >= 0 && UNITS.contains(amount.unit().toLowerCase(Locale.ROOT))) {
				return amount;
			}
		} catch (NumberFormatException noAmount) {
			throw refusal(text);
		}
		throw refusal(text);
	}

	private static EditRefusedException refusal(String text) {
		return new EditRefusedException(Names.quoted(text) + " is no length of time. Write a number and a unit, as in 30 min, 2 h or 3 days; leave it empty to take the limit out.");
	}
}
