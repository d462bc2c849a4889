package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseJsonTest {

	@Test
	void keysComeInTheOrderOfTheContract() {
		JsonObject json = parse(SampleCourse.sound());
		assertEquals(List.of("format", "course", "phases", "standards", "behaviours", "scenarios"), keys(json));
		assertEquals(List.of("id", "title", "organisation", "language", "outcome", "audience", "masteryScore", "seed", "why"),
				keys(json.getAsJsonObject("course")));
		JsonObject scenario = json.getAsJsonArray("scenarios").get(0).getAsJsonObject();
		assertEquals(List.of("id", "title", "touchpoint", "tone", "difficulty", "opening", "customer", "behaviours", "why",
				"start", "decisions", "outcomes"), keys(scenario));
		JsonObject option = scenario.getAsJsonArray("decisions").get(0).getAsJsonObject().getAsJsonArray("options").get(0)
				.getAsJsonObject();
		assertEquals(List.of("grade", "says", "shows", "breaks", "mood", "feedback", "next"), keys(option));
		assertEquals("best", option.get("grade").getAsString());
	}

	@Test
	void seedIsAnUnsignedNumberOf32Bits() {
		JsonObject about = parse(SampleCourse.sound()).getAsJsonObject("course");
		assertEquals(4_294_967_295L, about.get("seed").getAsLong());
	}

	@Test
	void modelDateIsWrittenAsIsoDateWhereKnown() {
		Course.About about = new Course.About("c", "t", "o", "en", "out", List.of(), 80, 0,
				Optional.of(LocalDate.of(2026, 11, 1)), Optional.of("Dates."), "why");
		Course course = new Course(about, List.of(), List.of(), List.of(), List.of());
		assertEquals("Dates.", parse(course).getAsJsonObject("course").get("rationale").getAsString());
		assertEquals("2026-11-01", parse(course).getAsJsonObject("course").get("modelDate").getAsString());
	}

	@Test
	void everyKindOfActivityIsWrittenWithItsOwnKeys() {
		List<Activity> all = List.of(
				new Activity.PlayScenario("a1", "t", "s1", "w", true),
				new Activity.ReadStandard("a2", "t", "st1", "w"),
				new Activity.ReadStory("a3", "t", "text", Optional.of("Ana"), List.of("b1"), "w"),
				new Activity.Observe("a4", "t", List.of("b1"), Optional.of("Lead"), "w"),
				new Activity.CheckKnowledge("a5", "t", "q", List.of("b1"), "w"),
				new Activity.CheckComfort("a6", "t", List.of("I am."), List.of("Ready?"), Optional.of("Lead"), "w"));
		JsonArray written = parse(SampleCourse.with("t", List.of(SampleCourse.scenario("s1", 1)), all))
				.getAsJsonArray("phases").get(0).getAsJsonObject().getAsJsonArray("modules").get(0).getAsJsonObject()
				.getAsJsonArray("activities");
		List<List<String>> expected = List.of(List.of("scenario", "why", "pinned"), List.of("standard", "why"),
				List.of("story", "toldBy", "behaviours", "why"), List.of("behaviours", "by", "why"),
				List.of("question", "behaviours", "why"), List.of("asks", "questions", "by", "why"));
		List<String> types = List.of("scenario", "standard", "story", "observe", "check", "comfort");
		for (int index = 0; index < all.size(); index++) {
			JsonObject activity = written.get(index).getAsJsonObject();
			assertEquals(types.get(index), activity.get("type").getAsString());
			assertEquals(expected.get(index), keys(activity).subList(3, activity.size()));
		}
	}

	@Test
	void hostileTextCannotLeaveTheScriptAndComesBackWhole() {
		Course course = SampleCourse.with(SampleCourse.HOSTILE, List.of(SampleCourse.scenario("s1", 1)));
		String script = new String(CourseJson.script(course), StandardCharsets.UTF_8);
		for (String danger : List.of("<", ">", "&", "'", "\u2028", "\u2029", "\u0000")) {
			assertFalse(script.contains(danger), "contains " + danger);
		}
		String object = script.substring("window.journeywrightCourse = ".length(), script.length() - 2);
		assertTrue(script.endsWith(";\n"));
		assertEquals(SampleCourse.HOSTILE,
				JsonParser.parseString(object).getAsJsonObject().getAsJsonObject("course").get("title").getAsString());
	}

	@Test
	void sameCourseGivesSameBytes() {
		assertArrayEquals(CourseJson.script(SampleCourse.sound()), CourseJson.script(SampleCourse.sound()));
	}

	private static JsonObject parse(Course course) {
		return JsonParser.parseString(CourseJson.text(course)).getAsJsonObject();
	}

	private static List<String> keys(JsonObject object) {
		return List.copyOf(object.keySet());
	}
}
