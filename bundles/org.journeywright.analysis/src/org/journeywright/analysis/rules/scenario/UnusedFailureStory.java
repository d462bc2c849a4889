package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.name;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.FailureStory;
import org.journeywright.model.Scenario;

/** A failure story that no option comes from. */
public final class UnusedFailureStory implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2917", "A failure story becomes an option", GapKind.SCENARIO, GapSeverity.MINOR,
			"The story is told and not practised; nothing breaks.",
			"We know a way in which this goes wrong, and learners are not warned of it.",
			Sources.FOUR_STEPS,
			"Write a weaker option that comes from it, and say so with \"from\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Scenario.class).stream().filter(s -> !Conversations.decisions(s).isEmpty()).forEach(s -> check(s, gaps));
	}

	private static void check(Scenario scenario, Consumer<Gap> gaps) {
		Set<FailureStory> used = Conversations.options(scenario).map(ConversationOption::getFrom).collect(Collectors.toSet());
		scenario.getFailures().stream().filter(f -> !used.contains(f))
				.forEach(f -> gaps.accept(Gap.of(f, "No option of " + name(scenario) + " comes from the failure story " + name(f) + ".")));
	}
}
