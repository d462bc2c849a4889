package org.journeywright.analysis.rules.training;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/** An internal role whose handoffs reach customers, and that no programme trains, while others are trained. */
public final class InternalRoleInNoProgramme implements ElementRule<Role> {

	private static final RuleInfo INFO = new RuleInfo("JW-3013", "Internal roles are trained too", GapKind.TRAINING, GapSeverity.MAJOR,
			"The front line can only be as good as what it is handed; training it alone moves the trouble, it does not end it.",
			"We train those whom customers see, and not those they depend on.",
			Sources.INTERNAL_CUSTOMERS,
			"Take the role into a programme that trains its internal standards, together with those who receive its work.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Role> subject() {
		return Role.class;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		if (!model.all(TrainingProgramme.class).isEmpty()) {
			ElementRule.super.check(model, gaps);
		}
	}

	@Override
	public Optional<Gap> gap(Role role, ModelView model) {
		if (role.getKind() != RoleKind.INTERNAL || !model.programmesFor(role).isEmpty()) {
			return Optional.empty();
		}
		List<Handoff> handoffs = model.referring(role, Literals.HANDOFF__PROVIDER, Handoff.class);
		Set<Touchpoint> reached = model.touchpointsReached(handoffs);
		return reached.isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(role, "Customers depend on " + name(role) + ", and no programme trains this role.")
						.because("Through " + names(handoffs) + " it reaches " + names(reached) + "."));
	}
}
