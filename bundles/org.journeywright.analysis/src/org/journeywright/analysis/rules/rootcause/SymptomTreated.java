package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.list;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;

/**
 * An issue that initiatives address without removing any of its root causes. Silent where other initiatives remove all of them: then the first ones give
 * relief until the cure works.
 */
public final class SymptomTreated implements ElementRule<Issue> {

	private static final RuleInfo INFO = new RuleInfo("JW-2703", "An initiative removes causes, not symptoms", GapKind.ROOT_CAUSE, GapSeverity.CRITICAL,
			"Money and goodwill are spent on something that comes back as long as its cause is left alone.",
			"We work on what customers complain about, not on what makes it happen.",
			Sources.ROOT_CAUSES,
			"Aim the initiative at a root cause of the issue and say so there, with \"remedied by\"; or start another one that does.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Issue> subject() {
		return Issue.class;
	}

	@Override
	public Optional<Gap> gap(Issue issue, ModelView model) {
		List<Initiative> addressing = Causes.addressing(issue, model);
		List<RootCause> causes = issue.getRootCauses();
		boolean cured = causes.stream().flatMap(c -> c.getRemedies().stream()).anyMatch(addressing::contains);
		List<RootCause> left = causes.stream().filter(c -> Causes.remedies(c).isEmpty()).toList();
		if (addressing.isEmpty() || left.isEmpty() || cured) {
			return Optional.empty();
		}
		Gap gap = Gap.of(issue, names(addressing) + (addressing.size() == 1 ? " sets out" : " set out") + " to improve " + name(issue)
				+ ", but " + (addressing.size() == 1 ? "removes" : "remove") + " none of its root causes.").at(Literals.ISSUE__ROOT_CAUSES);
		return Optional.of(gap.because("Left in place: " + list(left.stream().map(Causes::words).toList()) + "."));
	}
}
