package org.journeywright.analysis.rules.communication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class PromiseStandardMissingWhereKeptTest {

	private final Rule rule = new PromiseStandardMissingWhereKept();
	private final TestModel model = new TestModel();
	private final Touchpoint repair = model.touchpoint("HaveItRepaired");
	private final Promise promise = model.add(Promise.class, "SameWeek", p -> p.getKeptAt().add(repair));

	@Test
	void aStandardThatDoesNotApplyWhereThePromiseIsKeptIsReported() {
		promise.getKeptThrough().add(model.standard("KeepTheDate"));
		repair.getStandards().add(model.standard("LeaveTheBarReady"));
		Gap gap = model.only("JW-2305", rule);
		assertEquals(promise, gap.element());
		assertEquals("“Same week” is to be kept at “Have it repaired” through “Keep the date”, which does not apply there.", gap.message());
		assertEquals(ModelPackage.Literals.PROMISE__KEPT_THROUGH, gap.feature().orElseThrow());
	}

	@Test
	void oneOfTheStandardsIsEnough() {
		ServiceStandard standard = model.standard("KeepTheDate");
		promise.getKeptThrough().addAll(List.of(standard, model.standard("OwnIt")));
		repair.getStandards().add(standard);
		model.silent(rule);
	}

	@Test
	void anInternalStandardCanKeepItBehindTheTouchpoint() {
		ServiceStandard internal = model.standard("WarnInTime", StandardKind.INTERNAL);
		promise.getKeptThrough().add(internal);
		model.only(rule);
		Role role = model.role("Warehouse", RoleKind.INTERNAL);
		Handoff last = model.handoff("Notice", role, role);
		last.getSupports().add(repair);
		Handoff first = model.handoff("Parts", role, role);
		first.getFeeds().add(last);
		first.getStandards().add(internal);
		model.silent(rule);
	}

	@Test
	void withoutStandardAnotherRuleSpeaks() {
		model.silent(rule);
	}
}
