package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.blueprint.route.Plan;
import org.journeywright.diagram.blueprint.route.Routed.Area;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Draws what the customer sees of the journey: its stages, and below them the touchpoints. Stays at the top while one scrolls. */
final class Header {

	private static final double STAGE = 32;
	private static final double GAP = 8;

	private final ModelView model;
	private final List<Touchpoint> touchpoints;
	private final List<Cell> cells;

	Header(Scope scope, double width) {
		model = scope.model();
		touchpoints = scope.touchpoints();
		cells = touchpoints.stream().map(t -> cell(t, width)).toList();
	}

	/** How high it is. */
	double height() {
		return STAGE + GAP + cards() + GAP;
	}

	private double cards() {
		return Math.ceil(cells.stream().mapToDouble(Cell::height).max().orElse(0) / Plan.STEP) * Plan.STEP;
	}

	/** Its figures, above the columns. */
	List<Figure> figures(List<Area> columns, double right) {
		List<Figure> figures = new ArrayList<>();
		double height = height() - GAP;
		figures.add(Figure.of("header", "header", columns.getFirst().x(), 0, right - columns.getFirst().x(), height).drawn(List.of(Box.filled(0, 0, right - columns.getFirst().x(), height, 0,
				Paint.CANVAS))).pinned(Figure.Pin.TOP));
		for (int i = 0; i < touchpoints.size(); i++) {
			if (i == 0 || touchpoints.get(i).eContainer() != touchpoints.get(i - 1).eContainer()) {
				figures.add(stage(i, columns));
			}
		}
		for (int i = 0; i < touchpoints.size(); i++) {
			figures.add(touchpoint(touchpoints.get(i), cells.get(i), columns.get(i)));
		}
		return figures;
	}

	private Figure stage(int first, List<Area> columns) {
		Stage stage = (Stage) touchpoints.get(first).eContainer();
		int last = first;
		while (last + 1 < touchpoints.size() && touchpoints.get(last + 1).eContainer() == stage) {
			last++;
		}
		double width = columns.get(last).right() - columns.get(first).x();
		String label = Elements.label(stage);
		String line = Lettering.fit(label, TypeStyle.HEADING, width - 2 * Cell.PADDING);
		double after = 2 * Cell.PADDING + Lettering.width(line, TypeStyle.HEADING);
		List<Mark> marks = new ArrayList<>(List.of(Box.filled(0, 0, width, STAGE, Cards.CORNER, Paint.TINT), Words.at(Cell.PADDING, 6 + TypeStyle.HEADING.baseline(), line, TypeStyle.HEADING,
				Paint.INK)));
		String goal = stage.getGoal() == null ? "" : stage.getGoal();
		if (width - after > 80) {
			marks.add(Words.at(after, 8.5 + TypeStyle.SMALL.baseline(), Lettering.fit(goal, TypeStyle.SMALL, width - after - Cell.PADDING), TypeStyle.SMALL, Paint.INK_2));
		}
		return Figure.of(Elements.identity(stage), "stage", columns.get(first).x(), 0, width, STAGE).drawn(marks).about(Elements.identity(stage)).told("Stage: " + label, goal).pinned(
				Figure.Pin.TOP).able(Ways.NONE.writing(label, "What is the stage called?", false).taking(Ways.Flow.INTO, "touchpoint").deleting().creating("touchpoint"));
	}

	private Cell cell(Touchpoint touchpoint, double width) {
		Cell cell = new Cell(width, 10).words(Elements.label(touchpoint), TypeStyle.NAME, Paint.INK, 2);
		if (touchpoint.getAction() != null) {
			cell.gap(2).words(touchpoint.getAction(), TypeStyle.SMALL, Paint.INK_2, 3);
		}
		if (touchpoint.isMomentOfTruth()) {
			cell.gap(3);
			Rows.signed(cell, Icon.TRUTH, Paint.TRUTH, "moment of truth", Paint.INK_2);
		}
		cell.gap(3);
		behind(cell, touchpoint);
		return cell;
	}

	private void behind(Cell cell, Touchpoint touchpoint) {
		List<Handoff> behind = model.handoffsBehind(touchpoint);
		long off = behind.stream().filter(h -> Shortfall.of(h, model).isPresent()).count();
		String count = behind.isEmpty() ? "no handoff" : behind.size() == 1 ? "1 handoff" : behind.size() + " handoffs";
		if (off > 0) {
			Rows.signed(cell, Icon.OFF_TARGET, Paint.POOR, count + ", " + off + " off target", Paint.POOR);
		} else {
			Rows.signed(cell, Icon.PEOPLE, Paint.INK_3, count + " behind it", Paint.INK_3);
		}
	}

	private String tip(Touchpoint touchpoint) {
		List<String> roles = model.rolesBehind(touchpoint).stream().filter(r -> r != null).map(Elements::label).toList();
		String who = roles.isEmpty() ? "Nobody is named behind it." : "Who affects it: " + String.join(", ", roles) + ".";
		return Elements.label(touchpoint) + (touchpoint.getAction() == null ? "" : ". " + touchpoint.getAction()) + ". " + who + " Choose it to see how.";
	}

	private Figure touchpoint(Touchpoint touchpoint, Cell cell, Area column) {
		List<Mark> marks = new ArrayList<>(List.of(Cards.card(column.width(), cards(), touchpoint.isMomentOfTruth() ? Paint.TRUTH : Paint.LINE)));
		marks.addAll(cell.marks());
		String label = Elements.label(touchpoint);
		String name = (touchpoint.isMomentOfTruth() ? "Moment of truth: " : "Touchpoint: ") + label;
		return Figure.of(Elements.identity(touchpoint), "touchpoint", column.x(), STAGE + GAP, column.width(), cards()).drawn(marks).about(Elements.identity(touchpoint)).told(name, tip(touchpoint)).pinned(
				Figure.Pin.TOP).able(Ways.NONE.writing(label, "What is the touchpoint called?", false).dragging("touchpoint").taking(Ways.Flow.ACROSS, "touchpoint", "activity", "role", "standard",
						"handoff").ending("handoff").deleting().creating("touchpoint", "activity"));
	}
}
