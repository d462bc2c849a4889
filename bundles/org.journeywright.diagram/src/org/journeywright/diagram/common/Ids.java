package org.journeywright.diagram.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;

/** Makes ids of figures: of the identity of an element and a place, so that they stay the same as long as both do. */
public final class Ids {

	private static final String ELEMENT = "element:";

	private Ids() {
	}

	/** The id of the figure of an element that is drawn once. */
	public static String of(EObject element) {
		return Elements.identity(element);
	}

	/** The id of the figure that shows an element, or a part of what it says, in one of several places. */
	public static String at(EObject element, String place) {
		return Elements.identity(element) + "@" + place;
	}

	/** The id of a figure that shows an element with another one: the chip of a standard at a touchpoint. */
	public static String with(EObject element, EObject other, String place) {
		return Elements.identity(element) + "@" + Elements.identity(other) + "@" + place;
	}

	/**
	 * The same figures with ids that are told apart: a thing may be drawn twice in one place, as where a text names it twice.
	 * Nothing can be done with the later ones, because the first one would be meant.
	 */
	public static List<Figure> distinct(List<Figure> figures) {
		return areDistinct(figures, new HashSet<>()) ? figures : distinct(figures, new HashSet<>());
	}

	private static boolean areDistinct(List<Figure> figures, Set<String> taken) {
		return figures.stream().allMatch(f -> taken.add(f.id()) && areDistinct(f.inner(), taken));
	}

	private static List<Figure> distinct(List<Figure> figures, Set<String> taken) {
		return figures.stream().map(f -> {
			String id = f.id();
			for (int number = 2; !taken.add(id); number++) {
				id = f.id() + "~" + number;
			}
			Figure figure = f.inner().isEmpty() ? f : f.with(distinct(f.inner(), taken));
			return id.equals(f.id()) ? figure
					: new Figure(id, f.kind(), f.about(), f.x(), f.y(), f.width(), f.height(), f.marks(), figure.inner(), f.ends(), f.pin(), f.telling(), Ways.NONE);
		}).toList();
	}

	/** Whether something that is dropped comes from elsewhere, and is named by the identity of its element. */
	public static boolean isElement(String dragged) {
		return dragged.startsWith(ELEMENT);
	}

	/** How an element that comes from elsewhere is named when it is dropped. */
	public static String from(String identity) {
		return ELEMENT + identity;
	}

	/** The identity of an element that comes from elsewhere. */
	public static String element(String dragged) {
		return dragged.substring(ELEMENT.length());
	}
}
