package org.journeywright.diagram.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of a part of the model. It follows from the model and the settings alone: the same model in, the same drawing out.
 *
 * @param title
 *            what it shows: "Own a Lumen One"
 * @param subtitle
 *            what one must know to read it: "Journey map, as it is today · for Café owner · model of 3 October 2026"
 * @param width
 *            of everything, in drawing units
 * @param figures
 *            from back to front
 * @param legend
 *            what signs and lines mean
 * @param choices
 *            what the reader can choose about it
 * @param hint
 *            what to do first, where there is nothing to see yet; empty otherwise
 */
public record Drawing(DiagramKind kind, String title, String subtitle, double width, double height, List<Figure> figures, List<Key> legend, List<Choice> choices,
		String hint) {

	/** One entry of the legend: a mark of at most 32 by 14 units, and what it means. */
	public record Key(List<Mark> marks, String meaning) {
	}

	/**
	 * Something the reader can choose.
	 *
	 * @param setting
	 *            the name of the setting: {@code persona}, {@code lanes}
	 * @param label
	 *            in words: "Persona"
	 * @param many
	 *            whether several options hold at once, in an order that can be changed
	 * @param options
	 *            in their order, those that hold marked
	 */
	public record Choice(String setting, String label, boolean many, List<Option> options) {
	}

	/** One option of a choice. */
	public record Option(String value, String label, boolean chosen) {
	}

	public Drawing {
		figures = List.copyOf(figures);
		legend = List.copyOf(legend);
		choices = List.copyOf(choices);
	}

	/** Every figure, those on others included, each before those on it. */
	public Stream<Figure> all() {
		return figures.stream().flatMap(Drawing::withInner);
	}

	private static Stream<Figure> withInner(Figure figure) {
		return Stream.concat(Stream.of(figure), figure.inner().stream().flatMap(Drawing::withInner));
	}

	/** The figure with an id. */
	public Optional<Figure> figure(String id) {
		return all().filter(f -> f.id().equals(id)).findFirst();
	}
}
