package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;

/** What has to be there before something else: drawn as an arrow from the first to the one that waits for it. */
final class Dependencies {

	/** The word of the palette, and the kind of the figures. */
	static final String KIND = "dependency";

	private static final double SIGN = 8;

	private Dependencies() {
	}

	/**
	 * A dependency.
	 *
	 * @param first
	 *            what has to be there
	 * @param then
	 *            what waits for it
	 */
	record Dependency(Initiative first, Initiative then) {

		/**
		 * Whether what has to be there is planned for later than what waits for it: it ends (or, with no end stated, starts) after the other starts; or, where these
		 * dates are not stated, its horizon is a later one. Only what is still open can be late. The same as the rule JW-3112 finds.
		 */
		boolean isBackwards() {
			if (!Initiatives.isOpen(first) || !Initiatives.isOpen(then)) {
				return false;
			}
			Optional<LocalDate> there = Optional.ofNullable(first.getEnd()).or(() -> Optional.ofNullable(first.getStart()));
			if (there.isPresent() && then.getStart() != null) {
				return there.get().isAfter(then.getStart());
			}
			return then.getHorizon() != Horizon.UNPLANNED && first.getHorizon().compareTo(then.getHorizon()) > 0;
		}
	}

	/** The dependencies among some initiatives, in their order. */
	static List<Dependency> among(Collection<Initiative> shown) {
		List<Dependency> all = new ArrayList<>();
		Set<Initiative> known = new HashSet<>(shown);
		shown.forEach(then -> then.getDependsOn().stream().distinct().filter(first -> first != then && known.contains(first)).forEach(first -> all.add(new Dependency(first, then))));
		return all;
	}

	/** The arrow along a route. */
	static Figure figure(Dependency dependency, Route route) {
		boolean isBackwards = dependency.isBackwards();
		Paint paint = isBackwards ? Paint.POOR : Paint.EDGE;
		List<Mark> marks = new ArrayList<>(List.of(Shape.line(route.line(), Stroke.of(paint, isBackwards ? 2 : 1.5)), new Shape(route.head(), paint, Stroke.NONE)));
		if (isBackwards) {
			Point middle = route.aside(SIGN);
			marks.add(new Dot(middle.x(), middle.y(), SIGN, Paint.SURFACE, Stroke.of(Paint.POOR, 1)));
			marks.add(new Sign(Icon.BACKWARDS, middle.x() - 4.5, middle.y() - 5, 9, Paint.POOR));
		}
		String said = Elements.label(dependency.then()) + " needs " + Elements.label(dependency.first()) + " first" + (isBackwards ? ", which is planned for later" : "");
		Route.Bounds bounds = route.bounds();
		return Figure.of(Ids.with(dependency.then(), dependency.first(), "dependsOn"), KIND, 0, 0, bounds.width(), bounds.height())
				.linking(Elements.identity(dependency.first()), Elements.identity(dependency.then())).drawn(marks).told(said, said).able(Ways.NONE.deleting());
	}
}
