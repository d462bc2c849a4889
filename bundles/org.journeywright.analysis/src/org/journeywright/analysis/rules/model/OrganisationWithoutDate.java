package org.journeywright.analysis.rules.model;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;

/** Rules about dates judge by the model's own date and stay silent without one; this rule says so. */
public final class OrganisationWithoutDate implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1005", "A model says of which day it speaks", GapKind.MODEL, GapSeverity.MINOR,
			"Nothing is wrong, but nothing can be found overdue either.",
			"Without a date of the model, overdue reviews and milestones cannot be seen.",
			"The same model has to give the same report on any day, so what is overdue is judged by the model's own date",
			"Add the day to the organisation, as in: as of 2026-10-03.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.organisation().filter(o -> model.date().isEmpty()).ifPresent(o -> gaps.accept(
				Gap.of(o, Wording.name(o) + " does not say of which day the model speaks, so nothing can be found overdue.")));
	}
}
