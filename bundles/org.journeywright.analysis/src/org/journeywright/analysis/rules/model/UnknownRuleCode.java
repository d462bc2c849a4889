package org.journeywright.analysis.rules.model;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.RuleSetting;

/** Settings are about rules of the product. Problems of the text itself (JW-0...) cannot be switched off. */
public final class UnknownRuleCode implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1002", "A rule setting names a rule that exists", GapKind.MODEL, GapSeverity.ERROR,
			"The team believes that it decided something, and nothing was decided.",
			"A setting is about a rule that does not exist, so it has no effect.",
			Sources.SOUND_MODEL,
			"Take the code from the report or from the rule catalogue, or remove the setting.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Set<String> codes = Rules.all().stream().map(r -> r.info().code()).collect(Collectors.toSet());
		model.all(RuleSetting.class).stream().filter(s -> !codes.contains(s.getCode())).forEach(s -> gaps.accept(gap(s)));
	}

	private static Gap gap(RuleSetting setting) {
		return Gap.of(setting, "There is no rule " + setting.getCode() + ", so this setting changes nothing.").at(ModelPackage.Literals.RULE_SETTING__CODE);
	}
}
