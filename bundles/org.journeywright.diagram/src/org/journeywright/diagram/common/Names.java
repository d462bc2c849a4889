package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.journeywright.model.Elements;

/** Writes the names that people type on diagrams. They see labels ("Report fault") and type such; the text may write them as one word ({@code ReportFault}). */
public final class Names {

	private static final int MOST_LETTERS = 40;

	private Names() {
	}

	/** A name that reads as typed: as one word where another name like it is written so and people still read the same, otherwise as typed. */
	public static String like(String other, String typed) {
		String line = typed.strip().replaceAll("\\s+", " ");
		if (other.isEmpty() || other.indexOf(' ') >= 0 || line.indexOf(' ') < 0) {
			return line;
		}
		StringBuilder word = new StringBuilder();
		for (String part : line.split(" ")) {
			int first = part.offsetByCodePoints(0, 1);
			word.append(part.substring(0, first).toUpperCase(Locale.ROOT)).append(part.substring(first));
		}
		return word.toString().matches("[\\p{L}_][\\p{L}\\p{N}_]*") && Elements.label(word.toString()).equals(line) ? word.toString() : line;
	}

	/** A name that is free: the one wanted, or with a number behind it. */
	public static String free(String wanted, Predicate<String> taken) {
		String name = wanted;
		for (int number = 2; taken.test(name); number++) {
			name = wanted + " " + number;
		}
		return name;
	}

	/** What somebody typed, in a sentence: as it is, or how it begins where it is long. */
	public static String quoted(String typed) {
		String line = typed.strip().replaceAll("\\s+", " ");
		int end = line.codePointCount(0, line.length()) <= MOST_LETTERS ? line.length() : line.offsetByCodePoints(0, MOST_LETTERS);
		return "“" + (end == line.length() ? line : line.substring(0, end).strip() + "…") + "”";
	}

	/** A thing in a sentence: a role, an issue. */
	public static String a(String thing) {
		return (thing.matches("(?i)[aeiou].*") ? "an " : "a ") + thing;
	}

	/** A thing at the beginning of a sentence: A role, An issue. */
	public static String begin(String thing) {
		return "A" + a(thing).substring(1);
	}

	/** Things in a sentence: a, b and c; of many the first few and how many more. */
	public static String listed(List<String> things) {
		List<String> told = new ArrayList<>(things.subList(0, Math.min(things.size(), 4)));
		if (things.size() > told.size()) {
			told.add(things.size() - told.size() + " more");
		}
		return told.size() < 2 ? String.join("", told) : String.join(", ", told.subList(0, told.size() - 1)) + " and " + told.getLast();
	}
}
