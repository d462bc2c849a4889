package org.journeywright.analysis.rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.Touchpoint;

/** How rules write about elements. */
public final class Wording {

	private static final int MOST_NAMES = 6;
	private static final int EXCERPT = 70;

	private Wording() {
	}

	/** The label of an element in quotes; a touchpoint that customers do not meet today is marked. */
	public static String name(EObject element) {
		return quote(Elements.label(element)) + (isPlanned(element) ? " (to-be)" : "");
	}

	private static boolean isPlanned(EObject element) {
		return element instanceof Touchpoint touchpoint && !ModelView.isToday(touchpoint);
	}

	/** Some text in quotes. */
	public static String quote(String text) {
		return "“" + text + "”";
	}

	/** The beginning of a text in quotes, on one line. */
	public static String excerpt(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int length = line.codePointCount(0, line.length());
		return quote(length <= EXCERPT ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)).stripTrailing() + "…");
	}

	/**
	 * The labels of elements as a list in words: “A”, “B” and “C”. Of a long list only the beginning is named, the rest is counted. Touchpoints of today come
	 * before planned ones.
	 */
	public static String names(Collection<? extends EObject> elements) {
		return list(elements.stream().sorted(Comparator.comparing(Wording::isPlanned)).map(Wording::name).toList());
	}

	/** Pieces as a list in words: a, b and c. Of a long list only the beginning is named, the rest is counted. */
	public static String list(List<String> pieces) {
		if (pieces.size() > MOST_NAMES) {
			return String.join(", ", pieces.subList(0, MOST_NAMES - 1)) + " and " + (pieces.size() - MOST_NAMES + 1) + " more";
		}
		return pieces.size() < 2 ? String.join("", pieces) : String.join(", ", pieces.subList(0, pieces.size() - 1)) + " and " + pieces.getLast();
	}

	/** A number with its noun: 1 decision, 2 decisions. */
	public static String count(int number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	/** A number without needless zeros: 124, 4.5. */
	public static String number(double number) {
		return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
	}

	/** A feeling with its sign: +2, 0, -3. */
	public static String feeling(int feeling) {
		return feeling > 0 ? "+" + feeling : String.valueOf(feeling);
	}

	/** Whether a text says nothing. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
