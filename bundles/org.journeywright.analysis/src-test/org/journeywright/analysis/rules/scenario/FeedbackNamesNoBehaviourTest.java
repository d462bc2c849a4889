package org.journeywright.analysis.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.OptionGrade;
import org.junit.jupiter.api.Test;

class FeedbackNamesNoBehaviourTest extends SoundConversation {

	@Test
	void praiseWithoutTheBehaviourIsReported() {
		talk.option("First", 0).setFeedback("Very good, well done");
		Gap gap = model.only(new FeedbackNamesNoBehaviour());
		assertEquals(talk.option("First", 0), gap.element());
		assertEquals("The feedback “Very good, well done” at “First” of “The third call” names no behaviour.", gap.message());
		assertEquals(List.of("It could speak of “Name the date”."), gap.evidence());
	}

	@Test
	void bestOptionThatShowsNothingIsReported() {
		talk.option("First", 0).getShows().clear();
		assertEquals(List.of("The option is tied to no behaviour."), model.only(new FeedbackNamesNoBehaviour()).evidence());
	}

	@Test
	void acceptableOptionMaySpeakOfWhatTheScenarioExercises() {
		ConversationOption option = talk.option("First", OptionGrade.ACCEPTABLE, "Soon", "Saved");
		option.setFeedback("Friendly; still, no day was named");
		model.silent(new FeedbackNamesNoBehaviour());
		option.setFeedback("Not bad");
		model.only(new FeedbackNamesNoBehaviour());
	}

	@Test
	void scenarioWithoutBehavioursIsLeftToAnotherRule() {
		talk.option("First", 0).getShows().clear();
		talk.option("First", 0).setFeedback("Well done");
		scenario.getExercises().clear();
		model.silent(new FeedbackNamesNoBehaviour());
	}

	@Test
	void missingFeedbackIsLeftToAnotherRule() {
		talk.option("First", 0).setFeedback(null);
		model.silent(new FeedbackNamesNoBehaviour());
	}
}
