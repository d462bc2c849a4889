package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class PromiseNotHandedOverTest {

	private final Rule rule = new PromiseNotHandedOver();
	private final TestModel model = new TestModel();
	private final Role sales = model.role("SalesAdvisor");
	private final Role planner = model.role("Planner", RoleKind.INTERNAL);
	private final Role technician = model.role("FieldTechnician");
	private final Touchpoint repair = model.touchpoint("HaveItRepaired", t -> t.getRoles().add(technician));
	private final Promise promise = model.add(Promise.class, "SameWeek", p -> {
		p.getKeptAt().add(repair);
		p.getMadeBy().add(sales);
	});

	@Test
	void aPromiseThatStaysWithItsMakersIsReported() {
		Gap gap = model.only("JW-2306", rule);
		assertEquals(promise, gap.element());
		assertEquals("“Same week” is promised by “Sales advisor”, and nothing they hand over reaches “Have it repaired”, where it has to be kept.",
				gap.message());
		assertEquals(List.of("“Have it repaired” rests on “Field technician”."), gap.evidence());
	}

	@Test
	void whatCustomersHearAndThatNobodyKeepsItIsTold() {
		promise.setStatement("A technician by Friday");
		repair.getRoles().clear();
		assertEquals(List.of("Customers hear: “A technician by Friday”.", "Nobody is named who delivers “Have it repaired”."), model.only(rule).evidence());
	}

	@Test
	void aChainOfHandoffsCarriesIt() {
		Handoff job = model.handoff("Job", planner, technician);
		job.getSupports().add(repair);
		model.only(rule);
		Handoff order = model.handoff("Order", sales, planner);
		order.getFeeds().add(job);
		job.getFeeds().add(order);
		model.silent(rule);
	}

	@Test
	void whoMakesAndKeepsItNeedsNoHandoff() {
		promise.getMadeBy().add(technician);
		model.silent(rule);
	}

	@Test
	void unknownMakersOrKeepersAreNotForThisRule() {
		promise.getMadeBy().clear();
		model.silent(rule);
		promise.getMadeBy().add(sales);
		promise.getKeptAt().clear();
		model.silent(rule);
	}
}
