package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Passage;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Milestone;

/**
 * Draws an initiative as a card.
 *
 * @param model
 *            for the date it is judged against
 * @param chosen
 *            what the reader wants to see
 */
record Card(ModelView model, Chosen chosen) {

	/** How wide every card is. */
	static final double WIDTH = 272;

	private static final double SIGN = 11;
	private static final double HALF = (WIDTH - 2 * Cell.PADDING) / 2;

	/** The card, as high as it needs to be. */
	Figure of(Initiative initiative, Flow flow) {
		String id = Elements.identity(initiative);
		Cell cell = Cell.of(WIDTH);
		head(initiative, cell);
		cell.figure(name(initiative, cell.inside(), 3));
		cell.gap(2).figure(dates(initiative, cell.inside()));
		cell.gap(6).figure(description(initiative, cell.inside()));
		milestones(initiative).ifPresent(m -> cell.gap(6).figure(m));
		double people = cell.gap(10).bottom();
		cell.marks(List.of(Box.filled(Cell.PADDING, people - 4, cell.inside(), 1, 0, Paint.LINE_2)), 4);
		double ratings = cell.bottom() + 40;
		List<Figure> inner = new ArrayList<>(cell.figures());
		inner.add(Person.sponsor(initiative, HALF - 8).at(Cell.PADDING, people + 4));
		inner.add(Person.owner(initiative, HALF).at(Cell.PADDING + HALF, people + 4));
		inner.add(Rating.IMPACT.figure(initiative, initiative.getImpact(), Cell.PADDING, ratings, HALF - 8));
		inner.add(Rating.EFFORT.figure(initiative, initiative.getEffort(), Cell.PADDING + HALF, ratings, HALF));
		Cell ties = new Cell(WIDTH, ratings + 34);
		List<Figure> chips = Ties.of(initiative, chosen, ties.inside());
		if (!chips.isEmpty()) {
			ties.gap(8).row(chips);
		}
		inner.addAll(ties.figures());
		List<Mark> marks = new ArrayList<>(List.of(ground(initiative, ties.height())));
		marks.addAll(cell.marks());
		return Figure.of(id, "initiative", 0, 0, WIDTH, ties.height()).about(id).drawn(marks).with(inner).told(told(initiative), Optional.ofNullable(initiative.getNote()).orElse(""))
				.able(ways(flow));
	}

	/** What can be done with the figure of an initiative. */
	static Ways ways(Flow flow) {
		return Ways.NONE.dragging("initiative").taking(flow, "initiative", "role", "element", "issue", "touchpoint", "standard", "promise", "handoff").starting(Dependencies.KIND).ending(Dependencies.KIND).deleting()
				.creating("initiative", Creations.MILESTONE, "sponsor", "owner", "strategy element", "thing to improve", "initiative to wait for");
	}

	private static Mark ground(Initiative initiative, double height) {
		boolean isQuiet = initiative.getStatus() == InitiativeStatus.STOPPED;
		return new Box(0.5, 0.5, WIDTH - 1, height - 1, Cards.CORNER, isQuiet ? Paint.CANVAS : Paint.SURFACE, isQuiet ? Stroke.dashed(Paint.EDGE, 1) : Stroke.of(Paint.LINE, 1));
	}

	private void head(Initiative initiative, Cell cell) {
		Figure status = StatusLook.chip(initiative);
		double top = cell.bottom();
		cell.figure(status.at(0, 0));
		Dates.late(initiative, model).ifPresent(days -> cell.marks(late(Dates.lateWords(days), top), 0));
		cell.gap(8);
	}

	private static List<Mark> late(String words, double top) {
		double end = WIDTH - Cell.PADDING;
		double start = end - Lettering.width(words, TypeStyle.SMALL_NAME);
		double y = top + 4.5;
		return List.of(new Sign(Icon.LATE, start - SIGN - 5, y + 1.5, SIGN, Paint.POOR), Words.at(start, y + TypeStyle.SMALL_NAME.baseline(), words, TypeStyle.SMALL_NAME, Paint.POOR));
	}

	/** The name, to be written over. */
	static Figure name(Initiative initiative, double width, int lines) {
		String label = Elements.label(initiative);
		return Passage.of(Elements.identity(initiative) + "@name", "name", label, TypeStyle.NAME, Paint.INK, width, lines).about(Elements.identity(initiative))
				.able(Ways.NONE.writing(label, "What is it called?", false).dragging("initiative"));
	}

	private static Figure dates(Initiative initiative, double width) {
		String span = Dates.span(initiative);
		return Passage.of(Elements.identity(initiative) + "@dates", "dates", span.isEmpty() ? "no dates yet" : span, TypeStyle.SMALL, Paint.INK_3, width, 1)
				.about(Elements.identity(initiative)).able(Ways.NONE.writing(Dates.written(initiative), "First and last day: 2026-03-01 to 2026-05-31", false).dragging("initiative"));
	}

	private static Figure description(Initiative initiative, double width) {
		String text = Optional.ofNullable(initiative.getDescription()).orElse("");
		String id = Elements.identity(initiative) + "@description";
		return Passage.of(id, "description", text.isBlank() ? "What will be done?" : text, TypeStyle.SMALL, text.isBlank() ? Paint.INK_3 : Paint.INK_2, width, 3)
				.about(Elements.identity(initiative)).able(Ways.NONE.writing(text, "What will be done?", true).dragging("initiative"));
	}

	private Optional<Figure> milestones(Initiative initiative) {
		if (initiative.getMilestones().isEmpty()) {
			return Optional.empty();
		}
		long done = initiative.getMilestones().stream().filter(Milestone::isDone).count();
		Optional<Milestone> next = Milestones.next(initiative);
		boolean isLate = next.flatMap(m -> Dates.late(m, model)).isPresent();
		String words = done + " of " + initiative.getMilestones().size() + next.map(m -> " · " + Dates.day(m.getDate()) + (isLate ? ", late: " : ": ") + m.getResult()).orElse(" there");
		Paint paint = isLate ? Paint.POOR : Paint.INK_2;
		Figure text = Passage.of(Elements.identity(initiative) + "@milestones", "milestones", words, TypeStyle.SMALL, paint, HALF * 2 - 18, 2);
		List<Mark> marks = new ArrayList<>(List.of(new Sign(Icon.FLAG, 0, 2, SIGN, paint)));
		text.marks().forEach(m -> marks.add(m instanceof Words w ? Words.at(w.x() + 18, w.y(), w.text(), w.style(), w.paint()) : m));
		String all = initiative.getMilestones().stream().map(m -> Milestones.told(m, model)).collect(Collectors.joining("\n"));
		return Optional.of(Figure.of(text.id(), text.kind(), 0, 0, HALF * 2, text.height()).about(Elements.identity(initiative)).drawn(marks).told("Milestones: " + all, all).able(Ways.NONE.dragging("initiative")));
	}

	/** What an initiative is, for those who hear it. */
	String told(Initiative initiative) {
		List<String> parts = new ArrayList<>(List.of("Initiative " + Elements.label(initiative), initiative.getStatus().getLiteral()));
		Dates.late(initiative, model).map(Dates::lateWords).ifPresent(parts::add);
		if (!Dates.span(initiative).isEmpty()) {
			parts.add(Dates.span(initiative));
		}
		parts.add(initiative.getSponsor() == null ? "no sponsor" : "sponsored by " + Elements.label(initiative.getSponsor()));
		if (!initiative.getDependsOn().isEmpty()) {
			parts.add("depends on " + initiative.getDependsOn().stream().map(Elements::label).collect(Collectors.joining(" and ")));
		}
		return String.join(", ", parts);
	}
}
