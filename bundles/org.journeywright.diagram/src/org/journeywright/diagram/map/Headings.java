package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.rules.Wording;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Path;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Elements;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Draws the headings of a map: the arrows of the stages and, below them, the names of the touchpoints. */
final class Headings {

	private static final double POINT = 12;

	private static final String[] MADE = { "touchpoint", "standard", "scenario", "issue", "metric", "role", "channel", "expectation", "moment of truth", "wow moment", "promise",
			"initiative", "stage" };

	/** What a touchpoint is after which customers have made up their minds; also the word of the palette. */
	static final String TRUTH = "moment of truth";

	private static final double INSET = 26;
	private static final String[] TIED = { "touchpoint", "standard", "scenario", "issue", "metric", "role", "channel", "wow moment", "promise", "initiative" };

	private Headings() {
	}

	/** What can be dropped on a touchpoint. */
	static String[] tied() {
		return TIED.clone();
	}

	/** What can be made at a touchpoint. */
	static String[] made() {
		return MADE.clone();
	}

	/** How high the arrow of a stage must be. */
	static double height(Stage stage, double width) {
		return 2 * Cell.PADDING + TypeStyle.HEADING.lineHeight() + Math.max(goal(stage, width).height(), TypeStyle.SMALL.lineHeight());
	}

	private static Lines goal(Stage stage, double width) {
		return Lettering.wrap(stage.getGoal() == null ? "" : stage.getGoal(), TypeStyle.SMALL, width - INSET - POINT, 2);
	}

	/** The arrow of a stage; the last one ends with the table. */
	static Figure stage(Stage stage, double x, double y, double width, double height, boolean isFirst, boolean isLast) {
		Path top = new Path().move(0, 1);
		double end = width - 3;
		double corner = Cards.CORNER;
		Path right = isLast ? top.line(width - 1 - corner, 1).curve(width - 1, 1, width - 1, corner, width - 1, corner + 1).line(width - 1, height)
				: top.line(end - POINT, 1).line(end, height / 2).line(end - POINT, height);
		Path shape = (isFirst ? right.line(0, height) : right.line(0, height).line(POINT, height / 2)).close();
		String label = Elements.label(stage);
		String name = Lettering.fit(label, TypeStyle.HEADING, width - INSET - POINT);
		List<Mark> marks = List.of(Cards.cell(isLast ? width - corner : width, height, Paint.SURFACE), new Shape(shape.toString(), Paint.TINT, Stroke.NONE),
				Shape.line("M0 0.5H%s".formatted(isLast ? width - corner : width), Stroke.of(Paint.LINE, 1)), Words.at(INSET, Cell.PADDING + TypeStyle.HEADING.baseline(), name, TypeStyle.HEADING, Paint.INK));
		return Figure.of(Ids.of(stage), "stage", x, y, width, height).about(Ids.of(stage)).drawn(marks).with(List.of(goal(stage, width, height))).pinned(Pin.TOP)
				.told("Stage: " + label + ", " + Wording.count(stage.getTouchpoints().size(), "touchpoint"), name.equals(label) ? "" : label).able(Ways.NONE
						.writing(label, "Name of the stage", false).dragging("stage").taking(Flow.ACROSS, "stage", "touchpoint").deleting().creating("touchpoint", "stage"));
	}

	private static Figure goal(Stage stage, double width, double height) {
		Lines lines = goal(stage, width);
		String goal = stage.getGoal() == null ? "" : stage.getGoal();
		double top = Cell.PADDING + TypeStyle.HEADING.lineHeight();
		return Figure.of(Ids.at(stage, "goal"), "stage.goal", INSET, top, width - INSET - POINT, Math.max(height - top - Cell.PADDING, TypeStyle.SMALL.lineHeight()))
				.about(Ids.of(stage)).drawn(lines.marks(0, 0, Paint.INK_2)).told("Goal: " + (goal.isEmpty() ? "not said" : goal), lines.isCut() ? goal : "")
				.able(Ways.NONE.writing(goal, "What does the customer want here?", true));
	}

	/** How the name of a touchpoint is laid out. */
	static Cell cell(Touchpoint touchpoint, Comparison.Change change) {
		Cell cell = Cell.of(Column.WIDTH).words(Elements.label(touchpoint), TypeStyle.NAME, Paint.INK, 3);
		if (touchpoint.isMomentOfTruth()) {
			cell.gap(2).figure(truth(touchpoint));
		}
		if (change != Comparison.Change.NONE) {
			cell.gap(2).marks(Comparison.tag(change, Cell.PADDING, cell.bottom()), 15);
		}
		return cell;
	}

	private static Figure truth(Touchpoint touchpoint) {
		double width = 16 + Lettering.width(TRUTH, TypeStyle.SMALL_NAME);
		return Figure.of(Ids.at(touchpoint, "truth"), "truth", 0, 0, width, 15).about(Ids.of(touchpoint)).drawn(List.of(new Sign(Icon.TRUTH, 0, 2, 11, Paint.TRUTH),
				Words.at(16, TypeStyle.SMALL_NAME.baseline(), TRUTH, TypeStyle.SMALL_NAME, Paint.INK_2))).told(TRUTH, "").able(Ways.NONE.deleting());
	}

	/** The name of a touchpoint. */
	static Figure touchpoint(Touchpoint touchpoint, Comparison.Change change, double x, double y, double height) {
		Cell cell = cell(touchpoint, change);
		String label = Elements.label(touchpoint);
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(Column.WIDTH, height, change.ground())));
		marks.addAll(cell.marks());
		marks.addAll(edges(height));
		String name = (touchpoint.isMomentOfTruth() ? "Moment of truth: " : "Touchpoint: ") + label + (change == Comparison.Change.NONE ? "" : ", " + change.word());
		return Figure.of(Ids.of(touchpoint), "touchpoint", x, y, Column.WIDTH, height).about(Ids.of(touchpoint)).drawn(marks).with(cell.figures()).pinned(Pin.TOP)
				.told(name, cell.isCut() ? label : "").able(Ways.NONE.writing(label, "Name of the touchpoint", false).dragging("touchpoint").taking(Flow.ACROSS, TIED).deleting().creating(made()));
	}

	/** The place of a touchpoint in a stage that has none. */
	static Figure missing(Stage stage, double x, double y, double height) {
		String words = "The stage " + Elements.label(stage) + " has no touchpoint yet: add the first one.";
		Figure chip = org.journeywright.diagram.common.Chip.missing(Ids.at(stage, "missing.touchpoint"), Ids.of(stage), "touchpoint", "touchpoint", false, words, Column.WIDTH - 24);
		List<Mark> marks = new ArrayList<>(List.of(Cards.cell(Column.WIDTH, height, Paint.SURFACE)));
		marks.addAll(edges(height));
		return Figure.of(Ids.at(stage, "empty"), "stage.empty", x, y, Column.WIDTH, height).about(Ids.of(stage)).drawn(marks).with(List.of(chip.at(Cell.PADDING, Cell.PADDING)))
				.pinned(Pin.TOP).told(words, "").able(Ways.NONE.taking(Flow.INTO, "touchpoint").creating("touchpoint"));
	}

	/** The hairlines to the right of and below a heading. */
	static List<Mark> edges(double height) {
		return List.of(Shape.line("M%s 0V%s".formatted(Column.WIDTH - 0.5, height), Stroke.of(Paint.LINE_2, 1)),
				Shape.line("M0 %sH%s".formatted(height - 0.5, Column.WIDTH), Stroke.of(Paint.LINE, 1)));
	}

	/** Whom a heading without a stage belongs to: nobody. */
	static Optional<Stage> shown(Column column, boolean isOverlaid) {
		return column.stage().or(() -> isOverlaid ? column.otherStage() : Optional.empty());
	}
}
