package org.journeywright.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The report for other programs. Whether it fits its schema is checked with the schema validator of the web parts. */
class GapReportJsonTest {

	@Test
	void holdsEveryGapUnderAnIdOfItsOwn() {
		ReportModel model = ReportModel.lumen();
		JsonObject report = json(model);
		Set<String> ids = new HashSet<>();
		report.getAsJsonArray("gaps").forEach(g -> assertTrue(ids.add(g.getAsJsonObject().get("id").getAsString()), g::toString));
		assertEquals(model.analysis().findings().size(), ids.size());
		assertEquals(ids.size(), report.getAsJsonObject("summary").get("gaps").getAsInt());
	}

	@Test
	void largeModelIsNotCut() {
		ReportModel model = ReportModel.large(3_000);
		JsonObject report = json(model);
		assertEquals(model.analysis().findings().size(), report.getAsJsonArray("gaps").size());
		assertEquals(3_000, report.getAsJsonArray("coverage").get(0).getAsJsonObject().getAsJsonArray("rows").size());
	}

	@Test
	void gapCarriesAllThatIsKnownOfIt() {
		JsonObject gap = json(ReportModel.of("team Care { role Desk front-line }\njourney Own as-is { stage Use { touchpoint Report by Desk { moment of truth } } }"))
				.getAsJsonArray("gaps").asList().stream().map(JsonElement::getAsJsonObject).filter(g -> g.get("code").getAsString().equals("JW-2101")).findFirst().orElseThrow();
		assertEquals("JW-2101:touchpoint:Own/Report", gap.get("id").getAsString());
		assertEquals("standards", gap.get("kind").getAsString());
		assertEquals("critical", gap.get("severity").getAsString());
		assertEquals("{\"kind\":\"touchpoint\",\"identity\":\"touchpoint:Own/Report\",\"label\":\"Report\"}", gap.get("element").toString());
		assertEquals("model.journey", gap.getAsJsonObject("location").get("file").getAsString());
		assertEquals(2, gap.getAsJsonObject("location").get("line").getAsInt());
		assertEquals("role:Care/Desk", gap.getAsJsonArray("roles").get(0).getAsJsonObject().get("identity").getAsString());
		assertEquals(1, gap.getAsJsonArray("touchpoints").size());
	}

	@Test
	void gapThatTheTeamWeighsDifferentlyCarriesUsualSeverityAndReason() {
		String model = "journey Own as-is { stage Use { touchpoint Report { moment of truth } } }";
		assertEquals("{\"usualSeverity\":\"critical\",\"reason\":\"In March\"}", standard(ReportModel.of(model, "rule JW-2101 severity minor because \"In March\"")).get("weighedByTeam").toString());
		assertFalse(standard(ReportModel.of(model)).has("weighedByTeam"));
	}

	private static JsonObject standard(ReportModel model) {
		return json(model).getAsJsonArray("gaps").asList().stream().map(JsonElement::getAsJsonObject).filter(g -> g.get("code").getAsString().equals("JW-2101")).findFirst()
				.orElseThrow();
	}

	@Test
	void everyGapHasItsRuleAndProblemsAreKept() {
		ReportModel model = ReportModel.lumen();
		JsonObject report = JsonParser.parseString(GapReportJson.of(model.view(), model.analysis(), List.of("one", "two"))).getAsJsonObject();
		Set<String> rules = codes(report.getAsJsonArray("rules"));
		assertTrue(rules.containsAll(codes(report.getAsJsonArray("gaps"))));
		assertEquals("[\"one\",\"two\"]", report.getAsJsonArray("problems").toString());
		assertEquals("2026-11-01", report.get("modelDate").getAsString());
	}

	@Test
	void whatIsNotKnownIsLeftOut() {
		JsonObject report = json(ReportModel.of("journey Own as-is { stage Use { touchpoint Report } }"));
		assertFalse(report.has("organisation"));
		assertFalse(report.has("modelDate"));
	}

	@Test
	void textsComeBackAsTheyWere() {
		String text = GapReportJson.of(ReportModel.hostile().view(), ReportModel.hostile().analysis(), ReportModel.HOSTILE);
		JsonArray problems = JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("problems");
		assertEquals(ReportModel.HOSTILE, problems.asList().stream().map(JsonElement::getAsString).toList());
		assertFalse(text.contains("<script"), "safe even where someone puts it into a page");
	}

	@Test
	void schemaKnowsEveryKindAndSeverity() throws IOException {
		JsonObject known = JsonParser.parseString(new String(GapReport.schema(), StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonObject("$defs");
		assertEquals(List.of(GapKind.values()).stream().map(GapKind::word).toList(), words(known.getAsJsonObject("kind")));
		assertEquals(List.of(GapSeverity.values()).stream().map(GapSeverity::word).toList(), words(known.getAsJsonObject("severity")));
	}

	private static List<String> words(JsonObject type) {
		return type.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList();
	}

	private static Set<String> codes(JsonArray entries) {
		return new HashSet<>(StreamSupport.stream(entries.spliterator(), false).map(e -> e.getAsJsonObject().get("code").getAsString()).toList());
	}

	private static JsonObject json(ReportModel model) {
		return JsonParser.parseString(GapReportJson.of(model.view(), model.analysis(), model.problems())).getAsJsonObject();
	}
}
