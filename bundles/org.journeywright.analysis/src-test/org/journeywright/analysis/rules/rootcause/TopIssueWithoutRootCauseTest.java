package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Issue;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class TopIssueWithoutRootCauseTest {

	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("ReportAFault");

	@Test
	void gravestIssueWithoutARootCauseIsReportedWithItsPlaces() {
		Issue issue = issue("PartNotInStock", "31 %", 4, CauseOrigin.COMPANY);
		Gap gap = model.only(new TopIssueWithoutRootCause());
		assertEquals(issue, gap.element());
		assertEquals(Optional.of(Literals.ISSUE__ROOT_CAUSES), gap.feature());
		assertEquals(List.of("It happens in 31 % of contacts, with severity 4 of 5.", "Number 1 of all issues.", "Number 1 at “Report a fault”."), gap.evidence());
		assertTrue(gap.severity().isEmpty());
		assertEquals(GapSeverity.CRITICAL, new TopIssueWithoutRootCause().info().severity());
	}

	@Test
	void issueThatCustomersCauseIsAMajorGap() {
		issue("Limescale", "9 %", 4, CauseOrigin.CUSTOMER);
		assertEquals(Optional.of(GapSeverity.MAJOR), model.only(new TopIssueWithoutRootCause()).severity());
	}

	@Test
	void issueThatStandsOutAtOneTouchpointAloneIsWeighedByWhatItIs() {
		Touchpoint review = model.touchpoint("ReviewTheQuarter");
		for (int i = 1; i <= 3; i++) {
			in(issue("Grave" + i, "50 %", 5, CauseOrigin.COMPANY), RootCause.class, c -> { });
		}
		Issue issue = issue("SalesPitch", "24 %", 2, CauseOrigin.COMPANY);
		issue.getTouchpoints().set(0, review);
		Gap gap = model.only(new TopIssueWithoutRootCause());
		assertEquals(List.of("It happens in 24 % of contacts, with severity 2 of 5.", "Number 1 at “Review the quarter”."), gap.evidence());
		assertEquals("“Sales pitch” is the heaviest issue at “Review the quarter”, and nobody has stated why it happens.", gap.message());
		assertEquals(Optional.of(GapSeverity.MINOR), gap.severity());
		issue.setSeverity(3);
		assertEquals(Optional.of(GapSeverity.MAJOR), model.only(new TopIssueWithoutRootCause()).severity());
		issue.setSeverity(4);
		assertTrue(model.only(new TopIssueWithoutRootCause()).severity().isEmpty());
	}

	@Test
	void issueThatComesSecondAtATouchpointIsOneOfTheHeaviestThere() {
		for (int i = 1; i <= 3; i++) {
			in(issue("Grave" + i, "50 %", 5, CauseOrigin.COMPANY), RootCause.class, c -> { });
		}
		Touchpoint review = model.touchpoint("ReviewTheQuarter");
		for (String name : List.of("SalesPitch", "TooLate")) {
			issue(name, name.equals("TooLate") ? "10 %" : "24 %", 2, CauseOrigin.COMPANY).getTouchpoints().set(0, review);
		}
		assertEquals("“Too late” is one of the heaviest issues at “Review the quarter”, and nobody has stated why it happens.",
				model.gaps(new TopIssueWithoutRootCause()).getLast().message());
	}

	@Test
	void lightIssueIsAMinorGapAndNotGraveEvenWhereItIsTheOnlyOne() {
		issue("SlowTill", "19 %", 3, CauseOrigin.COMPANY);
		Gap gap = model.only(new TopIssueWithoutRootCause());
		assertEquals(Optional.of(GapSeverity.MINOR), gap.severity());
		assertEquals("“Slow till” is the heaviest issue of all, and nobody has stated why it happens.", gap.message());
	}

	@Test
	void frequentNuisanceOfAllIssuesIsGrave() {
		issue("SlowTill", "90 %", 2, CauseOrigin.COMPANY);
		Gap gap = model.only(new TopIssueWithoutRootCause());
		assertTrue(gap.severity().isEmpty());
		assertEquals("“Slow till” is one of the gravest issues, and nobody has stated why it happens.", gap.message());
	}

	@Test
	void badLuckNeedsNoRootCause() {
		issue("CarrierLetUsDown", "4 %", 4, CauseOrigin.LUCK);
		model.silent(new TopIssueWithoutRootCause());
	}

	@Test
	void fourthIssueAtATouchpointIsNoTopIssue() {
		for (int i = 1; i <= 3; i++) {
			in(issue("Grave" + i, "50 %", 5, CauseOrigin.COMPANY), RootCause.class, c -> { });
		}
		issue("Small", "1 %", 1, CauseOrigin.COMPANY);
		model.silent(new TopIssueWithoutRootCause());
	}

	@Test
	void issueThatCannotBeWeighedIsLeftToAnotherRule() {
		model.add(Issue.class, "Unweighed", i -> i.getTouchpoints().add(call));
		model.silent(new TopIssueWithoutRootCause());
	}

	@Test
	void issueOfTomorrowsJourneyAloneIsNotCounted() {
		Stage stage = in(model.journey("Own it tomorrow", JourneyKind.TO_BE), Stage.class, "Use");
		Touchpoint tomorrow = in(stage, Touchpoint.class, "ReportByApp");
		Issue issue = issue("AppIsDown", "10 %", 3, CauseOrigin.COMPANY);
		issue.getTouchpoints().clear();
		issue.getTouchpoints().add(tomorrow);
		model.silent(new TopIssueWithoutRootCause());
	}

	@Test
	void manyPlacesAreNotAllTold() {
		Issue issue = issue("PartNotInStock", "31 %", 4, CauseOrigin.COMPANY);
		for (int i = 0; i < 20; i++) {
			issue.getTouchpoints().add(model.touchpoint("Place" + i));
		}
		assertEquals(5, model.only(new TopIssueWithoutRootCause()).evidence().size());
	}

	private Issue issue(String name, String frequency, int severity, CauseOrigin cause) {
		return model.add(Issue.class, name, i -> {
			i.getTouchpoints().add(call);
			i.setFrequency(amount(frequency));
			i.setSeverity(severity);
			i.setCause(cause);
		});
	}
}
