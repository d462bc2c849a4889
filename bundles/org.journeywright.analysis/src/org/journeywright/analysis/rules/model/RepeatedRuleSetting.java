package org.journeywright.analysis.rules.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.RuleSetting;

/** One setting for one rule. */
public final class RepeatedRuleSetting implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1003", "A rule is set once", GapKind.MODEL, GapSeverity.ERROR,
			"Only the first setting counts; whoever wrote the other is misled.",
			"The team decided twice about one rule; only the first decision counts.",
			Sources.SOUND_MODEL,
			"Agree on one of the settings and remove the other.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Map<String, RuleSetting> first = new HashMap<>();
		for (RuleSetting setting : model.all(RuleSetting.class)) {
			RuleSetting before = first.putIfAbsent(setting.getCode(), setting);
			if (before != null) {
				gaps.accept(Gap.of(setting, "The rule " + setting.getCode() + " is set twice; only the first setting counts.")
						.at(ModelPackage.Literals.RULE_SETTING__CODE).because("The first one says: " + words(before) + ".")
						.because("This one says: " + words(setting) + "."));
			}
		}
	}

	private static String words(RuleSetting setting) {
		return (setting.isOff() ? "off" : "severity " + setting.getSeverity()) + ", because " + Wording.quote(setting.getReason());
	}
}
