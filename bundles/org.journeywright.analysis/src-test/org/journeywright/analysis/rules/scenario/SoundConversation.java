package org.journeywright.analysis.rules.scenario;

import org.journeywright.analysis.TestConversation;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;

/** A scenario in which the rules of this kind find nothing, to be spoilt by the tests. */
abstract class SoundConversation {

	final TestModel model = new TestModel();
	final Role desk = model.role("ServiceDesk");
	final TestConversation talk = TestConversation.sound(model, "TheThirdCall", desk);
	final Scenario scenario = talk.scenario();

	final Behaviour nameTheDate() {
		return scenario.getExercises().getFirst();
	}
}
