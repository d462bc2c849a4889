package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.diagram.common.Bars;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Amount;
import org.journeywright.model.Direction;
import org.journeywright.model.Metric;
import org.journeywright.model.MetricKind;
import org.journeywright.model.Touchpoint;

/** Draws a metric: where it stands, as a figure and a bar, its target as a stroke across the bar, and a notch where it began. */
final class MetricFigure {

	private final Mapping mapping;
	private final Metric metric;
	private final double width;
	private final double least;
	private final double most;

	private MetricFigure(Mapping mapping, Metric metric, double width) {
		this.mapping = mapping;
		this.metric = metric;
		this.width = width;
		double[] known = Stream.of(metric.getBaseline(), metric.getTarget(), metric.getCurrent()).filter(Objects::nonNull).mapToDouble(Amount::number).toArray();
		double lowest = Math.min(0, java.util.Arrays.stream(known).min().orElse(0));
		double highest = java.util.Arrays.stream(known).max().orElse(1);
		boolean isPercent = Stream.of(metric.getTarget(), metric.getCurrent()).filter(Objects::nonNull).anyMatch(Amount::isPercent) && highest <= 100;
		// A promoter score goes from -100 to 100; a bar from 0 would hide half of it.
		least = metric.getKind() == MetricKind.NPS ? Math.min(-100, lowest) : lowest;
		most = isPercent || metric.getKind() == MetricKind.NPS ? Math.max(100, highest) : highest <= 0 ? 1 : highest * 1.15;
	}

	static Figure of(Mapping mapping, Metric metric, Touchpoint touchpoint, double width) {
		return new MetricFigure(mapping, metric, width).figure(touchpoint);
	}

	private Figure figure(Touchpoint touchpoint) {
		String name = mapping.label(metric);
		Lines lines = Lettering.wrap(name, TypeStyle.SMALL, width, 2);
		List<Mark> marks = new ArrayList<>(lines.marks(0, 0, Paint.INK_2));
		double top = lines.height();
		String now = metric.getCurrent() == null ? "not measured" : metric.getCurrent().toString();
		String value = Lettering.fit(now, TypeStyle.NAME, width);
		marks.add(Words.at(0, top + TypeStyle.NAME.baseline(), value, TypeStyle.NAME, metric.getCurrent() == null ? Paint.INK_3 : Paint.INK));
		double used = Lettering.width(value, TypeStyle.NAME) + 6;
		if (isMet()) {
			marks.add(new Sign(Icon.PROMISE, used, top + 4, 11, Paint.GOOD));
			used += 16;
		}
		String target = Lettering.fit(target(), TypeStyle.SMALL, Math.max(width - used, 0));
		marks.add(Words.at(used, top + TypeStyle.NAME.baseline(), target, TypeStyle.SMALL, Paint.INK_2));
		if (metric.getCurrent() != null) {
			marks.addAll(Bars.bullet(0, top + 23, width, place(metric.getCurrent()), place(metric.getTarget()), place(metric.getBaseline()), isMet() ? Paint.GOOD : Paint.INFO));
		}
		String told = name + ": " + now + ", " + target() + (metric.getBaseline() == null ? "" : ", began at " + metric.getBaseline())
				+ (metric.getDirection() == Direction.LOWER ? ", lower is better" : "") + (isMet() ? ", met" : "");
		return Figure.of(mapping.with(metric, touchpoint, "metric"), "metric", 0, 0, width, top + (metric.getCurrent() == null ? 20 : 36)).about(mapping.id(metric)).drawn(marks)
				.told("Metric " + told, told).able(Ways.NONE.writing(name, "Name of the metric", false).dragging("metric").deleting());
	}

	private String target() {
		return metric.getTarget() == null ? "no target" : (metric.getDirection() == Direction.LOWER ? "target ≤ " : "target ") + metric.getTarget();
	}

	private boolean isMet() {
		return Optional.ofNullable(metric.getTarget()).filter(t -> metric.getCurrent() != null && metric.getCurrent().unit().equals(t.unit())).map(t -> {
			int compared = metric.getCurrent().value().compareTo(t.value());
			return metric.getDirection() == Direction.LOWER ? compared <= 0 : compared >= 0;
		}).orElse(false);
	}

	private double place(Amount amount) {
		return amount == null ? -1 : Math.clamp((amount.number() - least) / (most - least), 0, 1);
	}
}
