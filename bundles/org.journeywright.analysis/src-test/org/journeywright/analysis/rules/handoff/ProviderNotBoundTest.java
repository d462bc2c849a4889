package org.journeywright.analysis.rules.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.junit.jupiter.api.Test;

class ProviderNotBoundTest {

	private final Rule rule = new ProviderNotBound();
	private final TestModel model = new TestModel();
	private final Role sales = model.role("SalesAdvisor");
	private final Role planner = model.role("Planner", RoleKind.INTERNAL);
	private final ServiceStandard complete = model.standard("HandOverComplete", StandardKind.INTERNAL, planner);

	@Test
	void aProviderWhomTheStandardDoesNotBindIsReported() {
		Handoff order = model.handoff("Order", sales, planner);
		order.getStandards().add(complete);
		Gap gap = model.only("JW-2508", rule);
		assertEquals(order, gap.element());
		assertEquals("“Order” keeps “Hand over complete”, which does not bind “Sales advisor”, who hands it over.", gap.message());
		assertEquals(ModelPackage.Literals.HANDOFF__STANDARDS, gap.feature().orElseThrow());
	}

	@Test
	void aProviderWhomOneStandardBindsIsFine() {
		Handoff plan = model.handoff("Plan", planner, sales);
		plan.getStandards().addAll(List.of(model.standard("WarnInTime", StandardKind.INTERNAL, sales), complete));
		model.silent(rule);
	}

	@Test
	void noStandardOneForNobodyAndInternalRolesWithoutAnyHaveTheirOwnRules() {
		Handoff order = model.handoff("Order", sales, planner);
		model.silent(rule);
		order.getStandards().add(model.standard("ForNobody", StandardKind.INTERNAL));
		model.silent(rule);
		model.handoff("Parts", model.role("Buyer", RoleKind.INTERNAL), planner).getStandards().add(complete);
		model.silent(rule);
	}
}
