package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Severity;
import org.junit.jupiter.api.Test;

class RepeatedRuleSettingTest {

	private final Rule rule = new RepeatedRuleSetting();
	private final TestModel model = new TestModel();

	private RuleSetting setting(String code, Severity severity) {
		return model.add(RuleSetting.class, null, s -> {
			s.setCode(code);
			s.setSeverity(severity);
			s.setOff(severity == Severity.USUAL);
			s.setReason("we agreed");
		});
	}

	@Test
	void theSecondSettingOfARuleIsReportedWithBothReasons() {
		setting("JW-2101", Severity.USUAL);
		RuleSetting second = setting("JW-2101", Severity.MINOR);
		Gap gap = model.only("JW-1003", rule);
		assertEquals(second, gap.element());
		assertEquals(List.of("The first one says: off, because “we agreed”.", "This one says: severity minor, because “we agreed”."), gap.evidence());
	}

	@Test
	void settingsOfDifferentRulesAreFine() {
		setting("JW-2101", Severity.USUAL);
		setting("JW-2102", Severity.USUAL);
		model.silent(rule);
	}
}
