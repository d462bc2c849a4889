package org.journeywright.generator.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Touchpoint;

/** Small texts of the report. */
final class Texts {

	private static final int LABEL = 120;
	private static final char MINUS = '\u2212';

	private Texts() {
	}

	/** A count with its word, as in "1 gap" or "2,000 gaps". */
	static String count(int number, String word) {
		return format("%,d %s%s", number, word, number == 1 ? "" : "s");
	}

	/** Fills a pattern; numbers come out the same on every machine. */
	static String format(String pattern, Object... values) {
		return String.format(Locale.ROOT, pattern, values);
	}

	/** A feeling with its sign, as in "+3"; the minus is a real one. */
	static String signed(double value) {
		String plain = value == Math.rint(value) ? format("%.0f", Math.abs(value)) : format("%.1f", Math.abs(value));
		return (value < 0 ? String.valueOf(MINUS) : value > 0 ? "+" : "") + plain;
	}

	/** The label of an element, cut where nobody would read on. */
	static String label(EObject element) {
		return cut(Elements.label(element));
	}

	/** A text cut to the length of a label; a pair of surrogates is never torn apart. */
	static String cut(String text) {
		if (text.length() <= LABEL) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LABEL - 2)) ? LABEL - 2 : LABEL - 1;
		return text.substring(0, end) + "…";
	}

	/** The labels of some elements, at most {@code limit} of them; touchpoints that are only planned are marked. */
	static GapPage.Names names(Collection<? extends EObject> elements, int limit) {
		List<String> shown = elements.stream().limit(limit).map(e -> e instanceof Touchpoint touchpoint ? place(touchpoint) : label(e)).toList();
		return new GapPage.Names(shown, elements.size() - shown.size());
	}

	/** The label of a touchpoint; where customers do not meet it today, with the journey it is planned in. */
	static String place(Touchpoint touchpoint) {
		return ModelView.isToday(touchpoint) ? label(touchpoint) : label(touchpoint) + " (to-be" + journey(touchpoint).map(j -> ", " + j).orElse("") + ")";
	}

	/** The label of a touchpoint with its journey, which tells apart touchpoints of the same name. */
	static String placeInJourney(Touchpoint touchpoint) {
		return ModelView.isToday(touchpoint) ? label(touchpoint) + journey(touchpoint).map(j -> " (" + j + ")").orElse("") : place(touchpoint);
	}

	private static Optional<String> journey(Touchpoint touchpoint) {
		return Stream.iterate(touchpoint.eContainer(), Objects::nonNull, EObject::eContainer).filter(Journey.class::isInstance).findFirst().map(Texts::label);
	}

	/** Names in a sentence, as in "Delivery date, Parts list and 3 more". */
	static String list(GapPage.Names names) {
		String shown = String.join(", ", names.shown());
		return names.more() == 0 ? shown : format("%s and %,d more", shown, names.more());
	}

	/** A name of an enumeration in words: {@code ROOT_CAUSE} becomes "root cause". */
	static String words(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
