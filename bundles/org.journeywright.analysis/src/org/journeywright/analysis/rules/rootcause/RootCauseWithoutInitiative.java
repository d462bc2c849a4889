package org.journeywright.analysis.rules.rootcause;

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
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;

/** A known root cause that no initiative removes. */
public final class RootCauseWithoutInitiative implements ElementRule<RootCause> {

	private static final RuleInfo INFO = new RuleInfo("JW-2702", "A root cause has an initiative", GapKind.ROOT_CAUSE, GapSeverity.MAJOR,
			"The cause is known and stays; sooner or later the issue comes back.",
			"We know why it goes wrong, and nobody is changing it.",
			Sources.ROOT_CAUSES,
			"Name the initiative that removes the cause, with \"remedied by\", or start one with a leader as sponsor.");

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
		if (!Causes.remedies(cause).isEmpty() || !(cause.eContainer() instanceof Issue issue)) {
			return Optional.empty();
		}
		Gap gap = Gap.of(cause, "A known cause of " + name(issue) + " stays as it is: no initiative removes it.").at(Literals.ROOT_CAUSE__REMEDIES)
				.because("The cause: " + Causes.words(cause) + ".");
		return Optional.of(cause.getRemedies().isEmpty() ? gap : gap.because(names(cause.getRemedies()) + " would have removed it, and was stopped."));
	}
}
