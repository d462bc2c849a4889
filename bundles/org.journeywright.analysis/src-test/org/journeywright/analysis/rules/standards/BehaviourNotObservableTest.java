package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ModelPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviourNotObservableTest {

	private final Rule rule = new BehaviourNotObservable();
	private final TestModel model = new TestModel();
	private final Behaviour behaviour = in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate");

	@ParameterizedTest
	@CsvSource({ "Be friendly, be", "Is proactive, is", "Understands the customer's needs, understands", "We care about every guest, care",
			"Always try your best, try", "Wishes the best, wishes", "Tries hard, tries", "Strive for excellence!, strive", "to feel responsible, feel",
					"STAYS positive, stays",
			"Ensures satisfaction, ensures", "Really truly wants to help, wants" })
	void anAttitudeIsReported(String wording, String word) {
		behaviour.setWording(wording);
		Gap gap = model.only("JW-2105", rule);
		assertEquals(behaviour, gap.element());
		assertEquals("“Name the date” cannot be seen or heard.", gap.message());
		assertEquals(List.of("Its wording begins with “" + word + "”: “" + wording + "”."), gap.evidence());
		assertEquals(ModelPackage.Literals.BEHAVIOUR__WORDING, gap.feature().orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Names one day and time before ending any contact", "Asks how the day runs", "Stays on the line until the colleague answers",
			"Remains silent for two seconds", "Never puts a caller on hold unasked", "Caresses nothing", "always", "!?", "Greets, and is friendly" })
	void somethingThatCanBeSeenOrHeardIsFine(String wording) {
		behaviour.setWording(wording);
		model.silent(rule);
	}

	@Test
	void aNameWithoutWordingIsReported() {
		assertEquals("“Name the date” has a name, but no words for what a person does.", model.only(rule).message());
		behaviour.setWording(" ");
		model.only(rule);
	}
}
