package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Channels;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Channel;
import org.journeywright.model.Elements;
import org.journeywright.model.Touchpoint;

/** Draws the cards of those who deliver a touchpoint: how they meet the customer, by which standards, and what they can practise. */
final class Deliveries {

	private static final double SIGN = 12;

	private final ModelView model;
	private final boolean byTeam;

	Deliveries(ModelView model, boolean byTeam) {
		this.model = model;
		this.byTeam = byTeam;
	}

	/** The place of whoever is to deliver a touchpoint that nobody delivers. */
	static Figure nobody(Part.Delivery delivery) {
		Touchpoint touchpoint = delivery.touchpoint();
		String name = "Nobody delivers " + Elements.label(touchpoint) + ": say who does";
		Cell cell = new Cell(Face.WIDTH, Rows.TOP).words("Nobody delivers this", TypeStyle.NAME, Paint.INK_2, 2).gap(4).figure(Chip.missing(delivery.id() + "@role",
				Elements.identity(touchpoint), "role", "who delivers it", touchpoint.isMomentOfTruth(), name, Face.WIDTH - 2 * Cell.PADDING));
		return Rows.card(delivery, "delivery.missing", cell).about(Elements.identity(touchpoint)).told(name, "").able(Ways.NONE.creating("role").taking(Ways.Flow.INTO, "role", "activity"));
	}

	/** The card of a delivery. */
	Figure card(Part.Delivery delivery) {
		Touchpoint touchpoint = delivery.touchpoint();
		Cell cell = new Cell(Face.WIDTH, Rows.TOP);
		Rows.who(cell, delivery.roles(), byTeam);
		if (touchpoint.getChannels().isEmpty()) {
			cell.words("Delivers it", TypeStyle.NAME, Paint.INK, 1);
		} else {
			channels(cell, touchpoint.getChannels());
		}
		practice(cell, delivery);
		List<String> roles = delivery.roles().stream().map(Elements::label).toList();
		String name = Names.listed(roles) + (roles.size() == 1 ? " delivers " : " deliver ") + Elements.label(touchpoint) + by(touchpoint);
		return Rows.card(delivery, "delivery", cell).about(Elements.identity(touchpoint)).told(name, deliveryTip(name, touchpoint))
				.able(Ways.NONE.dragging("role").taking(Ways.Flow.INTO, "standard", "activity").starting("handoff").ending("handoff").deleting().creating("activity", "standard"));
	}

	private static String by(Touchpoint touchpoint) {
		return touchpoint.getChannels().isEmpty() ? "" : " by " + Names.listed(touchpoint.getChannels().stream().map(c -> Elements.label(c).toLowerCase(Locale.ROOT)).toList());
	}

	private String deliveryTip(String name, Touchpoint touchpoint) {
		String standards = touchpoint.getStandards().isEmpty() ? "No standard says how." : "It keeps " + touchpoint.getStandards().stream().map(Elements::label).collect(Collectors.joining(
				", ")) + ".";
		return name + ". " + standards + " " + scenarios(touchpoint) + " to practise.";
	}

	private String scenarios(Touchpoint touchpoint) {
		int count = model.scenariosAt(touchpoint).size();
		return count == 0 ? "No scenario" : count == 1 ? "1 scenario" : count + " scenarios";
	}

	private static void channels(Cell cell, List<Channel> channels) {
		String words = channels.stream().map(Elements::label).collect(Collectors.joining(", "));
		Lettering.Lines lines = Lettering.wrap(words, TypeStyle.NAME, cell.inside() - Rows.SIGN_AND_GAP, 2);
		List<Mark> marks = new ArrayList<>(lines.marks(Cell.PADDING + Rows.SIGN_AND_GAP, cell.bottom(), Paint.INK));
		marks.add(new Sign(Channels.icon(Elements.label(channels.getFirst())), Cell.PADDING, cell.bottom() + 3, SIGN, Paint.INK_2));
		cell.marks(marks, lines.height());
	}

	private void practice(Cell cell, Part.Delivery delivery) {
		Touchpoint touchpoint = delivery.touchpoint();
		if (touchpoint.getStandards().isEmpty()) {
			String name = "No standard at " + Elements.label(touchpoint) + ": create one";
			cell.gap(4).figure(Chip.missing(delivery.id() + "@standard", Elements.identity(touchpoint), "standard", "standard",
					touchpoint.isMomentOfTruth(), name, cell.inside()));
		} else {
			cell.gap(2).words(touchpoint.getStandards().stream().map(Elements::label).collect(Collectors.joining(" · ")), TypeStyle.SMALL, Paint.INK_2, 2);
		}
		int count = model.scenariosAt(touchpoint).size();
		if (count > 0) {
			cell.gap(2);
			Rows.signed(cell, Icon.PLAY, Paint.BRAND, scenarios(touchpoint), Paint.INK_2);
		}
	}
}
