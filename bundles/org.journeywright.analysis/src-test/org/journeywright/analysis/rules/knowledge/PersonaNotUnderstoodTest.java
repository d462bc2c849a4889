package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;

class PersonaNotUnderstoodTest {

	private final Rule rule = new PersonaNotUnderstood();
	private final TestModel model = new TestModel();
	private final Persona owner = model.add(Persona.class, "IndependentOwner");

	@Test
	void aPersonaWithoutExpectationsAndTriggersIsReported() {
		owner.setShare(amount("52 %"));
		Gap gap = model.only("JW-2002", rule);
		assertEquals(owner, gap.element());
		assertEquals("Of “Independent owner” it is not known what they expect and what triggers a good or bad experience.", gap.message());
		assertEquals(List.of("They are 52 % of the customers."), gap.evidence());
	}

	@Test
	void onlyWhatIsMissingIsNamed() {
		owner.getExpectations().add("a technician before opening");
		assertEquals("Of “Independent owner” it is not known what triggers a good or bad experience.", model.only(rule).message());
		owner.getExpectations().clear();
		owner.getTriggers().add("being asked twice");
		assertEquals("Of “Independent owner” it is not known what they expect.", model.only(rule).message());
	}

	@Test
	void aPersonaThatIsUnderstoodIsFine() {
		owner.getExpectations().add("a technician before opening");
		owner.getTriggers().add("being asked twice");
		model.silent(rule);
	}
}
