package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;

/** A decision point: what the colleague notices, what the customer says, and the options in the order of the text. */
final class DecisionCard {

	private static final double PAD = 12;
	private static final double BETWEEN = 8;
	private static final double LEAST = 400;

	private final Conversation conversation;
	private final DecisionPoint decision;
	private final FlowView view;
	private final String id;
	private final String about;
	private final boolean isReached;
	private final List<OptionCard> options;
	private final double width;
	private final Column column;

	private DecisionCard(Conversation conversation, DecisionPoint decision, FlowView view) {
		this.conversation = conversation;
		this.decision = decision;
		this.view = view;
		id = conversation.id(decision);
		about = Elements.identity(decision);
		isReached = conversation.graph().isReachable(decision);
		double optionWidth = view.isAcross() || decision.getOptions().size() < 2 ? LEAST - 2 * PAD : OptionCard.WIDTH;
		options = decision.getOptions().stream().map(o -> new OptionCard(conversation, o, view, optionWidth)).toList();
		width = view.isAcross() ? LEAST : Math.max(LEAST, options.size() * (optionWidth + BETWEEN) - BETWEEN + 2 * PAD);
		column = new Column(PAD, PAD, width - 2 * PAD);
	}

	static Card of(Conversation conversation, DecisionPoint decision, FlowView view) {
		return new DecisionCard(conversation, decision, view).card();
	}

	private Card card() {
		head();
		Map<String, Double> exits = new LinkedHashMap<>();
		List<Figure> inner = new ArrayList<>(column.figures());
		double y = column.y() + 10;
		double x = PAD;
		double row = options.stream().mapToDouble(OptionCard::height).max().orElse(0);
		for (OptionCard option : options) {
			Figure figure = option.figure(x, y, view.isAcross() ? option.height() : row);
			inner.add(figure);
			exits.put(figure.id(), view.isAcross() ? y + figure.height() / 2 : x + figure.width() / 2);
			x += view.isAcross() ? 0 : figure.width() + BETWEEN;
			y += view.isAcross() ? figure.height() + BETWEEN : 0;
		}
		double height = options.isEmpty() ? noOptions(inner, y) : view.isAcross() ? y - BETWEEN + PAD : y + row + PAD;
		return new Card(figure(inner, height), exits);
	}

	private double noOptions(List<Figure> inner, double y) {
		Figure missing = Chips.missing(id + "@option", "missing.option", "option", column.width()).about(about).told("Missing: options to choose from", "");
		inner.add(missing.able(Ways.NONE.creating("option")).at(PAD, y));
		return y + Chips.HEIGHT + PAD;
	}

	private Figure figure(List<Figure> inner, double height) {
		Stroke outline = isReached ? Stroke.of(Paint.LINE, 1) : Stroke.dashed(Paint.EDGE, 1.25);
		List<Mark> marks = new ArrayList<>(List.of(new Box(0, 0, width, height, 8, Paint.SURFACE, outline)));
		marks.addAll(column.marks());
		return Figure.of(id, "decision", 0, 0, width, height).about(about).drawn(marks).with(inner).told(name(), Texts.orEmpty(decision.getNote()))
				.able(Ways.NONE.dragging("step").taking(Flow.INTO, "option").ending("way").deleting().creating("option", "decision", "outcome"));
	}

	private void head() {
		List<Figure> badges = badges();
		double wide = badges.stream().mapToDouble(b -> b.width() + 6).sum();
		boolean isBeside = wide < column.width() / 2;
		Part part = new Part(id + "@name", "name", about, "Decision", Elements.label(decision), "What is this decision called?", false);
		double right = width - PAD - wide + 6;
		for (Figure badge : isBeside ? badges : List.<Figure>of()) {
			column.figures().add(badge.at(right, PAD - 2));
			right += badge.width() + 6;
		}
		column.text(part, TypeStyle.HEADING, Paint.INK, 2, isBeside ? column.width() - wide : column.width());
		if (!isBeside) {
			column.gap(2).chips(badges);
		}
		column.gap(4);
		text("context", "What the colleague notices", decision.getContext(), "What does the colleague notice before the customer speaks?", TypeStyle.SMALL, Paint.INK_2, 2);
		text("says", "What the customer says", decision.getSays(), "What does the customer say?", TypeStyle.SPEECH, Paint.INK, 4);
	}

	private void text(String name, String label, String text, String hint, TypeStyle style, Paint paint, int most) {
		Part part = new Part(id + "@" + name, "decision." + name, about, label, text, hint, true);
		if (!part.isMissing()) {
			column.text(part, style, paint, view.lines(most)).gap(4);
		} else if (name.equals("says") || view.isWhole()) {
			column.missing(part, name.equals("says") ? "what the customer says" : name, column.width()).gap(4);
		}
	}

	private List<Figure> badges() {
		List<Figure> badges = new ArrayList<>();
		if (conversation.isEndless(decision)) {
			badges.add(badge("endless", Icon.NO_WAY, "No way out", Paint.POOR, "From here no choice ever leads to an outcome."));
		}
		if (conversation.isReturnedTo(decision)) {
			badges.add(badge("loop", Icon.LOOP, "Comes back here", Paint.INK_2, "Some way leads back to this decision."));
		}
		if (conversation.isAfterPoorOnly(decision)) {
			badges.add(badge("poor", Icon.ERROR, "Only after a poor option", Paint.POOR, "Every way from the opening to here takes a poor option."));
		}
		return badges;
	}

	private Figure badge(String name, Icon icon, String words, Paint paint, String tip) {
		return Chips.signed(id + "@" + name, "badge." + name, icon, words, 220, paint, Stroke.NONE).about(about).told(words, tip);
	}

	private String name() {
		return "Decision " + Elements.label(decision) + Texts.after(", customer says: ", decision.getSays()) + ". " + Texts.count(options.size(), "option")
				+ (isReached ? "." : ". Not reached from the opening.");
	}
}
