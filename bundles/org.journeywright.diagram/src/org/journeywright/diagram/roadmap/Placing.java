package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/**
 * Makes an initiative say what its place on the roadmap stands for.
 *
 * @param today
 *            from when it is planned where it needs dates and has none
 */
record Placing(String initiative, Spot spot, Chosen chosen, Optional<LocalDate> today) {

	private static final int MONTHS = 3;

	/** The changes, each to be made on what the one before it leaves; none where the initiative stands there already. */
	List<ModelEdit> steps(LiveModel model) {
		Initiative now = (Initiative) Identities.find(model, initiative);
		List<ModelEdit> steps = new ArrayList<>();
		spot.horizon().filter(h -> h != now.getHorizon()).ifPresent(h -> steps.add(horizon(h)));
		spot.level().filter(l -> l != now.getLevel()).ifPresent(l -> steps.add((m, e) -> e.change(Identities.find(m, initiative), Literals.INITIATIVE__LEVEL, l)));
		spot.element().filter(l -> !Lane.of(now, chosen).id().equals(l)).ifPresent(l -> steps.add(strengthen(now, l)));
		if (spot.isOfNoElement() && !now.getStrengthens().isEmpty()) {
			steps.add((m, e) -> e.unset(Identities.find(m, initiative), Literals.INITIATIVE__STRENGTHENS));
		}
		boolean hasDates = now.getStart() != null || now.getEnd() != null;
		spot.isDated().filter(d -> d != hasDates).ifPresent(d -> steps.add(d ? dated() : new Days(initiative, Optional.empty(), Optional.empty(), true)));
		return steps;
	}

	private ModelEdit dated() {
		LocalDate start = today.orElseThrow(() -> new EditRefusedException("The model says no date to begin with. Write the dates of the initiative first, or the date of the model: as of 2026-11-01."));
		return new Days(initiative, Optional.of(start), Optional.of(end(start)), false);
	}

	/** The last day of what begins on a day and has no length yet: a quarter. */
	static LocalDate end(LocalDate start) {
		return start.plusMonths(MONTHS).minusDays(1);
	}

	private ModelEdit horizon(Horizon horizon) {
		return (m, e) -> horizon == Horizon.UNPLANNED ? e.unset(Identities.find(m, initiative), Literals.INITIATIVE__HORIZON)
				: e.change(Identities.find(m, initiative), Literals.INITIATIVE__HORIZON, horizon);
	}

	/** The element of the new lane takes the place of the one whose lane it stood in; the others stay. */
	private ModelEdit strengthen(Initiative now, String element) {
		Optional<String> before = now.getStrengthens().stream().findFirst().map((StrategyElement s) -> Elements.identity(s));
		return (m, e) -> before.map(b -> new CommonEdits(m, e).retie(initiative, Literals.INITIATIVE__STRENGTHENS, b, element))
				.orElseGet(() -> new CommonEdits(m, e).tie(initiative, Literals.INITIATIVE__STRENGTHENS, element)).edits();
	}
}
