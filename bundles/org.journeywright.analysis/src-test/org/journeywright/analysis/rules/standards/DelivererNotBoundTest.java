package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class DelivererNotBoundTest {

	private final Rule rule = new DelivererNotBound();
	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");
	private final Role lead = model.role("SalesLead", RoleKind.LEADER);
	private final Touchpoint tender = model.touchpoint("TenderAgain", t -> t.getRoles().addAll(List.of(desk, lead)));

	@Test
	void aDelivererWhomNoStandardBindsIsReported() {
		tender.getStandards().add(model.standard("PromiseWhatWeKeep", desk));
		Gap gap = model.only("JW-2112", rule);
		assertEquals(tender, gap.element());
		assertEquals(ModelPackage.Literals.TOUCHPOINT__ROLES, gap.feature().orElseThrow());
		assertEquals("“Sales lead” delivers “Tender again”, and none of the standards that apply there binds this role.", gap.message());
		assertEquals(List.of("There applies: “Promise what we keep”."), gap.evidence());
	}

	@Test
	void oneStandardForEachDelivererIsEnough() {
		tender.getStandards().add(model.standard("PromiseWhatWeKeep", desk));
		in(model.standard("KnowTheirBusiness"), Behaviour.class, "AskFirst", b -> {
			b.getRoles().add(lead);
			tender.getStandards().add((ServiceStandard) b.eContainer());
		});
		model.silent(rule);
	}

	@Test
	void noStandardOrOneThatBindsNobodyIsNotForThisRule() {
		model.silent(rule);
		tender.getStandards().add(model.standard("PromiseWhatWeKeep"));
		model.silent(rule);
	}
}
