package org.journeywright.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.SourceLocation;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The outcome of a validation for other programs. Whether a log fits the official schema of SARIF is checked with the web parts. */
class ValidationOutputTest {

	private static final RuleInfo RULE = new RuleInfo("JW-1001", "Names are told apart", GapKind.MODEL, GapSeverity.ERROR, "Why.", "What it means.", "Where from.", "Rename one.");

	@Test
	void emptyModelIsWorthANotice() {
		Notice notice = Notice.ofEmpty(ReportModel.of("").view()).orElseThrow();
		assertEquals("warning: The model is empty. Begin with an organisation, for example: organisation \"Corner Café\" { as of 2026-11-01 } [JW-0007]", notice.toString());
		assertTrue(ValidationOutput.sarif(List.of(notice)).contains("The model states something"));
		assertEquals(Optional.empty(), Notice.ofEmpty(ReportModel.of("organisation \"Lumen\" { }").view()));
	}

	@Test
	void jsonCountsAndLeavesOutWhatIsNotKnown() {
		Notice placed = new Notice(true, "JW-0001", at("a b/ü.journey", 3), "Here <b> \"quotes\"", Optional.empty());
		Notice placeless = new Notice(false, "JW-1001", Optional.empty(), "Somewhere", Optional.of(RULE));
		JsonObject result = parse(ValidationOutput.json(List.of(placed, placeless)));
		assertEquals(List.of(1, 1, 1), Stream.of("format", "errors", "warnings").map(k -> result.get(k).getAsInt()).toList());
		assertEquals("{\"severity\":\"error\",\"code\":\"JW-0001\",\"file\":\"a b/ü.journey\",\"line\":3,\"column\":5,\"message\":\"Here <b> \\\"quotes\\\"\"}",
				result.getAsJsonArray("notices").get(0).toString());
		assertFalse(result.getAsJsonArray("notices").get(1).getAsJsonObject().has("file"));
	}

	@Test
	void sarifNamesEachRuleOnceAndPointsToIt() {
		Notice one = new Notice(true, "JW-1001", at("a.journey", 1), "One", Optional.of(RULE));
		Notice two = new Notice(false, "JW-1001", at("a.journey", 2), "Two", Optional.of(RULE));
		Notice reader = new Notice(true, "JW-0002", at("b.journey", 2), "Three", Optional.empty());
		JsonObject run = run(List.of(one, two, reader));
		assertEquals(2, rules(run).size());
		assertEquals("JW-0002", rules(run).get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("{\"text\":\"What it means.\"}", rules(run).get(1).getAsJsonObject().get("fullDescription").toString());
		JsonObject second = run.getAsJsonArray("results").get(1).getAsJsonObject();
		assertEquals(1, second.get("ruleIndex").getAsInt());
		assertEquals("warning", second.get("level").getAsString());
	}

	@Test
	void sarifWritesFileNamesAsAddresses() {
		assertEquals("sub%20folder/%C3%BC%3C%23100%25.journey", uri("sub folder/ü<#100%.journey"));
		assertEquals("./a:b.journey", uri("a:b.journey"));
		assertEquals("x/a:b.journey", uri("x/a:b.journey"));
	}

	@Test
	void sarifOfNothingIsStillALog() {
		assertEquals(0, run(List.of()).getAsJsonArray("results").size());
	}

	@Test
	void noticesAreSortedByPlaceAndReadAsCompilersWriteThem() {
		Notice first = new Notice(true, "JW-0001", at("a.journey", 3), "First", Optional.empty());
		Notice second = new Notice(false, "JW-1001", at("b.journey", 1), "Second", Optional.of(RULE));
		assertEquals(List.of(first, second), Stream.of(second, first).sorted().toList());
		assertEquals("a.journey:3:5: error: First [JW-0001]", first.toString());
		assertEquals("warning: Third [JW-1]", new Notice(false, "JW-1", Optional.empty(), "Third", Optional.empty()).toString());
	}

	@Test
	void listsCannotBeChangedThroughTheLog() {
		assertThrows(UnsupportedOperationException.class, () -> SarifLog.of(List.of()).runs().clear());
	}

	private static String uri(String file) {
		JsonObject result = run(List.of(new Notice(true, "JW-0001", at(file, 1), "Here", Optional.empty()))).getAsJsonArray("results").get(0).getAsJsonObject();
		return result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation").get("uri").getAsString();
	}

	private static Optional<SourceLocation> at(String file, int line) {
		return Optional.of(new SourceLocation(file, line, 5, 40, 6));
	}

	private static JsonObject run(List<Notice> notices) {
		return parse(ValidationOutput.sarif(notices)).getAsJsonArray("runs").get(0).getAsJsonObject();
	}

	private static com.google.gson.JsonArray rules(JsonObject run) {
		return run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
	}

	private static JsonObject parse(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}
}
