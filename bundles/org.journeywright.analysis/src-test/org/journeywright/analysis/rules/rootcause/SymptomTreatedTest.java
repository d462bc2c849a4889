package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.RootCause;
import org.junit.jupiter.api.Test;

class SymptomTreatedTest {

	private final TestModel model = new TestModel();
	private final Issue issue = model.add(Issue.class, "PartNotInStock");
	private final RootCause cause = in(issue, RootCause.class, c -> c.setStatement("Wrong forecast"));
	private final Initiative vouchers = model.add(Initiative.class, "Vouchers", i -> i.getAddresses().add(issue));

	@Test
	void initiativeThatRemovesNoCauseTreatsASymptom() {
		Gap gap = model.only(new SymptomTreated());
		assertEquals(issue, gap.element());
		assertEquals("“Vouchers” sets out to improve “Part not in stock”, but removes none of its root causes.", gap.message());
		assertEquals(List.of("Left in place: “Wrong forecast”."), gap.evidence());
	}

	@Test
	void initiativeThatRemovesACauseIsFine() {
		cause.getRemedies().add(vouchers);
		model.silent(new SymptomTreated());
	}

	@Test
	void reliefIsFineWhereAnotherInitiativeCures() {
		cause.getRemedies().add(model.add(Initiative.class, "NewForecast"));
		model.silent(new SymptomTreated());
	}

	@Test
	void stoppedInitiativeTreatsNothing() {
		vouchers.setStatus(InitiativeStatus.STOPPED);
		model.silent(new SymptomTreated());
	}

	@Test
	void issueWithoutRootCausesIsLeftToAnotherRule() {
		issue.getRootCauses().clear();
		model.silent(new SymptomTreated());
	}
}
