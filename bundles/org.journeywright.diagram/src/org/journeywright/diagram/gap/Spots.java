package org.journeywright.diagram.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.TypeStyle;

/** Where the middle of a sign of a figure may be, best first: after its name, behind a chip, along its edges from the upper right corner. The page has the same order. */
final class Spots {

	/** A figure that is not higher than this has its sign behind it. */
	private static final double CHIP = 30;
	private static final double STEP = 11;
	private static final Set<TypeStyle> NAMES = Set.of(TypeStyle.TITLE, TypeStyle.HEADING, TypeStyle.NAME, TypeStyle.SMALL_NAME);
	private static final double[] SHARES = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
	private static final double[] TURNS = {45, 30, 60, 15, 75, 0, 135, 120, 150, -45};

	private final Placed placed;
	private final double sign;
	private final double left;
	private final double top;
	private final double right;
	private final double bottom;
	private final List<Point> spots = new ArrayList<>();

	private Spots(Placed placed, double sign) {
		this.placed = placed;
		this.sign = sign;
		left = placed.x();
		top = placed.y();
		right = placed.area().right();
		bottom = placed.area().bottom();
	}

	/** The spots for a sign of a width. */
	static List<Point> of(Placed placed, double sign) {
		Spots spots = new Spots(placed, sign);
		Optional<Dot> circle = placed.figure().marks().stream().limit(1).filter(Dot.class::isInstance).map(Dot.class::cast).filter(d -> d.radius() > GapSigns.HEIGHT).findFirst();
		if (placed.figure().ends().isPresent()) {
			spots.alongLink();
		} else if (circle.isPresent()) {
			spots.onCircle(circle.get());
		} else {
			spots.atWords();
			spots.atChip();
			spots.alongEdges();
		}
		return spots.spots;
	}

	private void add(double x, double y) {
		spots.add(new Point(x, y));
	}

	private void alongLink() {
		placed.figure().marks().stream().filter(Shape.class::isInstance).map(Shape.class::cast).findFirst()
				.ifPresent(line -> DoubleStream.of(SHARES).forEach(share -> PathWalk.at(line.path(), share).ifPresent(p -> add(left + p.x(), top + p.y()))));
	}

	private void onCircle(Dot circle) {
		for (double turn : TURNS) {
			double angle = Math.toRadians(turn);
			add(left + circle.x() + circle.radius() * Math.cos(angle), top + circle.y() - circle.radius() * Math.sin(angle));
		}
	}

	/** After the line that names it, then after its first one. */
	private void atWords() {
		record Line(Words words, Area area) {
		}
		List<Line> lines = Stream.concat(Stream.of(placed), placed.inner().stream())
				.flatMap(p -> p.figure().marks().stream().filter(Words.class::isInstance).map(Words.class::cast).map(w -> new Line(w, p.area(w)))).toList();
		Line first = lines.isEmpty() ? null : lines.getFirst();
		Line name = lines.stream().filter(l -> NAMES.contains(l.words().style())).findFirst().orElse(first);
		Stream.of(name, first).filter(Objects::nonNull).distinct().forEach(line -> at(line.area(), line.words().anchor() == Anchor.END));
	}

	private void at(Area line, boolean isEnding) {
		double x = isEnding ? line.x() - sign / 2 - 5 : line.right() + sign / 2 + 5;
		boolean isInside = isEnding ? x - sign / 2 >= left : x + sign / 2 <= right;
		if (isInside || !placed.hasGround()) {
			add(x, line.y() + line.height() / 2);
		}
	}

	private void atChip() {
		boolean isShape = placed.figure().marks().stream().limit(1).anyMatch(m -> m instanceof Shape || m instanceof Sign);
		if (bottom - top <= CHIP && !isShape) {
			add(right + sign / 2 + 3, (top + bottom) / 2);
			add(right - 2, top);
			add(right - 2, bottom);
			add(left - sign / 2 - 3, (top + bottom) / 2);
		}
	}

	private void alongEdges() {
		double corner = right - sign / 2 - 4;
		add(corner, top + GapSigns.HEIGHT / 2 + 4);
		DoubleStream.iterate(corner, x -> x > left + (right - left) * 0.3, x -> x - STEP).forEach(x -> add(x, top - 2));
		DoubleStream.iterate(top + STEP, y -> y < bottom - 4, y -> y + STEP).forEach(y -> add(right, y));
		DoubleStream.iterate(corner, x -> x > left, x -> x - STEP).forEach(x -> add(x, bottom + 2));
		DoubleStream.iterate(top + STEP, y -> y < bottom - 4, y -> y + STEP).forEach(y -> add(left, y));
		add(right + sign / 2 + 2, top + GapSigns.HEIGHT / 2);
		add(right - sign / 2, top - GapSigns.HEIGHT / 2 - 2);
		add(right - sign / 2, bottom + GapSigns.HEIGHT / 2 + 2);
	}
}
