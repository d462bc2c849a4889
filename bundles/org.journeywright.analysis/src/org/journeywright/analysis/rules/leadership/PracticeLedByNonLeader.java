package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.count;
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
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** A leadership practice in the hands of a role that leads nobody. */
public final class PracticeLedByNonLeader implements ElementRule<LeadershipPractice> {

	private static final RuleInfo INFO = new RuleInfo("JW-2603", "A leadership practice is done by leaders", GapKind.LEADERSHIP, GapSeverity.MINOR,
			"Colleagues may well coach each other; but a leader who hands coaching on also hands on the message that it matters.",
			"The people who set priorities and remove obstacles are not the ones who coach.",
			Sources.LEADERS,
			"Let a leader role share the practice, or state in the team's list that the role is a leader.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<LeadershipPractice> subject() {
		return LeadershipPractice.class;
	}

	@Override
	public Optional<Gap> gap(LeadershipPractice practice, ModelView model) {
		List<Role> others = practice.getLeaders().stream().filter(r -> r.getKind() != RoleKind.LEADER).toList();
		if (others.isEmpty()) {
			return Optional.empty();
		}
		String alone = others.size() == practice.getLeaders().size() ? ", and no leader takes part" : "";
		return Optional.of(Gap.of(practice, name(practice) + " is left to " + names(others) + alone + ".").at(Literals.LEADERSHIP_PRACTICE__LEADERS)
				.because(count(others.size(), "role") + " of " + practice.getLeaders().size() + " named here " + (others.size() == 1 ? "leads" : "lead") + " nobody."));
	}
}
