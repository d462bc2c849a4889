package org.journeywright.diagram.server.session;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Ways;

/**
 * A figure as a person takes it in: what it stands for and says, not where it is and how large.
 *
 * @param words
 *            all that it says
 * @param written
 *            of that what can be written anew in its place
 * @param isNamed
 *            whether it can be told by names alone; others are told by their place among their like, which changes
 */
record Seen(String kind, Optional<String> about, String words, Optional<String> written, Optional<Figure.Ends> ends, boolean isNamed) {

	private static final Pattern PLACE = Pattern.compile("#|~\\d|\\.\\d+$");

	/** What is seen of a figure. */
	static Seen of(Figure figure) {
		boolean isNamed = figure.about().isPresent() && !PLACE.matcher(figure.about().get()).find() && !PLACE.matcher(figure.id()).find();
		return new Seen(figure.kind(), figure.about(), words(figure), figure.ways().writing().map(Ways.Writing::text), figure.ends(), isNamed);
	}

	private static String words(Figure figure) {
		String told = figure.telling().name() + "\n" + figure.telling().tip();
		return told.isBlank() ? figure.marks().stream().filter(Words.class::isInstance).map(w -> ((Words) w).text()).collect(Collectors.joining(" ")) : told;
	}
}
