package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.model.RuleSetting;
import org.junit.jupiter.api.Test;

class UnknownRuleCodeTest {

	private final Rule rule = new UnknownRuleCode();
	private final TestModel model = new TestModel();

	@Test
	void aSettingForNoRuleIsReported() {
		RuleSetting setting = model.add(RuleSetting.class, null, s -> s.setCode("JW-9999"));
		Gap gap = model.only("JW-1002", rule);
		assertEquals(setting, gap.element());
		assertEquals("There is no rule JW-9999, so this setting changes nothing.", gap.message());
	}

	@Test
	void everyRuleOfTheProductCanBeSet() {
		Rules.all().forEach(r -> model.add(RuleSetting.class, null, s -> s.setCode(r.info().code())));
		model.silent(rule);
	}
}
