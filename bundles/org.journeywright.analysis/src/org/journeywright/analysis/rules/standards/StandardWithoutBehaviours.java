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

/** A standard has behaviours. */
public final class StandardWithoutBehaviours implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2103", "A standard has observable behaviours", GapKind.STANDARDS, GapSeverity.MAJOR,
			"Such a standard can be believed in, but not be practised, coached or evaluated.",
			"The standard says what we want, and not what a person can be seen or heard doing.",
			Sources.STANDARDS_FIRST,
			"Ask those who do it best what they do and say, and write it down as two to four behaviours with examples.");

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
		if (!standard.getBehaviours().isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(standard, Wording.name(standard) + " does not say what a person can be seen or heard doing.");
		return Optional.of(Wording.isBlank(standard.getStatement()) ? gap : gap.because("It says: " + Wording.quote(standard.getStatement()) + "."));
	}
}
