package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.junit.jupiter.api.Test;

class HostileModelTest {

	@Test
	void modelWithoutFilesHasNothingToReport() {
		assertEquals(List.of(), Analysis.of(ModelView.of(List.of()), SourceLocator.NONE).findings());
	}

	@Test
	void emptyFileHasNothingToReport() {
		assertEquals(List.of(), findings(ModelFactory.eINSTANCE.createJourneyModel()));
	}

	@Test
	void elementsThatStateNextToNothingAreReportedInProperSentences() {
		JourneyModel model = HostileModel.bare();
		List<Finding> findings = findings(model);
		assertTrue(findings.size() > 60, () -> "only " + findings.size());
		findings.forEach(HostileModelTest::isProper);
	}

	@Test
	void hostileTextsExtremeFiguresAndCirclesStopNoRule() {
		for (int copies = 1; copies <= 3; copies++) {
			findings(HostileModel.hostile(copies)).forEach(HostileModelTest::isProper);
		}
	}

	@Test
	void noRuleThrowsWhateverTheDateOfTheModel() {
		JourneyModel model = HostileModel.hostile(2);
		for (LocalDate date : List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))) {
			Analysis.of(ModelView.of(List.of(model), date), SourceLocator.NONE).findings().forEach(HostileModelTest::isProper);
		}
	}

	@Test
	void sameModelGivesTheSameFindings() {
		assertEquals(text(findings(HostileModel.hostile(2))), text(findings(HostileModel.hostile(2))));
	}

	private static List<Finding> findings(JourneyModel model) {
		return Analysis.of(ModelView.of(List.of(model)), SourceLocator.NONE).findings();
	}

	private static String text(List<Finding> findings) {
		return findings.stream().map(f -> f.id() + " " + f.severity() + " " + f.message() + " " + f.evidence() + " " + f.nextStep()).collect(Collectors.joining("\n"));
	}

	private static void isProper(Finding finding) {
		assertTrue(!finding.evidence().isEmpty() || finding.rule().kind() == GapKind.MODEL, () -> finding.rule().code() + " gives no evidence");
		List<String> texts = Stream.concat(Stream.of(finding.message(), finding.nextStep()), finding.evidence().stream()).toList();
		texts.forEach(t -> assertFalse(t.isBlank() || t.contains("null") || t.contains("org.journeywright"), () -> finding.rule().code() + ": " + t));
	}
}
