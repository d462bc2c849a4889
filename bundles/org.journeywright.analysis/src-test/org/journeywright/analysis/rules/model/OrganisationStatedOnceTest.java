package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Organisation;
import org.journeywright.model.Value;
import org.junit.jupiter.api.Test;

class OrganisationStatedOnceTest {

	private final Rule rule = new OrganisationStatedOnce();
	private final TestModel model = new TestModel();

	@Test
	void aModelWithoutOrganisationIsReportedOnceAtItsFirstFile() {
		model.role("Service desk");
		in(model.anotherFile(), Value.class, "KeptWord");
		Gap gap = model.only("JW-1004", rule);
		assertEquals(model.file(), gap.element());
		assertEquals(Optional.of(GapSeverity.MINOR), gap.severity());
	}

	@Test
	void aSecondOrganisationIsAnError() {
		model.add(Organisation.class, "Lumen Appliances");
		Organisation second = in(model.anotherFile(), Organisation.class, "Corner café");
		Gap gap = model.only(rule);
		assertEquals(second, gap.element());
		assertEquals("“Corner café” is a second organisation beside “Lumen Appliances”.", gap.message());
		assertEquals(Optional.empty(), gap.severity());
		assertEquals(GapSeverity.ERROR, rule.info().severity());
	}

	@Test
	void oneOrganisationIsRightAndAnEmptyFileSaysNothing() {
		new TestModel().silent(rule);
		model.add(Organisation.class, "Lumen Appliances");
		model.silent(rule);
	}
}
