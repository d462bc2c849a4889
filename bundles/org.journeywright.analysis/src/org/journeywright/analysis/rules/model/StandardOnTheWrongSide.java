package org.journeywright.analysis.rules.model;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;

/** Touchpoints apply external standards, handoffs keep internal ones. */
public final class StandardOnTheWrongSide implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1016", "Standards hold on their own side", GapKind.MODEL, GapSeverity.MAJOR,
			"People would be trained towards customers for what they owe colleagues, or the other way round.",
			"A standard towards colleagues is asked for in front of customers, or a standard towards customers between colleagues.",
			"Practice of service training: standards towards customers and towards colleagues are both needed, and are not the same",
			"Say whether the standard is external or internal, or state a second one for the other side.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Touchpoint.class).forEach(t -> t.getStandards().stream().filter(s -> s.getKind() == StandardKind.INTERNAL).forEach(s -> gaps.accept(
				Gap.of(t, Wording.name(t) + " applies " + Wording.name(s) + ", which is a standard towards colleagues.")
						.at(ModelPackage.Literals.TOUCHPOINT__STANDARDS))));
		model.all(Handoff.class).forEach(h -> h.getStandards().stream().filter(s -> s.getKind() == StandardKind.EXTERNAL).forEach(s -> gaps.accept(
				Gap.of(h, Wording.name(h) + " keeps " + Wording.name(s) + ", which is a standard towards customers.")
						.at(ModelPackage.Literals.HANDOFF__STANDARDS))));
	}
}
