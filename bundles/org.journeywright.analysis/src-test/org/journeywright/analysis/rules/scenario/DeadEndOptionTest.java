package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestConversation;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class DeadEndOptionTest extends SoundConversation {

	@Test
	void optionWithoutATargetIsReported() {
		ConversationOption option = talk.option("Second", OptionGrade.POOR, "Hm", null);
		Gap gap = model.only(new DeadEndOption());
		assertEquals(option, gap.element());
		assertEquals("The option “Hm” at “Second” of “The third call” leads nowhere.", gap.message());
		assertEquals(Optional.of(Literals.CONVERSATION_OPTION__TARGET), gap.feature());
	}

	@Test
	void optionIntoAnotherScenarioIsReported() {
		TestConversation other = TestConversation.sound(model, "AnotherCall", desk);
		talk.option("Second", OptionGrade.POOR, "Hm", null).setTarget(other.step("First"));
		assertTrue(model.only(new DeadEndOption()).message().endsWith("leads into another scenario."));
	}

	@Test
	void optionsThatLeadOnAreFine() {
		model.silent(new DeadEndOption());
	}
}
