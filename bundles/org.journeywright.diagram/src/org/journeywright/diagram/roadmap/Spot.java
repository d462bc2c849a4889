package org.journeywright.diagram.roadmap;

import java.util.Optional;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.StrategyLevel;

/**
 * A place for an initiative on the roadmap.
 *
 * @param horizon
 *            the horizon; empty where the axis is time
 * @param lane
 *            the lane, by its id; empty where it stays
 * @param isDated
 *            whether it needs dates there ({@code true}), may have none ({@code false}), or keeps what it has (empty)
 * @param neighbour
 *            the identity of the initiative that it is put beside; empty for the end
 */
record Spot(Optional<Horizon> horizon, Optional<String> lane, Optional<Boolean> isDated, Optional<String> neighbour) {

	/** The place that a figure stands for: a cell, a lane, the label of a lane, or beside a card. */
	static Spot of(Standing at, Drawing drawing, CommonEdits edits) {
		Optional<String> neighbour = at.nearest("initiative");
		Chosen chosen = Chosen.of(drawing);
		Figure ground = at.upwards().filter(f -> Spot.isGround(f.kind())).findFirst().orElse(at.figure());
		String id = ground.id();
		return switch (ground.kind()) {
			case Board.CELL -> {
				String place = id.substring(id.indexOf(':') + 1);
				int bar = place.indexOf('|');
				yield new Spot(Optional.of(Horizon.get(place.substring(0, bar))), Optional.of(place.substring(bar + 1)), Optional.empty(), neighbour);
			}
			case Timeline.LANE -> new Spot(Optional.empty(), Optional.of(after(id)), Optional.of(true), Optional.empty());
			case Timeline.UNDATED -> new Spot(Optional.empty(), Optional.of(after(id)), Optional.of(false), Optional.empty());
			case "lane" -> new Spot(Optional.empty(), Optional.of(after(id)), Optional.empty(), Optional.empty());
			case "initiative" -> new Spot(Optional.empty(), Optional.of(Lane.of(edits.element(neighbour.orElseThrow(), Initiative.class), chosen).id()), Optional.of(true), Optional.empty());
			default -> throw new EditRefusedException("An initiative cannot stand here. Put it under a horizon, in a lane, or beside another initiative.");
		};
	}

	private static boolean isGround(String kind) {
		return kind.equals(Board.CELL) || kind.equals(Timeline.LANE) || kind.equals(Timeline.UNDATED) || kind.equals("lane");
	}

	private static String after(String id) {
		return id.substring(id.indexOf(':') + 1);
	}

	/** The level that the lane stands for. */
	Optional<StrategyLevel> level() {
		return lane.filter(l -> l.startsWith("level:")).map(l -> StrategyLevel.get(after(l)));
	}

	/** The identity of the element that the lane stands for; empty where it stands for a level, or for no element. */
	Optional<String> element() {
		return lane.filter(l -> l.startsWith("strategy element:") && !l.equals(Lane.NO_ELEMENT.id()));
	}

	/** The element that the lane stands for. */
	Optional<StrategyElement> element(CommonEdits edits) {
		return element().map(e -> edits.element(e, StrategyElement.class));
	}

	/** Whether the lane is that of initiatives that strengthen no element. */
	boolean isOfNoElement() {
		return lane.filter(Lane.NO_ELEMENT.id()::equals).isPresent();
	}
}
