package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.Trained;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Role;
import org.journeywright.model.ServiceStandard;

/**
 * A programme for one or more of the roles that a standard binds reads it, plays a scenario that exercises one of its behaviours, observes one, asks
 * about one, or reflects on a story that shows one. A programme without activities is filled from the standards of its audience. Standards that bind no
 * role have a rule of their own; so have those without behaviours, as long as one of their roles is in a programme that could take the behaviours in.
 */
public final class StandardNotTrained implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2201", "A standard is trained", GapKind.PERFORMANCE, GapSeverity.MAJOR,
			"The standard exists on paper; whether anybody can do it has been left to talent.",
			"We ask this of our people, and no programme of theirs shows or practises it.",
			Sources.GAP_3,
			"Add it to the basics of a programme for one of its roles, with a scenario that practises it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Trained trained = Trained.in(model);
		for (ServiceStandard standard : model.all(ServiceStandard.class)) {
			Set<Role> roles = ModelView.rolesOf(standard);
			boolean within = !standard.getBehaviours().isEmpty() || roles.stream().noneMatch(trained::takesPart);
			if (within && !roles.isEmpty() && !trained.trains(standard)) {
				gaps.accept(gap(standard, roles, trained));
			}
		}
	}

	private static Gap gap(ServiceStandard standard, Set<Role> roles, Trained trained) {
		List<Role> untrained = roles.stream().filter(r -> !trained.takesPart(r)).toList();
		Gap gap = Gap.of(standard, "No programme trains " + Wording.name(standard) + ".").because("It binds " + Wording.names(roles) + ".");
		Gap told = untrained.isEmpty() ? gap : gap.because("In no programme at all: " + Wording.names(untrained) + ".");
		return standard.getBehaviours().isEmpty() ? told.next("State its behaviours first, then give its roles a programme that shows and practises them.") : told;
	}
}
