package org.journeywright.analysis.rules.scenario;

import org.journeywright.analysis.TestConversation;
import org.journeywright.model.ScenarioTone;
import org.junit.jupiter.api.Test;

class SoundConversationTest extends SoundConversation {

	@Test
	void rulesFindNothingToMendInASoundScenario() {
		TestConversation.sound(model, "TheFirstCall", desk).says(s -> s.setTone(ScenarioTone.BASICS));
		ScenarioRules.all().forEach(model::silent);
	}
}
