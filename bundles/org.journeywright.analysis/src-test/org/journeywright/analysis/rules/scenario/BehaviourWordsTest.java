package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ServiceStandard;
import org.junit.jupiter.api.Test;

class BehaviourWordsTest {

	private final ServiceStandard standard = new TestModel().standard("KeepTheDate");

	@Test
	void wordOfTheNameIsEnough() {
		assertTrue(named("NameTheDate", null, "The date was missing"));
	}

	@Test
	void wordOfTheWordingIsEnoughInAnyForm() {
		assertTrue(named("Listen", "Lets the customer finish before answering", "You answered too soon"));
	}

	@Test
	void wordsThatAreEverywhereSayNothing() {
		assertFalse(named("Listen", "Lets the customer finish before answering", "The customer liked this, and that before all"));
	}

	@Test
	void shortWordsSayNothing() {
		assertFalse(named("OwnIt", "Owns the case", "Own it, by all means"));
	}

	@Test
	void accentsAndOtherScriptsAreWords() {
		assertTrue(named("Ponctualité", null, "Votre PONCTUALITÉ compte"));
	}

	@Test
	void behaviourWithoutTellingWordsCountsAsNamed() {
		assertTrue(named("Do", "Do it", "Anything"));
	}

	@Test
	void withoutBehavioursNothingIsNamed() {
		assertFalse(BehaviourWords.anyNamed(List.of(), "Anything"));
	}

	private boolean named(String name, String wording, String text) {
		return BehaviourWords.anyNamed(List.of(in(standard, Behaviour.class, name, b -> b.setWording(wording))), text);
	}
}
