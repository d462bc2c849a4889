package org.journeywright.analysis.rules.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;

class JourneyWithoutPersonaTest {

	private final Rule rule = new JourneyWithoutPersona();
	private final TestModel model = new TestModel();

	@Test
	void aJourneyOfNobodyIsReported() {
		Journey journey = model.journey("Own a machine", JourneyKind.AS_IS);
		Gap gap = model.only("JW-2003", rule);
		assertEquals(journey, gap.element());
		assertEquals("“Own a machine” does not say whose journey it is.", gap.message());
	}

	@Test
	void aJourneyOfAPersonaIsFine() {
		model.journey("Own a machine", JourneyKind.AS_IS).getPersonas().add(model.add(Persona.class, "Owner"));
		model.silent(rule);
	}
}
