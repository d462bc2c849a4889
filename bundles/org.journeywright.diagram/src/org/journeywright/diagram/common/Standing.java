package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.language.edit.EditRefusedException;

/**
 * A figure and what it stands on.
 *
 * @param figure
 *            the figure itself
 * @param around
 *            the figures that it is in, nearest first
 */
public record Standing(Figure figure, List<Figure> around) {

	/**
	 * The figure with an id.
	 *
	 * @throws EditRefusedException
	 *             if it is not on the drawing (any more)
	 */
	public static Standing of(Drawing drawing, String id) {
		List<Figure> way = new ArrayList<>();
		if (!find(drawing.figures(), id, way)) {
			throw new EditRefusedException("What you pointed at is not on the diagram any more. Look again, then repeat it.");
		}
		return new Standing(way.getFirst(), List.copyOf(way.subList(1, way.size())));
	}

	private static boolean find(List<Figure> figures, String id, List<Figure> way) {
		for (Figure figure : figures) {
			if (figure.id().equals(id) || find(figure.inner(), id, way)) {
				way.add(figure);
				return true;
			}
		}
		return false;
	}

	/** The figure and those it is in, nearest first. */
	public Stream<Figure> upwards() {
		return Stream.concat(Stream.of(figure), around.stream());
	}

	/** The identity of the nearest element of a kind in plain words ({@code touchpoint}) that the figure is about or stands on. */
	public Optional<String> nearest(String kind) {
		return upwards().flatMap(f -> f.about().stream()).filter(a -> kind(a).equals(kind)).findFirst();
	}

	/** The identity of the element that the figure is about; empty where it is about none. */
	public Optional<String> about() {
		return figure.about();
	}

	/** The kind, in plain words, of the element with an identity: {@code touchpoint}. */
	public static String kind(String identity) {
		// Elements without a name are told by their owner and their kind: "journey:A#stage 2".
		int place = identity.lastIndexOf('#');
		return place >= 0 ? identity.substring(place + 1).replaceFirst(" \\d+$", "") : identity.substring(0, Math.max(identity.indexOf(':'), 0));
	}

	/** Whether a figure of a kind stands around the figure, or is it. */
	public boolean isIn(String figureKind) {
		return upwards().anyMatch(f -> f.kind().equals(figureKind));
	}
}
