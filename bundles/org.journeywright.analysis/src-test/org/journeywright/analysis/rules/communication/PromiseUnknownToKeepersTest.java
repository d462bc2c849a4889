package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class PromiseUnknownToKeepersTest {

	private final Rule rule = new PromiseUnknownToKeepers();
	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");
	private final Role technician = model.role("FieldTechnician");
	private final Touchpoint repair = model.touchpoint("HaveItRepaired", t -> t.getRoles().add(technician));
	private final Promise promise = model.add(Promise.class, "SameWeek", p -> p.getKeptAt().add(repair));

	@Test
	void keepersWhomTheStandardDoesNotBindAreReported() {
		promise.getKeptThrough().add(model.standard("KeepTheDate", desk));
		Gap gap = model.only("JW-2304", rule);
		assertEquals(promise, gap.element());
		assertEquals("“Same week” is to be kept at “Have it repaired” by people whom no standard binds to it.", gap.message());
		assertEquals(List.of("It is kept through “Keep the date”.", "“Have it repaired” is delivered by “Field technician”."), gap.evidence());
	}

	@Test
	void oneOfTheDeliveringRolesIsEnough() {
		promise.getKeptThrough().add(model.standard("KeepTheDate", desk));
		repair.getRoles().add(desk);
		model.silent(rule);
	}

	@Test
	void withoutStandardRolesOrDeliverersThereIsNothingToSay() {
		model.silent(rule);
		promise.getKeptThrough().add(model.standard("KeepTheDate"));
		model.silent(rule);
		promise.getKeptThrough().add(model.standard("OwnIt", desk));
		repair.getRoles().clear();
		model.silent(rule);
	}
}
