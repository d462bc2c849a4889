package org.journeywright.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.generator.report.GapPage.Figure;
import org.journeywright.generator.report.GapPage.Urgent;
import org.junit.jupiter.api.Test;

/** What the page of the report says. */
class ReportPageTest {

	private static final String DESK = """
			organisation "Lumen" { as of 2026-11-01 }
			team Care { role Desk front-line  role Planner internal }
			journey Own as-is { stage Repair {
				touchpoint Report by Desk { moment of truth feels -3 wants +3 }
				touchpoint Wait { moment of truth feels -1 wants +1 }
				touchpoint Leave
			} }
			handoff Date from Planner to Desk { supports Report }
			handoff Parts from Planner to Desk { supports Wait }
			issue Late at Wait { frequency 30 % severity 4 }
			issue Rude at Report { frequency 10 % severity 2 }
			""";

	@Test
	void everyGapOfTheExampleIsListedWithItsPlaceAndRule() {
		ReportModel model = ReportModel.lumen();
		GapPage page = build(model);
		assertEquals(model.analysis().findings().size(), page.list().items().size());
		assertTrue(page.list().items().stream().allMatch(i -> Pattern.matches("[\\w/-]+\\.journey:\\d+", i.place())), "places");
		assertTrue(page.list().items().stream().allMatch(i -> !i.rule().meaning().isBlank() && !i.nextStep().isBlank()));
	}

	/** A contradiction of the model needs no fact beside it: its message names the statements that do not go together. */
	@Test
	void everyGapOfTheExamplesHasAFactThatShowsIt() {
		for (String example : List.of("lumen", "corner-cafe")) {
			ReportModel.example(example).analysis().findings().stream().filter(f -> f.rule().kind() != GapKind.MODEL)
					.forEach(f -> assertFalse(f.evidence().isEmpty(), f::id));
		}
	}

	@Test
	void countsAgreeWithEachOther() {
		GapPage page = build(ReportModel.lumen());
		assertEquals(page.gaps().total(), page.kinds().stream().mapToInt(k -> k.gaps().total()).sum());
		assertEquals(page.gaps().critical(), page.list().items().stream().filter(i -> i.severity().equals("critical")).count());
		assertEquals(String.valueOf(page.gaps().critical()), figure(page, "Critical gaps").value());
	}

	@Test
	void graverGapsComeFirstThenMomentsOfTruthThenTroubledTouchpoints() {
		ReportModel model = ReportModel.of(DESK);
		List<Finding> ranked = new Ranking(model.view(), model.analysis()).ranked();
		assertEquals(model.analysis().findings().size(), ranked.size());
		for (int i = 1; i < ranked.size(); i++) {
			Finding before = ranked.get(i - 1);
			Finding after = ranked.get(i);
			assertTrue(before.severity().compareTo(after.severity()) <= 0);
			assertTrue(before.severity() != after.severity() || Ranking.atTruth(before) || !Ranking.atTruth(after));
		}
		List<String> standards = ranked.stream().filter(f -> f.rule().code().equals("JW-2101")).map(Finding::id).toList();
		assertEquals(List.of("JW-2101:touchpoint:Own/Wait", "JW-2101:touchpoint:Own/Report"), standards, "120 weighs more than 20, whatever comes first in the text");
	}

	@Test
	void plannedTouchpointsComeLastAndNameTheirJourney() {
		String tomorrow = """
				journey Later to-be { stage Repair { touchpoint OneView { moment of truth } } }
				scenario Call for Desk at OneView, Leave { }
				""";
		GapPage page = build(ReportModel.of(tomorrow, DESK));
		assertEquals(List.of("Report (Own)", "Wait (Own)", "Leave (Own)", "One view (to-be, Later)"), page.list().touchpoints().stream().map(GapPage.Choice::label).toList());
		GapPage.Item call = page.list().items().stream().filter(i -> i.element().equals("Call")).findFirst().orElseThrow();
		assertEquals(List.of("Leave", "One view (to-be, Later)"), call.touchpoints().shown());
		assertFalse(call.truth(), "nobody meets that moment of truth yet");
	}

	@Test
	void urgentGapsAreOneOfEachRuleAndSayWhy() {
		List<Urgent> urgent = build(ReportModel.of(DESK)).urgent();
		assertEquals(urgent.size(), urgent.stream().map(u -> u.gap().rule().code()).distinct().count());
		Urgent standard = urgent.stream().filter(u -> u.gap().rule().code().equals("JW-2101")).findFirst().orElseThrow();
		assertEquals("At a moment of truth; issues at “Wait” weigh 120", standard.why());
		assertEquals(1, standard.alike());
	}

	@Test
	void figuresNameTheirCompany() {
		GapPage page = build(ReportModel.of(DESK));
		Figure feeling = figure(page, "Feeling at moments of truth");
		assertEquals(List.of("\u22122", "wanted +2"), List.of(feeling.value(), feeling.beside()));
		assertEquals("mean of 2 touchpoints on \u22125 to +5; furthest from it: Report, \u22123 instead of +3", feeling.detail());
		assertEquals("Planner provides 2 of the 2 without one", figure(page, "Handoffs with a standard").detail());
		assertEquals("of 2", figure(page, "Moments of truth fully covered").beside());
	}

	@Test
	void theKeyOfTheCoverageHasTheSignsOfTheCells() {
		String page = ReportModel.of(DESK).page();
		int begin = page.indexOf("<p class=\"hint key\"><span class=\"dot");
		String key = page.substring(begin, page.indexOf("</p>", begin)).replaceAll("<[^>]*>", "");
		assertTrue(key.startsWith("✓ there ◐ in part ◔ begun ○ missing – not needed "), key);
	}

	@Test
	void modelWithoutJourneysGetsGuidanceInsteadOfEmptyPanes() {
		String page = ReportModel.of("organisation \"Lumen\" { }").page();
		assertTrue(page.contains("There is no journey of today to judge yet"));
		for (String id : List.of("journeys", "roles", "roadmap", "coverage", "settings", "problems")) {
			assertFalse(page.contains("id=\"" + id + "\""), id);
		}
	}

	@Test
	void emptyModelIsToldWhatToBeginWithAndNotPraised() {
		for (String text : List.of("", "// later", "rule JW-2101 off because \"Later\"")) {
			String page = ReportModel.of(text).page();
			assertTrue(page.contains("<h2 id=\"empty-title\">The model is empty</h2>"), text);
			assertTrue(page.contains("organisation &quot;Corner Café&quot; { as of 2026-11-01 }"), text);
			assertFalse(page.contains("nothing to mend"), text);
			assertFalse(page.contains("No gap found"), text);
		}
	}

	@Test
	void modelOfWhichNothingCouldBeReadIsNotCalledEmpty() {
		String page = ReportModel.of("organisaton \"Lumen\" { }").page();
		assertFalse(page.contains("The model is empty"));
		assertTrue(page.contains("Parts of the model could not be read."));
	}

	@Test
	void whatTheReportTellsToBeginWithIsUnderstood() {
		ReportModel begun = ReportModel.of(Notice.FIRST_WORDS);
		assertEquals(List.of(), begun.problems());
		assertFalse(begun.view().isEmpty());
	}

	@Test
	void modelWithoutGapsIsToldWhatToDoWithAQuietReport() {
		ReportModel loud = ReportModel.of(DESK);
		ReportModel quiet = new ReportModel(loud.view(), new org.journeywright.analysis.Analysis(List.of(), List.of()), List.of());
		String page = quiet.page();
		assertTrue(page.contains("No gap found"));
		assertFalse(page.contains("id=\"gaps\""));
		assertFalse(page.contains("href=\"#gaps\""), "no link that leads nowhere");
	}

	@Test
	void settingsAreShownWithTheirReasons() {
		String page = ReportModel.of(DESK, "rule JW-2101 off because \"We write standards <next> quarter\"", "rule JW-2502 severity minor because \"Planner is new\"").page();
		assertTrue(page.contains("We write standards &lt;next&gt; quarter"));
		assertTrue(page.contains("switched off"));
		assertTrue(page.contains("weighed as minor instead of "));
		assertFalse(page.contains("<code>JW-2101</code> A moment of truth has a standard</summary>"), "a rule switched off lists no gap");
	}

	@Test
	void gapThatTheTeamWeighsDifferentlySaysSoItself() {
		String page = ReportModel.of(DESK, "rule JW-2101 severity minor because \"We write <all> of them in March\"").page();
		assertTrue(page.contains("<p class=\"hint\" dir=\"auto\">Weighed as minor by the team: We write &lt;all&gt; of them in March.</p>"), page);
		assertTrue(page.contains("<span class=\"label\">Why critical by the rule itself</span>"));
		assertFalse(ReportModel.of(DESK).page().contains("Weighed as"));
	}

	@Test
	void settingThatNamesTheUsualSeverityIsSaidAsSuch() {
		assertTrue(ReportModel.of(DESK, "rule JW-2101 severity critical because \"No gap less\"").page().contains("always weighed as critical"));
	}

	@Test
	void unreadablePlacesAreNamedFirstAndInFull() {
		ReportModel model = ReportModel.of(DESK);
		String page = new ReportModel(model.view(), model.analysis(), List.of("a.journey:3:1: error: <b>mend</b> [JW-0001]")).page();
		assertTrue(page.contains("Parts of the model could not be read."));
		assertTrue(page.contains("a.journey:3:1: error: &lt;b&gt;mend&lt;/b&gt; [JW-0001]"));
	}

	@Test
	void hostileTextsStayTexts() {
		String page = ReportModel.hostile().page();
		assertEquals(1, Pattern.compile("<script").matcher(page).results().count());
		assertEquals(1, Pattern.compile("<style").matcher(page).results().count());
		assertFalse(page.contains("<img"));
		assertFalse(Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]").matcher(page).find(), "no mark that turns the words after it");
		assertTrue(page.contains("\u0645\u0631\u062D\u0628\u0627"), "but every letter of every script");
		assertFalse(Pattern.compile("<[^>\"]*(\"[^\"]*\"[^>\"]*)*\\sonmouseover=").matcher(page).find());
		assertTrue(page.contains("${window.hacked=true}"), "the template engine leaves marks of its own alone");
	}

	@Test
	void largeModelIsCutWithAWordAboutIt() {
		ReportModel model = ReportModel.large(3_000);
		GapPage page = build(model);
		assertTrue(model.analysis().findings().size() > GapItems.LISTED);
		assertEquals(GapItems.LISTED, page.list().items().size());
		assertEquals(model.analysis().findings().size(), page.list().total());
		assertTrue(page.coverage().stream().allMatch(g -> g.rows().size() <= CoverageGrids.ROWS));
		assertTrue(page.coverage().getFirst().rows().stream().allMatch(GapPage.GridRow::weighty), "moments of truth first");
		String html = model.page();
		assertTrue(html.contains("The first 2,000 of "));
		assertTrue(html.contains("150 of 3,000 rows are shown"));
		assertTrue(html.length() < 12_000_000, () -> "a page of " + html.length() + " characters");
	}

	@Test
	void everyLinkLeadsToSomething() {
		for (ReportModel model : List.of(ReportModel.lumen(), ReportModel.large(3_000), ReportModel.of(""))) {
			String page = model.page();
			Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(r -> r.group(1)).distinct()
					.forEach(id -> assertTrue(page.contains("id=\"" + id + "\""), id));
		}
	}

	@Test
	void severitiesInTheListAreThoseOfTheFilter() {
		GapPage page = build(ReportModel.of(DESK));
		assertTrue(page.severities().contains(GapSeverity.CRITICAL.word()));
		assertFalse(page.severities().contains(GapSeverity.ERROR.word()));
	}

	private static GapPage build(ReportModel model) {
		return new PageBuilder(model.view(), model.analysis()).build(model.problems());
	}

	private static Figure figure(GapPage page, String label) {
		return page.figures().stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
	}
}
