package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Legends;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.flow.Conversation.Way;
import org.journeywright.diagram.flow.FlowLayout.Entry;
import org.journeywright.diagram.flow.FlowLayout.Laid;
import org.journeywright.diagram.flow.FlowLayout.Line;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** Draws one conversation: what is reached from the opening, and below it, in a band of its own, what is not. */
final class FlowDrawing {

	private static final double MARGIN = 24;
	private static final double BAND_HEAD = 56;
	private static final String UNREACHED = "Not reached from the opening";

	private final ModelView model;
	private final Scenario scenario;
	private final FlowView view;
	private final Conversation conversation;
	private final List<Figure> figures = new ArrayList<>();

	FlowDrawing(ModelView model, Scenario scenario, FlowView view) {
		this.model = model;
		this.scenario = scenario;
		this.view = view;
		conversation = new Conversation(scenario);
	}

	Drawing draw() {
		Card opening = OpeningCard.of(conversation, view);
		List<Card> reached = new ArrayList<>(List.of(opening));
		List<Card> others = new ArrayList<>();
		scenario.getSteps().forEach(s -> (conversation.graph().isReachable(s) ? reached : others).add(card(s)));
		Laid laid = FlowLayout.of(reached, lines(true), view.isAcross());
		put(reached, laid, MARGIN, MARGIN);
		double width = laid.width() + 2 * MARGIN;
		double height = laid.height() + 2 * MARGIN;
		if (!others.isEmpty()) {
			Laid apart = FlowLayout.of(others, lines(false), view.isAcross());
			double bandWidth = Math.max(width - 2 * MARGIN, apart.width() + 2 * MARGIN);
			double bandHeight = BAND_HEAD + apart.height() + MARGIN;
			figures.add(band(height, bandWidth, bandHeight));
			put(others, apart, 2 * MARGIN, height + BAND_HEAD);
			width = bandWidth + 2 * MARGIN;
			height += bandHeight + MARGIN;
		}
		return new Drawing(DiagramKind.SCENARIO_FLOW, Elements.label(scenario), FlowFacts.of(conversation, model), width, height, figures, Legends.of(FlowLegend.keys(), figures), view.choices(), hint());
	}

	private Card card(ConversationStep step) {
		return step instanceof DecisionPoint decision ? DecisionCard.of(conversation, decision, view) : OutcomeCard.of(conversation, (ScenarioOutcome) step, view);
	}

	/** The ways between the steps that are reached, or between those that are not. */
	private List<Line> lines(boolean isReached) {
		Stream<Line> begin = conversation.graph().start().filter(s -> isReached).map(this::begin).stream();
		return Stream.concat(begin, conversation.ways().stream().filter(w -> isDrawn(w, isReached)).map(this::line)).toList();
	}

	private Line begin(DecisionPoint start) {
		return new Line(WayFigure.BEGIN, OpeningCard.ID, OpeningCard.ID, conversation.id(start), Entry.START, false, true);
	}

	private boolean isDrawn(Way way, boolean isReached) {
		return conversation.graph().isReachable(way.from()) == isReached && conversation.graph().isReachable(way.to()) == isReached;
	}

	private Line line(Way way) {
		Entry entry = switch (way.option().getGrade()) {
			case BEST -> Entry.BEST;
			case ACCEPTABLE -> Entry.ACCEPTABLE;
			case POOR -> Entry.POOR;
		};
		return new Line(WayFigure.id(conversation, way), conversation.id(way.from()), conversation.id(way.option()), conversation.id(way.to()), entry, way.isBack(), way.isMain());
	}

	/** Lines first, so that cards stand above them. */
	private void put(List<Card> cards, Laid laid, double dx, double dy) {
		WayFigure wayFigure = new WayFigure(conversation, view.isAcross());
		if (laid.routes().containsKey(WayFigure.BEGIN)) {
			figures.add(wayFigure.begin(laid.routes().get(WayFigure.BEGIN), dx, dy));
		}
		Map<String, Way> ways = conversation.ways().stream().collect(Collectors.toMap(w -> WayFigure.id(conversation, w), w -> w));
		// The best way last, so that it runs above the others.
		laid.routes().keySet().stream().filter(ways::containsKey).sorted(Comparator.comparing(id -> ways.get(id).isMain()))
				.forEach(id -> figures.add(wayFigure.of(ways.get(id), laid.routes().get(id), dx, dy)));
		cards.forEach(c -> figures.add(c.figure().at(laid.places().get(c.figure().id()).x() + dx, laid.places().get(c.figure().id()).y() + dy)));
	}

	private static Figure band(double y, double width, double height) {
		double line = 16 + TypeStyle.HEADING.baseline();
		List<Mark> marks = List.of(new Box(0, 0, width, height, 12, Paint.NONE, Stroke.dashed(Paint.EDGE, 1.25)), Words.at(MARGIN, line, UNREACHED, TypeStyle.HEADING, Paint.INK_2),
				Words.at(MARGIN + 16 + Lettering.width(UNREACHED, TypeStyle.HEADING), line, "Let an option lead here, or delete it.", TypeStyle.SMALL, Paint.INK_3));
		return Figure.of("unreached", "band", MARGIN, y, width, height).drawn(marks).told(UNREACHED, "No choice of options ever leads to these steps.");
	}

	private String hint() {
		return scenario.getSteps().isEmpty() ? "There is no conversation yet: add a first decision to the opening, and say what the customer says." : "";
	}
}
