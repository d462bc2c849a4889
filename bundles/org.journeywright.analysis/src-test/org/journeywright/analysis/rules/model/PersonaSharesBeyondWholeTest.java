package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.amount;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;

class PersonaSharesBeyondWholeTest {

	private final Rule rule = new PersonaSharesBeyondWhole();
	private final TestModel model = new TestModel();

	private Persona persona(String name, String share) {
		return model.add(Persona.class, name, p -> p.setShare(share == null ? null : amount(share)));
	}

	@Test
	void moreThanAllCustomersIsReportedWhereTheSumGoesBeyond() {
		persona("Owner", "60 %");
		Persona second = persona("Founder", "50 %");
		persona("Host", "10 %");
		Gap gap = model.only("JW-1012", rule);
		assertEquals(second, gap.element());
		assertEquals("The shares of the personas add up to 120 %, more than all customers there are.", gap.message());
		assertEquals(List.of("Shares: “Owner” 60 %, “Founder” 50 % and “Host” 10 %."), gap.evidence());
	}

	@Test
	void allCustomersRoundedAndUnknownSharesAreFine() {
		persona("Owner", "33.4 %");
		persona("Founder", "33.4 %");
		persona("Host", "33.4 %");
		persona("Other", null);
		model.silent(rule);
	}
}
