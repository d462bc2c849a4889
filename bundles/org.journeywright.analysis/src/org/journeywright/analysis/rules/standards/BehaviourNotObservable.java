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
import org.journeywright.model.ModelPackage;

/**
 * A behaviour has a wording that begins with what a person does. It counts as unobservable where it begins with a word of attitude, insight or
 * intention (such as be, care, feel, know, strive, try, understand), after small words like always or to.
 */
public final class BehaviourNotObservable implements ElementRule<Behaviour> {

	private static final RuleInfo INFO = new RuleInfo("JW-2105", "A behaviour can be seen or heard", GapKind.STANDARDS, GapSeverity.MAJOR,
			"Attitudes can be asked for, but neither practised nor coached; two observers would disagree whether they were there.",
			"The behaviour describes an attitude, so nobody can practise it and no leader can say whether it happened.",
			"Practice of service training: expectations are defined in terms of behaviours",
			"Ask how one would notice from the next desk that somebody does it, and write down that.");

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
		if (Wording.isBlank(behaviour.getWording())) {
			return Optional.of(Gap.of(behaviour, Wording.name(behaviour) + " has a name, but no words for what a person does."));
		}
		return Observability.attitude(behaviour.getWording()).map(word -> Gap.of(behaviour, Wording.name(behaviour) + " cannot be seen or heard.")
				.at(ModelPackage.Literals.BEHAVIOUR__WORDING).because("Its wording begins with " + Wording.quote(word) + ": "
				+ Wording.quote(behaviour.getWording()) + "."));
	}
}
