package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.CauseCategory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;

/** A root cause that does not say what kind of reason it is. */
public final class RootCauseWithoutCategory implements ElementRule<RootCause> {

	private static final RuleInfo INFO = new RuleInfo("JW-2705", "A root cause says what kind it is", GapKind.ROOT_CAUSE, GapSeverity.MINOR,
			"It can be removed all the same; but without the kind nobody sees that, say, half of all trouble comes from one policy.",
			"Causes that belong together are mended one by one.",
			Sources.ROOT_CAUSES,
			"Say whether it is people, process, technology, policy, information or leadership.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<RootCause> subject() {
		return RootCause.class;
	}

	@Override
	public Optional<Gap> gap(RootCause cause, ModelView model) {
		return cause.getCategory() != CauseCategory.UNKNOWN ? Optional.empty()
				: Optional.of(Gap.of(cause, "Nobody has said what kind of reason stands behind " + name(cause.eContainer()) + ".")
						.at(Literals.ROOT_CAUSE__CATEGORY).because("The cause: " + Causes.words(cause) + "."));
	}
}
