package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Bars;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Channels;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Channel;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;

/** Fills the cells of what a touchpoint says itself: what customers do and expect, channels, effort, roles and standards. */
final class Cells {

	/** What a cell shows where nothing is and nothing has to be. */
	static final String NOTHING = "–";
	private static final int MOST_LINES = 5;
	static final int GREATEST_EFFORT = 7;
	/** From here on effort drives customers away: {@link org.journeywright.analysis.rules.perception.EffortAccepted}. */
	static final int HIGH_EFFORT = 5;
	private static final double STEP = 13;

	private final Mapping mapping;
	private final Touchpoint touchpoint;
	private final Cell cell = Cell.of(Column.WIDTH);

	Cells(Mapping mapping, Touchpoint touchpoint) {
		this.mapping = mapping;
		this.touchpoint = touchpoint;
	}

	/** The content of the cell of any lane but that of the emotions. */
	Content content(Lane lane) {
		return switch (lane) {
			case ACTION -> action();
			case CHANNEL -> channels();
			case EXPECTATION -> expectations();
			case EFFORT -> effort();
			case ROLE -> roles();
			case STANDARDS -> standards();
			default -> new TiedCells(mapping, touchpoint, cell, lane).content();
		};
	}

	private Content action() {
		String action = touchpoint.getAction() == null ? "" : touchpoint.getAction();
		if (action.isBlank()) {
			nothing(cell);
		} else {
			cell.words(action, TypeStyle.TEXT, Paint.INK, MOST_LINES);
		}
		return Content.of(cell, action.isBlank() ? "not said" : action, cell.isCut() ? action : "", Ways.NONE.writing(action, "What does the customer do?", true));
	}

	private Content channels() {
		List<Figure> figures = touchpoint.getChannels().stream().map(this::channel).toList();
		return tied(figures, touchpoint.getChannels(), Ways.NONE.taking(Flow.INTO, "channel").creating("channel"));
	}

	private Figure channel(Channel channel) {
		String name = mapping.label(channel);
		String line = Lettering.fit(name, TypeStyle.SMALL, cell.inside() - 22);
		List<Mark> marks = List.of(new Sign(Channels.icon(name), 1, 3, 14, Paint.INK_2), Words.at(20, 2.5 + TypeStyle.SMALL.baseline(), line, TypeStyle.SMALL, Paint.INK_2));
		return Figure.of(mapping.with(channel, touchpoint, "channel"), "channel", 0, 0, 22 + Lettering.width(line, TypeStyle.SMALL), 20).about(mapping.id(channel)).drawn(marks)
				.told(name, line.equals(name) ? "" : name).able(Ways.NONE.writing(name, "Name of the channel", false).dragging("channel").deleting());
	}

	private Content expectations() {
		List<String> all = touchpoint.getExpectations();
		for (int i = 0; i < all.size(); i++) {
			cell.gap(i == 0 ? 0 : 6).figure(expectation(all.get(i), i));
		}
		if (all.isEmpty() && !ModelView.isToday(touchpoint)) {
			nothing(cell);
		} else if (all.isEmpty()) {
			missing("expectation", "expectation", "what the customer expects");
		}
		Ways ways = Ways.NONE.creating("expectation");
		return Content.of(cell, all.isEmpty() ? "not known" : String.join("; ", all), "", all.isEmpty() ? ways.writing("", "What does the customer expect?", true) : ways);
	}

	private Figure expectation(String text, int index) {
		Lines lines = Lettering.wrap("“" + text + "”", TypeStyle.SPEECH, cell.inside(), MOST_LINES);
		return Figure.of(mapping.at(touchpoint, "expects." + index), "expectation", 0, 0, cell.inside(), lines.height()).about(mapping.id(touchpoint)).drawn(lines.marks(0, 0, Paint.INK_2))
				.told("Expects: " + text, lines.isCut() ? text : "").able(Ways.NONE.writing(text, "What does the customer expect?", true).deleting());
	}

	private Content effort() {
		Integer effort = touchpoint.getEffort();
		int dots = effort == null ? 0 : effort;
		Paint paint = dots >= HIGH_EFFORT ? Paint.POOR : Paint.NOW;
		double top = cell.bottom();
		List<Mark> marks = new ArrayList<>(Bars.dots(Cell.PADDING, top + 2, dots, GREATEST_EFFORT, paint));
		String words = effort == null ? "not known" : effort + " of " + GREATEST_EFFORT;
		marks.add(Words.at(Cell.PADDING + GREATEST_EFFORT * STEP + 6, top - 0.5 + TypeStyle.SMALL.baseline(), words, TypeStyle.SMALL, effort == null ? Paint.INK_3 : Paint.INK_2));
		cell.marks(marks, 14);
		Content content = Content.of(cell, words, "", Ways.NONE);
		double first = Cell.PADDING + 5;
		double middle = top + 7;
		Slider slider = new Slider(Math.max(dots, 1), 1, GREATEST_EFFORT, middle, middle, first, first + (GREATEST_EFFORT - 1) * STEP);
		Figure handle = Figure.of(mapping.at(touchpoint, "effort.point"), "effort", first + (Math.max(dots, 1) - 1) * STEP - 8, middle - 8, 16, 16).about(mapping.id(touchpoint))
				.drawn(List.of(new Dot(8, 8, 7, Paint.NONE, effort == null ? Stroke.dashed(Paint.INK_3, 1) : Stroke.of(paint, 1.5))))
				.told(mapping.label(touchpoint) + ", effort " + words, "").able(effort == null ? Ways.NONE.sliding(slider) : Ways.NONE.sliding(slider).deleting());
		return new Content(content.height(), content.marks(), List.of(handle), content.said(), "", Ways.NONE);
	}

	private Content roles() {
		List<Figure> chips = touchpoint.getRoles().stream().map(this::role).toList();
		boolean isOfNobody = ModelView.isToday(touchpoint) && chips.isEmpty() && touchpoint.getActivities().stream().allMatch(a -> a.getRoles().isEmpty())
				&& mapping.model().referring(touchpoint, Literals.HANDOFF__SUPPORTS, Handoff.class).isEmpty();
		if (isOfNobody) {
			missing("role", "role", "a role that delivers this");
		}
		return tied(chips, touchpoint.getRoles(), Ways.NONE.taking(Flow.INTO, "role").creating("role"));
	}

	private Figure role(Role role) {
		String name = mapping.label(role);
		return Chip.outlined(name).figure(mapping.with(role, touchpoint, "role"), "role", cell.inside()).about(mapping.id(role))
				.able(Ways.NONE.writing(name, "Name of the role", false).dragging("role").deleting());
	}

	private Content standards() {
		List<Figure> chips = touchpoint.getStandards().stream().map(this::standard).toList();
		boolean isSore = touchpoint.getEmotionNow() != null && touchpoint.getEmotionNow() < 0 && !touchpoint.getExpectations().isEmpty();
		if (chips.isEmpty() && ModelView.isToday(touchpoint) && (touchpoint.isMomentOfTruth() || isSore)) {
			missing("standard", "standard", "a standard");
		}
		return tied(chips, touchpoint.getStandards(), Ways.NONE.taking(Flow.INTO, "standard").creating("standard"));
	}

	private Figure standard(ServiceStandard standard) {
		String name = mapping.label(standard);
		String statement = standard.getStatement() == null ? "" : standard.getStatement();
		return Chip.tinted(name).figure(mapping.with(standard, touchpoint, "standard"), "standard", cell.inside()).about(mapping.id(standard))
				.told("Standard: " + name, statement.isEmpty() ? name : name + ": " + statement).able(Ways.NONE.writing(name, "Name of the standard", false).dragging("standard").deleting());
	}

	private Content tied(List<Figure> figures, List<? extends EObject> elements, Ways ways) {
		cell.row(figures);
		if (cell.figures().isEmpty()) {
			nothing(cell);
		}
		return Content.of(cell, elements.isEmpty() ? "none" : said(elements, mapping::label), "", ways);
	}

	/** Names in a row. */
	static <T> String said(List<T> some, Function<? super T, String> name) {
		return some.stream().map(name).collect(Collectors.joining(", "));
	}

	/** A quiet dash. */
	static void nothing(Cell cell) {
		cell.words(NOTHING, TypeStyle.TEXT, Paint.INK_3, 1);
	}

	private void missing(String kind, String words, String what) {
		cell.figure(missing(mapping, touchpoint, kind, words, what, cell.inside()));
	}

	/** The dashed chip of something that a touchpoint of today ought to have. */
	static Figure missing(Mapping mapping, Touchpoint touchpoint, String kind, String words, String what, double most) {
		String name = mapping.label(touchpoint) + (touchpoint.isMomentOfTruth() ? ", a moment of truth, lacks " : " lacks ") + what + ".";
		return Chip.missing(mapping.at(touchpoint, "missing." + kind), mapping.id(touchpoint), kind, words, touchpoint.isMomentOfTruth(), name, most);
	}

	/** A sign before a line of words; empty where there is none. */
	static Optional<Mark> sign(Optional<Icon> icon, Paint paint) {
		return icon.map(i -> new Sign(i, 0, 2, 11, paint));
	}
}
