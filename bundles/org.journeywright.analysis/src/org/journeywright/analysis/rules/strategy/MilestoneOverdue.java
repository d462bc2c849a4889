package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.excerpt;
import static org.journeywright.analysis.rules.Wording.name;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;
import org.journeywright.model.ModelPackage.Literals;

/** A milestone whose day is past and that is not done. Silent when the model speaks of no day, and for initiatives that were stopped. */
public final class MilestoneOverdue implements ElementRule<Milestone> {

	private static final RuleInfo INFO = new RuleInfo("JW-3111", "A milestone is not overdue", GapKind.STRATEGY, GapSeverity.MAJOR,
			"Whoever relies on the result plans on sand; a date that passes without a word teaches everyone that dates do not matter here.",
			"Something we planned has not come, and nobody has said so.",
			Sources.ROADMAP,
			"Mark it \"done\", or agree on a new date and say why; then look at what depends on it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Milestone> subject() {
		return Milestone.class;
	}

	@Override
	public Optional<Gap> gap(Milestone milestone, ModelView model) {
		Optional<Initiative> initiative = model.owner(milestone, Initiative.class).filter(Initiatives::counts);
		if (milestone.isDone() || initiative.isEmpty() || model.date().filter(milestone.getDate()::isBefore).isEmpty()) {
			return Optional.empty();
		}
		long days = ChronoUnit.DAYS.between(milestone.getDate(), model.date().orElseThrow());
		return Optional.of(Gap.of(milestone, "A milestone of " + name(initiative.get()) + " was due on " + milestone.getDate() + " and is not done: "
				+ excerpt(milestone.getResult()) + ".").at(Literals.MILESTONE__DATE)
				.because("It is " + days + (days == 1 ? " day" : " days") + " late on " + model.date().orElseThrow() + "."));
	}
}
