package org.journeywright.diagram.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Touchpoint;

/** Draws a journey as a card: its curve, its stages, and what one would say of it first. */
final class JourneyCard {

	private static final double NARROWEST = 376;
	private static final double WIDEST = 696;
	private static final double MOST = 1400;
	private static final double TOUCHPOINT = 24;

	private final Journey journey;
	private final List<Touchpoint> touchpoints;
	private final double width;
	private final Cell cell;
	private final List<Figure> stages = new ArrayList<>();

	JourneyCard(Journey journey, double width) {
		this.journey = journey;
		this.width = width;
		cell = Cell.of(width);
		touchpoints = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
	}

	/** How wide the card of a journey should be: long journeys need more room, and so do the names of many stages. */
	static double width(Journey journey) {
		int touchpoints = journey.getStages().stream().mapToInt(s -> s.getTouchpoints().size()).sum();
		double usual = Math.clamp(touchpoints * TOUCHPOINT, NARROWEST, WIDEST);
		return Math.clamp(StageStrip.needed(journey), usual, MOST) + 2 * Cell.PADDING;
	}

	/** The card, at its usual height. */
	Figure figure() {
		String name = Elements.label(journey);
		boolean isToday = journey.getKind() == JourneyKind.AS_IS;
		cell.marks(List.of(Cards.label(Cell.PADDING, cell.bottom(), isToday ? "As it is today" : "As it is to be")), 16);
		cell.words(name, TypeStyle.HEADING, Paint.INK, 2);
		boolean isCut = cell.isCut();
		String whom = journey.getPersonas().isEmpty() ? "for nobody in particular" : "for " + Names.listed(journey.getPersonas().stream().map(Elements::label).toList());
		cell.words(whom, TypeStyle.SMALL, Paint.INK_2, 1).gap(4);
		StageStrip strip = new StageStrip(journey, Cell.PADDING, cell.inside());
		cell.marks(new MiniCurve(touchpoints, strip.touchpoints(), Cell.PADDING, cell.bottom(), cell.inside()).marks(), MiniCurve.HEIGHT);
		cell.gap(4);
		stages(strip);
		cell.gap(10);
		figures();
		List<Mark> marks = new ArrayList<>(List.of(Cards.card(width, cell.height(), isToday ? Paint.LINE : Paint.WANTED)));
		marks.addAll(cell.marks());
		String told = "Journey: " + name + ", " + (isToday ? "as it is today" : "as it is to be") + ", " + whom + ", " + counted() + lowest().map(t -> ", lowest point " + point(t)).orElse("");
		return Figure.of(Ids.of(journey), "journey", 0, 0, width, cell.height()).about(Ids.of(journey)).drawn(marks).with(stages).told(told, tip(isCut ? name : "")).able(Ways.NONE
				.writing(name, "Name of the journey", false).dragging("journey").taking(Flow.ACROSS, "journey", "persona").deleting().creating("journey", "to-be", RelationshipEdits.PERSONA));
	}

	private String tip(String name) {
		return java.util.stream.Stream.of(name, said("Goal: ", journey.getGoal()), said("Begins: ", journey.getStarts()), said("Ends: ", journey.getEnds()))
				.filter(s -> !s.isEmpty()).reduce((a, b) -> a + "\n" + b).orElse("");
	}

	private static String said(String label, String text) {
		return text == null || text.isBlank() ? "" : label + text;
	}

	private void stages(StageStrip strip) {
		if (journey.getStages().isEmpty()) {
			cell.words("No stage yet. Open the journey to add the first one.", TypeStyle.SMALL, Paint.INK_3, 1);
		} else {
			stages.addAll(strip.figures(cell.bottom()));
			cell.gap(strip.height());
		}
	}

	private void figures() {
		cell.words(counted(), TypeStyle.SMALL, Paint.INK_2, 1);
		lowest().ifPresent(t -> {
			String low = journey.getKind() == JourneyKind.AS_IS ? "Lowest point" : "Lowest point wanted";
			double y = cell.gap(3).bottom();
			cell.marks(List.of(Words.at(Cell.PADDING, y + TypeStyle.SMALL.baseline(), low, TypeStyle.SMALL, Paint.INK_2)), 0);
			double used = Lettering.width(low, TypeStyle.SMALL) + 8;
			boolean isTruth = t.isMomentOfTruth();
			cell.marks(isTruth ? List.of(new Sign(Icon.TRUTH, Cell.PADDING + used, y + 2, 11, Paint.TRUTH)) : List.of(), 0);
			double x = Cell.PADDING + used + (isTruth ? 16 : 0);
			cell.marks(List.of(Words.at(x, y + TypeStyle.SMALL_NAME.baseline(), Lettering.fit(point(t), TypeStyle.SMALL_NAME, width - Cell.PADDING - x), TypeStyle.SMALL_NAME, Paint.INK)),
					TypeStyle.SMALL.lineHeight());
		});
	}

	private String counted() {
		int truths = (int) touchpoints.stream().filter(Touchpoint::isMomentOfTruth).count();
		return Wording.count(touchpoints.size(), "touchpoint") + " · " + (truths == 1 ? "1 moment of truth" : truths + " moments of truth");
	}

	/** The touchpoint with the worst feeling; the first one of several. */
	private Optional<Touchpoint> lowest() {
		return touchpoints.stream().filter(t -> feeling(t) != null).min(Comparator.comparingInt(JourneyCard::feeling));
	}

	/** What counts as the feeling at a touchpoint: that of today, or the one wanted in a journey to be. */
	static Integer feeling(Touchpoint touchpoint) {
		return ModelView.isToday(touchpoint) || touchpoint.getEmotionWanted() == null ? touchpoint.getEmotionNow() : touchpoint.getEmotionWanted();
	}

	private static String point(Touchpoint touchpoint) {
		return Elements.label(touchpoint) + ", " + Wording.feeling(feeling(touchpoint)).replace('-', '−');
	}
}
