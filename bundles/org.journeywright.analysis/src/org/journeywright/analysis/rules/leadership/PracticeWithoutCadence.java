package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Cadence;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;

/** A leadership practice without a rhythm. */
public final class PracticeWithoutCadence implements ElementRule<LeadershipPractice> {

	private static final RuleInfo INFO = new RuleInfo("JW-2604", "A leadership practice has a rhythm", GapKind.LEADERSHIP, GapSeverity.MAJOR,
			"What has no fixed rhythm gives way in the first busy week, and that is the week in which it is needed.",
			"Leaders coach when they find time, which is to say seldom.",
			Sources.LEADERS,
			"Say how often it happens: daily, weekly, monthly, quarterly or yearly.");

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
		if (practice.getCadence() != Cadence.NONE) {
			return Optional.empty();
		}
		Gap gap = Gap.of(practice, name(practice) + " has no rhythm: nobody can say when it happens next.").at(Literals.LEADERSHIP_PRACTICE__CADENCE);
		return Optional.of(practice.getLeaders().isEmpty() ? gap : gap.because("It is done by " + names(practice.getLeaders()) + "."));
	}
}
