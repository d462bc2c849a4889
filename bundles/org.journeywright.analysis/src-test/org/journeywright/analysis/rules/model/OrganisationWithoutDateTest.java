package org.journeywright.analysis.rules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Organisation;
import org.junit.jupiter.api.Test;

class OrganisationWithoutDateTest {

	private final Rule rule = new OrganisationWithoutDate();
	private final TestModel model = new TestModel();

	@Test
	void anOrganisationWithoutDateIsReported() {
		Organisation organisation = model.add(Organisation.class, "Lumen Appliances");
		Gap gap = model.only("JW-1005", rule);
		assertEquals(organisation, gap.element());
		assertTrue(gap.message().contains("of which day the model speaks"), gap.message());
	}

	@Test
	void aDateOrNoOrganisationAtAllIsNotForThisRule() {
		model.silent(rule);
		model.on("2026-11-01").silent(rule);
	}

	@Test
	void aDateGivenFromOutsideIsEnough() {
		model.add(Organisation.class, "Lumen Appliances");
		List<Gap> gaps = new ArrayList<>();
		rule.check(ModelView.of(List.of(model.file()), LocalDate.of(2026, 11, 1)), gaps::add);
		assertEquals(List.of(), gaps);
	}
}
