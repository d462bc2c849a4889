package org.journeywright.analysis.rules.standards;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ServiceStandard;

/** A standard, or one of its behaviours, names roles. */
public final class StandardBindsNobody implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2110", "A standard binds somebody", GapKind.STANDARDS, GapSeverity.MAJOR,
			"A standard for all in general is kept by nobody in particular, and no programme can train it.",
			"The standard does not say who is to keep it, so nobody takes it as theirs.",
			Sources.STANDARDS_FIRST,
			"Name the roles that the standard binds.");

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
		return ModelView.rolesOf(standard).isEmpty() ? Optional.of(Gap.of(standard, Wording.name(standard) + " does not say who is to keep it."))
				: Optional.empty();
	}
}
