package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.list;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.CauseCategory;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;
import org.journeywright.model.Scenario;

/** An issue that the company's processes, technology or policies cause, and that only training is offered for. */
public final class TrainingForSystemicCause implements ElementRule<Issue> {

	private static final Set<CauseCategory> OF_THE_SYSTEM = EnumSet.of(CauseCategory.PROCESS, CauseCategory.TECHNOLOGY, CauseCategory.POLICY);

	private static final RuleInfo INFO = new RuleInfo("JW-2706", "Training is not the only answer to a systemic cause", GapKind.ROOT_CAUSE, GapSeverity.MAJOR,
			"People are asked to make up, call by call, for what a process, a system or a policy does to customers; they and the customers tire of it.",
			"We teach colleagues to apologise for something that we could stop doing.",
			Sources.ROOT_CAUSES + "; training is not the solution by itself",
			"Keep the scenarios, and start an initiative that changes the process, the technology or the policy.");

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
		List<RootCause> systemic = issue.getRootCauses().stream().filter(c -> c.isSystemic() && OF_THE_SYSTEM.contains(c.getCategory())).toList();
		List<Scenario> scenarios = model.referring(issue, Literals.SCENARIO__ISSUES, Scenario.class);
		boolean worked = !Causes.addressing(issue, model).isEmpty() || issue.getRootCauses().stream().anyMatch(c -> !Causes.remedies(c).isEmpty());
		if (issue.getCause() != CauseOrigin.COMPANY || systemic.isEmpty() || scenarios.isEmpty() || worked) {
			return Optional.empty();
		}
		Gap gap = Gap.of(issue, "Our own " + kinds(systemic) + " causes " + name(issue) + ", and all we do about it is practise how to bear it.")
				.because("Practised in " + names(scenarios) + "; no initiative addresses the issue or its causes.");
		return Optional.of(gap.because("Systemic: " + list(systemic.stream().map(Causes::words).toList()) + "."));
	}

	private static String kinds(List<RootCause> causes) {
		return list(causes.stream().map(c -> c.getCategory().getLiteral()).distinct().toList());
	}
}
