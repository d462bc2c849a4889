package org.journeywright.diagram.blueprint;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;

/** Draws the cards of parts. */
final class Faces {

	private static final int SYSTEMS = 3;

	private final Deliveries deliveries;
	private final boolean byTeam;

	Faces(ModelView model, boolean byTeam) {
		deliveries = new Deliveries(model, byTeam);
		this.byTeam = byTeam;
	}

	Face of(Part part) {
		return switch (part) {
			case Part.Delivery delivery when delivery.roles().isEmpty() -> new Face(part, Deliveries.nobody(delivery), true);
			case Part.Delivery delivery -> new Face(part, deliveries.card(delivery), false);
			case Part.Work work -> new Face(part, work(work), work.roles().isEmpty());
			case Part.Spot spot -> new Face(part, spot(spot), false);
		};
	}

	private Figure work(Part.Work work) {
		BackstageActivity activity = work.activity();
		Cell cell = new Cell(Face.WIDTH, Rows.TOP);
		Rows.who(cell, work.roles(), byTeam);
		cell.words(Elements.label(activity), TypeStyle.NAME, Paint.INK, 3);
		if (!activity.getSystems().isEmpty()) {
			cell.gap(3);
			systems(activity.getSystems()).forEach(s -> Rows.signed(cell, Icon.SYSTEM, Paint.INK_3, s, Paint.INK_2));
		}
		List<Role> others = activity.getRoles().stream().filter(r -> !work.roles().contains(r)).toList();
		if (!others.isEmpty()) {
			cell.gap(2);
			Rows.signed(cell, Icon.PEOPLE, Paint.INK_3, "with " + Rows.labels(others), Paint.INK_3);
		}
		if (work.roles().isEmpty()) {
			cell.gap(4).figure(Chip.missing(work.id() + "@role", Elements.identity(activity), "role", "who does it", false, "Nobody does " + Elements.label(activity) + " yet: say who does",
					cell.inside()));
		}
		return Rows.card(work, "activity", cell).about(Elements.identity(activity)).told(workName(activity), workTip(activity))
				.able(Ways.NONE.writing(Elements.label(activity), "What is done?", false).dragging("activity").taking(Ways.Flow.DOWN, "role", "activity").starting("handoff").ending("handoff").deleting()
						.creating("activity"));
	}

	/** The first few by name, and how many more there are. */
	private static List<String> systems(List<String> all) {
		List<String> named = all.stream().limit(all.size() > SYSTEMS ? SYSTEMS - 1 : SYSTEMS).map(Elements::label).toList();
		return named.size() == all.size() ? named : Stream.concat(named.stream(), Stream.of(all.size() - named.size() + " more systems")).toList();
	}

	private static String workName(BackstageActivity activity) {
		return Band.of(activity.getPlacement()).label() + ": " + Elements.label(activity) + (activity.getRoles().isEmpty() ? ", done by nobody yet" : ", done by " + Rows.labels(activity.getRoles()));
	}

	private static String workTip(BackstageActivity activity) {
		return Stream.of(workName(activity), activity.getSystems().isEmpty() ? "" : "Using " + String.join(", ", activity.getSystems()),
				activity.getDescription() == null ? "" : activity.getDescription()).filter(s -> !s.isEmpty()).collect(Collectors.joining(". "));
	}

	private Figure spot(Part.Spot spot) {
		String role = Elements.label(spot.role());
		Cell cell = new Cell(Face.WIDTH, Rows.TOP).words(role, TypeStyle.NAME, Paint.INK, 2).gap(4);
		String name = role + " has no activity at " + Elements.label(spot.touchpoint()) + " yet, only handoffs: write what is done";
		cell.figure(Chip.missing(spot.id() + "@activity", Elements.identity(spot.role()), "activity", "activity", false, name, cell.inside()));
		return Rows.card(spot, "spot", cell).about(Elements.identity(spot.role())).told(role + " hands over or receives for " + Elements.label(spot.touchpoint()), name)
				.able(Ways.NONE.taking(Ways.Flow.INTO, "activity").starting("handoff").ending("handoff").creating("activity"));
	}
}
