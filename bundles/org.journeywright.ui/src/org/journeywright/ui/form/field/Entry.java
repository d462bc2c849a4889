package org.journeywright.ui.form.field;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.journeywright.model.Amount;
import org.journeywright.model.ModelPackage;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;

/** What was typed into a field. */
sealed interface Entry {

	/** A value. */
	record Value(Object value) implements Entry {
	}

	/** Nothing was typed. */
	record Nothing() implements Entry {
	}

	/** Something that is no such value; the message says how to mend it. */
	record Wrong(String message) implements Entry {
	}

	/** Reads what was typed. */
	static Entry read(FieldSpec spec, String typed) {
		if (typed.isBlank()) {
			return spec.isRequired() ? new Wrong("This cannot stay empty: " + spec.help()) : new Nothing();
		}
		return switch (spec.kind()) {
			case COUNT -> count(typed);
			case AMOUNT -> amount(typed);
			case PERCENT -> percent(typed);
			case DATE -> date(typed);
			case MONTH -> month(typed);
			case LINE -> line(spec, typed);
			default -> new Value(typed);
		};
	}

	/** How a value is shown for typing. */
	static String write(FieldSpec spec, Object value) {
		return value instanceof Amount amount && spec.kind() == FieldKind.PERCENT && (amount.isPercent() || amount.unit().isEmpty())
				? amount.value().toPlainString() : value.toString();
	}

	private static Entry line(FieldSpec spec, String typed) {
		if (typed.contains("\n")) {
			return new Wrong("A name stands on one line.");
		}
		return spec.feature() != ModelPackage.Literals.RULE_SETTING__CODE || typed.matches("[A-Z]+-\\d+") ? new Value(typed)
				: new Wrong("'" + typed + "' is not the code of a rule; write it as in JW-2103.");
	}

	private static Entry count(String typed) {
		try {
			int number = Integer.parseInt(typed);
			return number < 0 ? new Wrong("A number of people or things is 0 or more.") : new Value(number);
		} catch (NumberFormatException e) {
			return new Wrong("'" + typed + "' is not a whole number up to " + Integer.MAX_VALUE + "; write figures only, as in 12.");
		}
	}

	private static Entry amount(String typed) {
		try {
			return new Value(Amount.valueOf(typed));
		} catch (NumberFormatException e) {
			return new Wrong("'" + typed + "' is not an amount; write a number, with a point before decimals, and its unit, as in 95 % or 2.5 h.");
		}
	}

	private static Entry percent(String typed) {
		String number = typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
		if (!Pattern.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?", number)) {
			return new Wrong("'" + typed + "' is not a percentage; write a number from 0 to 100, as in 12.5.");
		}
		BigDecimal value = new BigDecimal(number);
		return value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0 ? new Wrong(number + " % is not possible here; a share lies between 0 and 100 %.")
				: new Value(new Amount(value, "%"));
	}

	private static Entry date(String typed) {
		try {
			return new Value(LocalDate.parse(typed));
		} catch (DateTimeException e) {
			return new Wrong("'" + typed + "' is not a day of the calendar; write year, month and day, as in 2026-11-22.");
		}
	}

	private static Entry month(String typed) {
		try {
			return new Value(YearMonth.parse(typed));
		} catch (DateTimeException e) {
			return new Wrong("'" + typed + "' is not a month; write year and month, as in 2026-11.");
		}
	}
}
