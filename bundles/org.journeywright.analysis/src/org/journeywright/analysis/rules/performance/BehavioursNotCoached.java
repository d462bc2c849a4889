package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ServiceStandard;

/**
 * Each behaviour is coached in a leadership practice. One gap for each standard, naming its behaviours that nobody coaches; major where no behaviour
 * of the standard is coached.
 */
public final class BehavioursNotCoached implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2203", "Behaviours are coached", GapKind.PERFORMANCE, GapSeverity.MINOR,
			"Without coaching most of what was learnt is gone in weeks; yet a team can hold a behaviour up by itself for a while.",
			"Once the training day is over, no leader asks for these behaviours, so they will fade.",
			"Practice of service training: a workshop is a short boost; leaders' coaching carries behaviour into the job",
			"Take them up in the practice of a leader of these roles, a few at a time.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ServiceStandard> subject() {
		return ServiceStandard.class;
	}

	@Override
	public Optional<Gap> gap(ServiceStandard standard, ModelView model) {
		List<Behaviour> all = standard.getBehaviours();
		List<Behaviour> left = all.stream().filter(b -> model.practicesCoaching(b).isEmpty()).toList();
		if (left.isEmpty()) {
			return Optional.empty();
		}
		if (left.size() == all.size()) {
			return Optional.of(Gap.of(standard, "No leader coaches any behaviour of " + Wording.name(standard) + ".").weighing(GapSeverity.MAJOR)
					.because("Its behaviours: " + Wording.names(left) + "."));
		}
		return Optional.of(Gap.of(standard, "No leader coaches " + Wording.names(left) + " of " + Wording.name(standard) + ".")
				.because((all.size() - left.size()) + " of its " + all.size() + " behaviours are coached."));
	}
}
