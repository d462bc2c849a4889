package org.journeywright.diagram.relationship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.analysis.rules.Wording;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Stage;

/** The stages of a journey as arrows side by side: long ones wide, and each at least as wide as its name needs. */
final class StageStrip {

	private static final TypeStyle STYLE = TypeStyle.SMALL;
	private static final int LINES = 2;
	private static final double LINE = 26;
	private static final double BESIDE = 18;
	private static final double WIDEST_WORD = 110;
	private static final double POINT = 6;

	private final List<Stage> stages;
	private final double left;
	private final double[] widths;

	/**
	 * @param left
	 *            where the first stage begins
	 * @param width
	 *            of all of them
	 */
	StageStrip(Journey journey, double left, double width) {
		stages = journey.getStages();
		this.left = left;
		widths = widths(stages, width);
	}

	/** How wide all stages must be together for their names. */
	static double needed(Journey journey) {
		return journey.getStages().stream().mapToDouble(StageStrip::needed).sum();
	}

	private static double needed(Stage stage) {
		String label = Elements.label(stage);
		double longest = Stream.of(label.split("[\\s]+")).mapToDouble(w -> Lettering.width(w, STYLE)).max().orElse(0);
		double width = Math.max(longest, Lettering.width(label, STYLE) / LINES);
		while (width < WIDEST_WORD && Lettering.wrap(label, STYLE, width, LINES).isCut()) {
			width += 4;
		}
		return Math.min(Math.ceil(width), WIDEST_WORD) + BESIDE;
	}

	/** By their touchpoints; those whose names need more get that, and the others share what is left. */
	private static double[] widths(List<Stage> stages, double width) {
		double[] needed = stages.stream().mapToDouble(StageStrip::needed).toArray();
		double all = Arrays.stream(needed).sum();
		if (all >= width) {
			return Arrays.stream(needed).map(n -> n * width / all).toArray();
		}
		boolean[] isShort = new boolean[needed.length];
		double unit = 0;
		for (int round = 0; round <= needed.length; round++) {
			double taken = 0;
			int touchpoints = 0;
			for (int i = 0; i < needed.length; i++) {
				isShort[i] |= size(stages.get(i)) * unit < needed[i] && round > 0;
				taken += isShort[i] ? needed[i] : 0;
				touchpoints += isShort[i] ? 0 : size(stages.get(i));
			}
			unit = touchpoints == 0 ? 0 : (width - taken) / touchpoints;
		}
		double[] widths = new double[needed.length];
		for (int i = 0; i < needed.length; i++) {
			widths[i] = isShort[i] ? needed[i] : size(stages.get(i)) * unit;
		}
		return widths;
	}

	private static int size(Stage stage) {
		return Math.max(stage.getTouchpoints().size(), 1);
	}

	/** The middle of each touchpoint, in the order of the journey. */
	double[] touchpoints() {
		double[] middles = new double[stages.stream().mapToInt(s -> s.getTouchpoints().size()).sum()];
		double x = left;
		int at = 0;
		for (int i = 0; i < widths.length; i++) {
			int count = stages.get(i).getTouchpoints().size();
			for (int j = 0; j < count; j++) {
				middles[at++] = x + (j + 0.5) * widths[i] / count;
			}
			x += widths[i];
		}
		return middles;
	}

	/** How high the arrows are: for two lines where a name needs them. */
	double height() {
		for (int i = 0; i < widths.length; i++) {
			if (Lettering.width(Elements.label(stages.get(i)), STYLE) > room(i)) {
				return LINE + STYLE.lineHeight();
			}
		}
		return LINE;
	}

	private double room(int at) {
		return widths[at] - BESIDE + 4;
	}

	/** The arrows with their names. */
	List<Figure> figures(double top) {
		List<Figure> figures = new ArrayList<>();
		double height = height();
		double x = left;
		for (int i = 0; i < widths.length; i++) {
			figures.add(figure(i, x, top, height));
			x += widths[i];
		}
		return figures;
	}

	private Figure figure(int at, double x, double top, double height) {
		Stage stage = stages.get(at);
		double point = Math.min(POINT, widths[at] / 4);
		double end = widths[at] - 2;
		Path arrow = new Path().move(0, 0).line(end - point, 0).line(end, height / 2).line(end - point, height).line(0, height);
		String label = Elements.label(stage);
		List<Mark> marks = new ArrayList<>(List.of(new Shape((at == 0 ? arrow : arrow.line(point, height / 2)).close().toString(), Paint.TINT, Stroke.NONE)));
		Lines lines = Lettering.wrap(label, STYLE, Math.max(room(at), 0), LINES);
		marks.addAll(lines.marks(at == 0 ? 6 : point + 3, (height - lines.height()) / 2, Paint.INK));
		String told = "Stage: " + label + ", " + Wording.count(stage.getTouchpoints().size(), "touchpoint");
		return Figure.of(Ids.of(stage), "journey.stage", x, top, widths[at], height).about(Ids.of(stage)).drawn(marks).told(told, label);
	}
}
