package org.journeywright.analysis.rules.standards;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Behaviour;

/** A behaviour has an example of what it looks like and one of what it does not look like. */
public final class BehaviourWithoutExamples implements ElementRule<Behaviour> {

	private static final RuleInfo INFO = new RuleInfo("JW-2104", "A behaviour has examples of both kinds", GapKind.STANDARDS, GapSeverity.MAJOR,
			"Without any example two people practise two things. Where one kind is there, the other is soon found, so that is minor.",
			"People cannot tell from this behaviour what is meant and what is not, so each will do what they always did.",
			"Practice of service training: the difference is learnt from what a behaviour looks like and what it does not look like",
			"Add a real sentence or act for each side, from calls, visits or stories that colleagues tell.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Behaviour> subject() {
		return Behaviour.class;
	}

	@Override
	public Optional<Gap> gap(Behaviour behaviour, ModelView model) {
		boolean good = !behaviour.getLooksLike().isEmpty();
		boolean bad = !behaviour.getDoesNotLookLike().isEmpty();
		if (good && bad) {
			return Optional.empty();
		}
		String missing = good ? "no example of what it does not look like" : bad ? "no example of what it looks like" : "no example at all";
		Gap gap = Gap.of(behaviour, Wording.name(behaviour) + " has " + missing + ".");
		return Optional.of(good || bad ? gap.weighing(GapSeverity.MINOR) : gap);
	}
}
