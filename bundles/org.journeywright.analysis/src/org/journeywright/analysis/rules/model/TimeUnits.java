package org.journeywright.analysis.rules.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The units of time that a limit or a metric can be stated in, and which words mean the same unit. */
final class TimeUnits {

	private static final Map<String, String> MEANINGS = meanings();

	private TimeUnits() {
	}

	/** Whether a word is a unit of time. */
	static boolean isTime(String unit) {
		return MEANINGS.containsKey(unit.toLowerCase(Locale.ROOT));
	}

	/** Whether two words mean the same unit: h and hours, day and days, point and points. */
	static boolean same(String one, String other) {
		return canonical(one).equals(canonical(other));
	}

	private static String canonical(String unit) {
		String lower = unit.strip().toLowerCase(Locale.ROOT);
		String word = MEANINGS.getOrDefault(lower, lower);
		return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
	}

	private static Map<String, String> meanings() {
		Map<String, String> meanings = new HashMap<>();
		List<List<String>> units = List.of(List.of("second", "seconds", "sec", "secs", "s"), List.of("minute", "minutes", "min", "mins"),
				List.of("hour", "hours", "h", "hr", "hrs"), List.of("day", "days", "d"), List.of("workday", "workdays", "working_day", "working_days"),
				List.of("week", "weeks", "w"), List.of("month", "months"), List.of("quarter", "quarters"), List.of("year", "years", "y"));
		units.forEach(words -> words.forEach(w -> meanings.put(w, words.getFirst())));
		return Map.copyOf(meanings);
	}
}
