package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** A leader whose people are trained while the leader is not. */
public final class LeaderInNoProgramme implements ElementRule<Role> {

	private static final RuleInfo INFO = new RuleInfo("JW-2609", "Leaders learn what their people learn", GapKind.LEADERSHIP, GapSeverity.MAJOR,
			"A leader who has not learnt the standards and how to coach them undoes a programme without meaning to.",
			"People learn new behaviours and report to someone who was never shown how to coach them.",
			Sources.LEADERS,
			"Put the leader into the audience of a programme that trains coaching on the job.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Role> subject() {
		return Role.class;
	}

	@Override
	public Optional<Gap> gap(Role leader, ModelView model) {
		if (leader.getKind() != RoleKind.LEADER || !model.programmesFor(leader).isEmpty()) {
			return Optional.empty();
		}
		List<Role> trained = model.referring(leader, Literals.ROLE__REPORTS_TO, Role.class).stream()
				.filter(r -> r.getKind() != RoleKind.LEADER && !model.programmesFor(r).isEmpty()).toList();
		return trained.isEmpty() ? Optional.empty()
				: Optional.of(Gap.of(leader, name(leader) + " takes part in no programme, while " + names(trained) + (trained.size() == 1 ? " below does." : " below do.")).because(
						"Programmes below: " + names(trained.stream().flatMap(r -> model.programmesFor(r).stream()).distinct().toList()) + "."));
	}
}
