package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.ecosystem.Wheel.Point;
import org.journeywright.model.StrategyElement;

/** Puts the wheel together: labels find their places first, close to their segments and clear of each other; the drawing is as high as they need. */
final class Round {

	private static final double BETWEEN = 16;
	private static final double ROOM = 12;

	private final List<StrategyElement> elements;
	private final List<Figure> labels;
	private final ModelView model;
	private Wheel wheel;
	private double height;

	Round(ModelView model) {
		this.model = model;
		elements = model.all(StrategyElement.class);
		Labels saying = new Labels(model);
		labels = new ArrayList<>(elements.stream().map(saying::of).toList());
		Wheel sizes = new Wheel(Math.max(1, elements.size()), 0, 0);
		double reach = IntStream.range(0, labels.size()).mapToDouble(i -> Math.abs(fromMiddle(sizes, i)) + labels.get(i).height() / 2).max().orElse(0);
		double half = Math.max(Math.max(sizes.labels(), reach), Math.max(need(sizes, true), need(sizes, false)) / 2 + ROOM);
		height = Math.ceil(2 * half);
		wheel = new Wheel(sizes.count(), Math.ceil(sizes.labels() + Wheel.LABEL + ROOM), height / 2);
		place(true);
		place(false);
	}

	private List<Integer> side(Wheel on, boolean isRight) {
		return IntStream.range(0, elements.size()).filter(i -> on.isRight(i) == isRight).boxed().sorted(Comparator.comparingDouble(i -> -Math.cos(on.angle(i)))).toList();
	}

	private double need(Wheel on, boolean isRight) {
		return side(on, isRight).stream().mapToDouble(i -> labels.get(i).height() + BETWEEN).sum();
	}

	/** Each label wants to stand at the height of its segment; those above are pushed up and those below down until none touches another. */
	private void place(boolean isRight) {
		List<Integer> side = side(wheel, isRight);
		double[] tops = new double[side.size()];
		double free = 0;
		for (int i = 0; i < tops.length; i++) {
			double own = labels.get(side.get(i)).height();
			tops[i] = Math.max(free, wheel.centreY() + fromMiddle(wheel, side.get(i)) - own / 2);
			free = tops[i] + own + BETWEEN;
		}
		double end = height;
		for (int i = tops.length - 1; i >= 0; i--) {
			double own = labels.get(side.get(i)).height();
			tops[i] = Math.min(tops[i], end - own);
			end = tops[i] - BETWEEN;
			Figure label = labels.get(side.get(i)).at(x(tops[i], own, isRight), tops[i]);
			labels.set(side.get(i), isRight ? label : Labels.ending(label));
		}
	}

	/** How far below the middle of the wheel the middle of a label wants to be: at its segment, and outside of the wheel near its top and bottom. */
	private double fromMiddle(Wheel on, int element) {
		double cosine = Math.cos(on.angle(element));
		return -cosine * (on.labels() + labels.get(element).height() / 2 * Math.abs(cosine));
	}

	/** As close to the wheel as the nearer corner of the label allows. */
	private double x(double top, double own, boolean isRight) {
		double nearest = Math.max(0, Math.max(top - wheel.centreY(), wheel.centreY() - top - own));
		double aside = Math.sqrt(Math.max(0, wheel.labels() * wheel.labels() - nearest * nearest));
		return isRight ? wheel.centreX() + aside + ROOM : wheel.centreX() - aside - ROOM - Wheel.LABEL;
	}

	/** Everything, from back to front. */
	List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			figures.add(leader(i));
		}
		List<Figure> handles = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			List<Figure> segment = new Segment(wheel, i, elements.get(i)).figures();
			figures.add(segment.getFirst());
			handles.addAll(segment.subList(1, segment.size()));
		}
		if (elements.isEmpty()) {
			figures.add(rings());
		}
		figures.add(new Hub(wheel, model).figure());
		figures.addAll(new Influences(wheel, elements).figures());
		figures.addAll(handles);
		figures.addAll(labels);
		return figures;
	}

	/** Where elements will stand once there are some. */
	private Figure rings() {
		double size = 2 * wheel.outer();
		List<Mark> marks = List.of(new Dot(wheel.outer(), wheel.outer(), wheel.outer() - 1, Paint.NONE, Stroke.dashed(Paint.EDGE, 1)),
				new Dot(wheel.outer(), wheel.outer(), wheel.inner(), Paint.CANVAS, Stroke.dashed(Paint.EDGE, 1)));
		Figure chip = Chip.missing("strategy element", false).figure("first", "missing.element", wheel.outer()).told("No strategy element yet: make the first one", "")
				.able(Ways.NONE.creating("element"));
		double middle = (wheel.outer() - wheel.inner() - Chip.HEIGHT) / 2;
		return Figure.of("rings", "rings", wheel.centreX() - wheel.outer(), wheel.centreY() - wheel.outer(), size, size).drawn(marks)
				.with(List.of(chip.at(wheel.outer() - chip.width() / 2, middle)));
	}

	/** A hairline from a segment to its label. */
	private Figure leader(int element) {
		Figure label = labels.get(element);
		Point from = wheel.at(wheel.angle(element), wheel.outer() + 3);
		double edge = wheel.isRight(element) ? label.x() - 4 : label.x() + label.width() + 4;
		String path = "M" + Paths.at(from) + "L" + Paths.at(wheel.at(wheel.angle(element), wheel.outer() + 12)) + "L" + Paths.at(new Point(edge, label.y() + 10));
		return Figure.of(label.id() + "@leader", "leader", 0, 0, width(), height).drawn(List.of(Shape.line(path, Stroke.of(Paint.EDGE, 1))));
	}

	double width() {
		return 2 * wheel.centreX();
	}

	double height() {
		return height;
	}
}
