package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Scenario;

/** A scenario that does not say how it begins or who the customer is. */
public final class ScenarioWithoutOpening implements ElementRule<Scenario> {

	private static final RuleInfo INFO = new RuleInfo("JW-2916", "A scenario has an opening and a customer", GapKind.SCENARIO, GapSeverity.MINOR,
			"The conversation can be played; but learners talk to nobody, nowhere, and do not find their own work in it.",
			"Learners cannot picture the situation.",
			Sources.FOUR_STEPS,
			"Set the scene in two or three sentences with \"opening\", and give the customer a name; inside the company, that is the colleague who waits.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Scenario> subject() {
		return Scenario.class;
	}

	@Override
	public Optional<Gap> gap(Scenario scenario, ModelView model) {
		boolean opening = !isBlank(scenario.getOpening());
		boolean customer = !isBlank(scenario.getCustomer());
		if (opening && customer) {
			return Optional.empty();
		}
		String missing = opening ? "who the customer is" : customer ? "how the conversation begins" : "how the conversation begins or who the customer is";
		return Optional.of(Gap.of(scenario, name(scenario) + " does not say " + missing + ".")
				.at(opening ? Literals.SCENARIO__CUSTOMER : Literals.SCENARIO__OPENING));
	}
}
