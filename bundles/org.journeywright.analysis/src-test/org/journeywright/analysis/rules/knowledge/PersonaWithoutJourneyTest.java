package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;

class PersonaWithoutJourneyTest {

	private final Rule rule = new PersonaWithoutJourney();
	private final TestModel model = new TestModel();
	private final Persona host = model.add(Persona.class, "HotelHost");

	@Test
	void aPersonaThatMakesNoJourneyOfTodayIsReported() {
		host.setShare(amount("15 %"));
		model.journey("Tomorrow", JourneyKind.TO_BE).getPersonas().add(host);
		Gap gap = model.only("JW-2011", rule);
		assertEquals(host, gap.element());
		assertEquals("What “Hotel host” goes through with us today has not been looked at.", gap.message());
		assertEquals(List.of("They are 15 % of the customers."), gap.evidence());
	}

	@Test
	void aPersonaOnAJourneyOfTodayIsFine() {
		model.journey("Today", JourneyKind.AS_IS).getPersonas().add(host);
		model.silent(rule);
	}
}
