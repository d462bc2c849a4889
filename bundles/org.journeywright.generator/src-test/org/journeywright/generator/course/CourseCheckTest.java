package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.journeywright.generator.course.ScenarioScript.Grade;
import org.junit.jupiter.api.Test;

class CourseCheckTest {

	@Test
	void soundCourseHasNoProblems() {
		assertEquals(List.of(), CourseCheck.problems(SampleCourse.sound()));
	}

	@Test
	void loopThatCanBeLeftIsSound() {
		ScenarioScript loop = SampleCourse.script("s1", List.of(
				SampleCourse.decision("d1", SampleCourse.option(Grade.BEST, "d2"), SampleCourse.option(Grade.POOR, "d1")),
				SampleCourse.decision("d2", SampleCourse.option(Grade.BEST, "o1"), SampleCourse.option(Grade.POOR, "d1"))));
		assertEquals(List.of(), problems(loop));
	}

	@Test
	void loopWithoutAWayOutIsReported() {
		ScenarioScript trap = SampleCourse.script("s1", List.of(
				SampleCourse.decision("d1", SampleCourse.option(Grade.BEST, "o1"), SampleCourse.option(Grade.POOR, "d2")),
				SampleCourse.decision("d2", SampleCourse.option(Grade.BEST, "d2"))));
		assertSingle(problems(trap), "decision 2 (“You said Monday!”)", "never reaches an outcome", "out of the loop");
	}

	@Test
	void decisionThatIsNeverReachedIsReported() {
		ScenarioScript lost = SampleCourse.script("s1", List.of(
				SampleCourse.decision("d1", SampleCourse.option(Grade.BEST, "o1")),
				SampleCourse.decision("d2", SampleCourse.option(Grade.BEST, "o1"))));
		assertSingle(problems(lost), "decision 2 (“You said Monday!”)", "never reached");
	}

	@Test
	void optionThatLeadsNowhereIsReportedWithItsPlace() {
		ScenarioScript broken = SampleCourse.script("s1", List.of(SampleCourse.decision("d1",
				SampleCourse.option(Grade.BEST, "o1"), SampleCourse.option(Grade.POOR, "d9"))));
		assertSingle(problems(broken), "\"Late part s1\"", "decision 1 (“You said Monday!”), option 2", "\"d9\"");
	}

	@Test
	void percentSignsInWhatACustomerSaysStandInTheProblemAsTheyAre() {
		String says = "x".repeat(37) + " 100 %%";
		for (int cut = 0; cut < 10; cut++) {
			String shorter = says.substring(cut);
			ScenarioScript broken = SampleCourse.script("s1", List.of(
					new ScenarioScript.Decision("d1", Optional.empty(), shorter, List.of(SampleCourse.option(Grade.BEST, "")))));
			assertSingle(problems(broken), "(“" + XmlText.shorten(shorter, 40) + "”)", "leads nowhere");
		}
	}

	@Test
	void optionWithoutATargetIsSaidToLeadNowhere() {
		ScenarioScript broken = SampleCourse.script("s1", List.of(SampleCourse.decision("d1",
				SampleCourse.option(Grade.BEST, ""))));
		assertSingle(problems(broken), "option 1, leads nowhere");
	}

	@Test
	void conversationIsJudgedWithoutTheCourseAroundIt() {
		assertEquals(List.of(), CourseCheck.conversationProblems(SampleCourse.scenario("s1", 3)));
		ScenarioScript empty = new ScenarioScript("s1", "100 % %s", Optional.empty(), Optional.empty(),
				ScenarioScript.Tone.BASICS, OptionalInt.empty(), "", new ScenarioScript.Customer("", 0), List.of("unknown"),
				Optional.empty(), Optional.empty(), "", List.of(), List.of());
		List<String> problems = CourseCheck.conversationProblems(empty).stream().map(ConversationProblem::text).toList();
		assertEquals(2, problems.size(), problems.toString());
		assertTrue(problems.get(1).startsWith("Scenario \"100 % %s\" has no decision"), problems.get(1));
	}

	@Test
	void decisionNeedsABestOptionAndAtMost36() {
		ScenarioScript noBest = SampleCourse.script("s1",
				List.of(SampleCourse.decision("d1", SampleCourse.option(Grade.POOR, "o1"))));
		assertSingle(problems(noBest), "no best option");
		List<ScenarioScript.Option> many = Collections.nCopies(37, SampleCourse.option(Grade.BEST, "o1"));
		ScenarioScript tooMany = SampleCourse.script("s1",
				List.of(new ScenarioScript.Decision("d1", Optional.empty(), "?", many)));
		assertSingle(problems(tooMany), "37 options", "1 to 36");
		ScenarioScript most = SampleCourse.script("s1",
				List.of(new ScenarioScript.Decision("d1", Optional.empty(), "?", many.subList(0, 36))));
		assertEquals(List.of(), problems(most));
	}

	@Test
	void moodsAndDifficultyKeepTheirRange() {
		ScenarioScript.Option wild = new ScenarioScript.Option(Grade.BEST, "Yes.", List.of(), List.of(), 6,
				Optional.empty(), "", "o1");
		ScenarioScript sample = SampleCourse.scenario("s1", 1);
		ScenarioScript script = new ScenarioScript("s1", "Wild", Optional.empty(), Optional.empty(), sample.tone(),
				OptionalInt.of(6), "", new ScenarioScript.Customer("", -6), List.of(), Optional.empty(), Optional.empty(),
				"d1", List.of(SampleCourse.decision("d1", wild)), sample.outcomes());
		List<String> problems = problems(script);
		assertEquals(3, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains("mood -6"));
		assertTrue(problems.get(1).contains("difficulty 6"));
		assertTrue(problems.get(2).contains("by 6"));
	}

	@Test
	void startAndOutcomesMustExistAndIdsBeUnique() {
		ScenarioScript sample = SampleCourse.scenario("s1", 1);
		ScenarioScript script = new ScenarioScript("s1", "Odd", Optional.empty(), Optional.empty(), sample.tone(),
				OptionalInt.empty(), "", sample.customer(), List.of(), Optional.empty(), Optional.empty(), "d7",
				List.of(SampleCourse.decision("d1", SampleCourse.option(Grade.BEST, "d1"))),
				List.of(new ScenarioScript.Outcome("d1", ScenarioScript.Ending.GOOD, "")));
		List<String> problems = problems(script);
		assertTrue(problems.stream().anyMatch(one -> one.contains("\"d1\" twice")), problems.toString());
		assertTrue(problems.stream().anyMatch(one -> one.contains("starts at \"d7\"")), problems.toString());
		ScenarioScript endless = new ScenarioScript("s1", "Endless", Optional.empty(), Optional.empty(), sample.tone(),
				OptionalInt.empty(), "", sample.customer(), List.of(), Optional.empty(), Optional.empty(), "d1",
				List.of(SampleCourse.decision("d1", SampleCourse.option(Grade.BEST, "d1"))), List.of());
		assertSingle(problems(endless), "no outcome");
	}

	@Test
	void unknownBehavioursAreReportedWhereTheyAreNamed() {
		ScenarioScript.Option option = new ScenarioScript.Option(Grade.BEST, "Yes.", List.of("b8"), List.of("b9"), 0,
				Optional.empty(), "", "o1");
		List<String> problems = problems(SampleCourse.script("s1", List.of(SampleCourse.decision("d1", option))));
		assertEquals(2, problems.size());
		assertTrue(problems.get(0).contains("option 1") && problems.get(0).contains("\"b8\""));
		assertTrue(problems.get(1).contains("\"b9\""));
	}

	@Test
	void referencesOfActivitiesAreChecked() {
		List<Activity> broken = List.of(
				new Activity.PlayScenario("a1", "Play", "s9", "w", false),
				new Activity.ReadStandard("a2", "Read", "st9", "w"),
				new Activity.ReadStory("a3", "Story", " ", Optional.empty(), List.of("b9"), "w"),
				new Activity.Observe("a4", "Watch", List.of(), Optional.empty(), "w"),
				new Activity.CheckKnowledge("a5", "Check", "", List.of(), "w"),
				new Activity.CheckComfort("a6", "Comfort", List.of(), List.of(), Optional.empty(), "w"));
		List<String> problems = CourseCheck.problems(SampleCourse.with("t", List.of(), broken));
		assertEquals(7, problems.size(), problems.toString());
		List<String> expected = List.of("\"s9\"", "\"st9\"", "\"b9\"", "no story", "no behaviour", "no question", "asks nothing");
		for (int index = 0; index < expected.size(); index++) {
			assertTrue(problems.get(index).contains(expected.get(index)), problems.get(index));
		}
	}

	@Test
	void idsAreShortLowerCaseAndUniqueInTheCourse() {
		List<Activity> activities = new ArrayList<>();
		activities.add(new Activity.ReadStandard("st1", "Same id as its standard", "st1", "w"));
		activities.add(new Activity.ReadStandard("A-1", "Not lower case", "st1", "w"));
		List<String> problems = CourseCheck.problems(SampleCourse.with("t", List.of(), activities));
		assertEquals(2, problems.size(), problems.toString());
		assertTrue(problems.get(0).contains("\"A-1\""));
		assertTrue(problems.get(1).contains("Same id as its standard") && problems.get(1).contains("each needs its own"));
	}

	@Test
	void headOfTheCourseIsChecked() {
		Course.About about = new Course.About("Not A Slug", " ", "o", "english language", "", List.of(), 101, 0,
				Optional.empty(), Optional.empty(), "");
		List<String> problems = CourseCheck.problems(new Course(about, List.of(), List.of(), List.of(), List.of()));
		assertEquals(5, problems.size(), problems.toString());
	}

	@Test
	void requireNamesTheCourseAndEveryProblem() {
		Course course = SampleCourse.with("Big", List.of(SampleCourse.scenario("s1", 1100)));
		CourseException failure = assertThrows(CourseException.class, () -> CourseCheck.require(course));
		assertTrue(failure.getMessage().contains("\"Big\""));
		assertEquals(1, failure.problems().size());
	}

	private static List<String> problems(ScenarioScript scenario) {
		return CourseCheck.problems(SampleCourse.with("t", List.of(scenario)));
	}

	private static void assertSingle(List<String> problems, String... parts) {
		assertEquals(1, problems.size(), problems.toString());
		for (String part : parts) {
			assertTrue(problems.get(0).contains(part), problems.get(0) + " lacks " + part);
		}
	}
}
