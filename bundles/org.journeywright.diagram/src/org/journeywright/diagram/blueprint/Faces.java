package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Channel;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Draws the cards of parts. */
final class Faces {

	private static final double TOP = 10;
	private static final double SIGN = 12;
	private static final double SIGN_AND_GAP = 18;

	private final ModelView model;
	private final boolean byTeam;

	Faces(ModelView model, boolean byTeam) {
		this.model = model;
		this.byTeam = byTeam;
	}

	Face of(Part part) {
		return switch (part) {
			case Part.Delivery delivery when delivery.roles().isEmpty() -> new Face(part, nobody(delivery), true);
			case Part.Delivery delivery -> new Face(part, delivery(delivery), false);
			case Part.Work work -> new Face(part, work(work), work.roles().isEmpty());
			case Part.Spot spot -> new Face(part, spot(spot), false);
		};
	}

	private Figure nobody(Part.Delivery delivery) {
		Touchpoint touchpoint = delivery.touchpoint();
		String name = "Nobody delivers " + Elements.label(touchpoint) + ": say who does";
		Cell cell = new Cell(Face.WIDTH, TOP).words("Nobody delivers this", TypeStyle.NAME, Paint.INK_2, 2).gap(4).figure(Chip.missing(delivery.id() + "@role",
				Elements.identity(touchpoint), "role", "who delivers it", touchpoint.isMomentOfTruth(), name, Face.WIDTH - 2 * Cell.PADDING));
		return figure(delivery, "delivery.missing", cell).about(Elements.identity(touchpoint)).told(name, "").able(Ways.NONE.creating("role").taking(Ways.Flow.INTO, "role", "activity"));
	}

	private Figure delivery(Part.Delivery delivery) {
		Touchpoint touchpoint = delivery.touchpoint();
		Cell cell = new Cell(Face.WIDTH, TOP);
		who(cell, delivery.roles());
		if (touchpoint.getChannels().isEmpty()) {
			cell.words("Delivers it", TypeStyle.NAME, Paint.INK, 1);
		} else {
			channels(cell, touchpoint.getChannels());
		}
		practice(cell, delivery);
		List<String> roles = delivery.roles().stream().map(Elements::label).toList();
		String name = Names.listed(roles) + (roles.size() == 1 ? " delivers " : " deliver ") + Elements.label(touchpoint) + by(touchpoint);
		return figure(delivery, "delivery", cell).about(Elements.identity(touchpoint)).told(name, deliveryTip(name, touchpoint))
				.able(Ways.NONE.dragging("role").taking(Ways.Flow.INTO, "standard", "activity").starting("handoff").ending("handoff").deleting().creating("activity", "standard"));
	}

	private static String by(Touchpoint touchpoint) {
		return touchpoint.getChannels().isEmpty() ? "" : " by " + Names.listed(touchpoint.getChannels().stream().map(c -> Elements.label(c).toLowerCase(java.util.Locale.ROOT)).toList());
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
		Lettering.Lines lines = Lettering.wrap(words, TypeStyle.NAME, cell.inside() - SIGN_AND_GAP, 2);
		List<Mark> marks = new ArrayList<>(lines.marks(Cell.PADDING + SIGN_AND_GAP, cell.bottom(), Paint.INK));
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
			signed(cell, Icon.PLAY, Paint.BRAND, scenarios(touchpoint), Paint.INK_2);
		}
	}

	/** A line of small words behind a sign. */
	private static void signed(Cell cell, Icon icon, Paint sign, String text, Paint ink) {
		String line = Lettering.fit(text, TypeStyle.SMALL, cell.inside() - SIGN_AND_GAP);
		cell.marks(List.of(new Sign(icon, Cell.PADDING, cell.bottom() + 1.5, SIGN, sign), Mark.Words.at(Cell.PADDING + SIGN_AND_GAP, cell.bottom() + TypeStyle.SMALL.baseline(), line,
				TypeStyle.SMALL, ink)), TypeStyle.SMALL.lineHeight());
	}

	/** Where a lane is a team's, a card says which of its roles it is about. */
	private void who(Cell cell, List<Role> roles) {
		if (byTeam && !roles.isEmpty()) {
			signed(cell, roles.size() == 1 ? Icon.PERSON : Icon.PEOPLE, Paint.INK_3, labels(roles), Paint.INK_2);
			cell.gap(2);
		}
	}

	private static String labels(List<? extends EObject> elements) {
		return elements.stream().map(Elements::label).collect(Collectors.joining(", "));
	}

	private Figure work(Part.Work work) {
		BackstageActivity activity = work.activity();
		Cell cell = new Cell(Face.WIDTH, TOP);
		who(cell, work.roles());
		cell.words(Elements.label(activity), TypeStyle.NAME, Paint.INK, 3);
		if (!activity.getSystems().isEmpty()) {
			cell.gap(3);
			activity.getSystems().stream().limit(3).forEach(s -> signed(cell, Icon.SYSTEM, Paint.INK_3, Elements.label(s), Paint.INK_2));
		}
		List<Role> others = activity.getRoles().stream().filter(r -> !work.roles().contains(r)).toList();
		if (!others.isEmpty()) {
			cell.gap(2);
			signed(cell, Icon.PEOPLE, Paint.INK_3, "with " + labels(others), Paint.INK_3);
		}
		if (work.roles().isEmpty()) {
			cell.gap(4).figure(Chip.missing(work.id() + "@role", Elements.identity(activity), "role", "who does it", false, "Nobody does " + Elements.label(activity) + " yet: say who does",
					cell.inside()));
		}
		return figure(work, "activity", cell).about(Elements.identity(activity)).told(workName(activity), workTip(activity))
				.able(Ways.NONE.writing(Elements.label(activity), "What is done?", false).dragging("activity").taking(Ways.Flow.DOWN, "role", "activity").starting("handoff").ending("handoff").deleting()
						.creating("activity"));
	}

	private static String workName(BackstageActivity activity) {
		return Band.of(activity.getPlacement()).label() + ": " + Elements.label(activity) + (activity.getRoles().isEmpty() ? ", done by nobody yet" : ", done by " + labels(activity.getRoles()));
	}

	private static String workTip(BackstageActivity activity) {
		return Stream.of(workName(activity), activity.getSystems().isEmpty() ? "" : "Using " + String.join(", ", activity.getSystems()),
				activity.getDescription() == null ? "" : activity.getDescription()).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
	}

	private Figure spot(Part.Spot spot) {
		String role = Elements.label(spot.role());
		Cell cell = new Cell(Face.WIDTH, TOP).words(role, TypeStyle.NAME, Paint.INK, 2).gap(4);
		String name = role + " has no activity at " + Elements.label(spot.touchpoint()) + " yet, only handoffs: write what is done";
		cell.figure(Chip.missing(spot.id() + "@activity", Elements.identity(spot.role()), "activity", "activity", false, name, cell.inside()));
		return figure(spot, "spot", cell).about(Elements.identity(spot.role())).told(role + " hands over or receives for " + Elements.label(spot.touchpoint()), name)
				.able(Ways.NONE.taking(Ways.Flow.INTO, "activity").starting("handoff").ending("handoff").creating("activity"));
	}

	private static Figure figure(Part part, String kind, Cell cell) {
		return Figure.of(part.id(), kind, 0, 0, Face.WIDTH, cell.bottom() + TOP).drawn(cell.marks()).with(cell.figures());
	}
}
