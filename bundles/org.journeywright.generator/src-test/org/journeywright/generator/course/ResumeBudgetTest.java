package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResumeBudgetTest {

	@Test
	void sumsUpTheExampleOfTheFormat() {
		List<ScenarioScript> scenarios = List.of(SampleCourse.scenario("s1", 4), SampleCourse.scenario("s2", 3));
		Course course = SampleCourse.with("t", scenarios, List.of(
				new Activity.ReadStandard("a1", "t", "st1", "w"),
				new Activity.ReadStory("a2", "t", "story", Optional.empty(), List.of(), "w"),
				new Activity.CheckComfort("a3", "t", List.of("1", "2"), List.of("3"), Optional.empty(), "w"),
				new Activity.PlayScenario("a4", "t", "s1", "w", false),
				new Activity.PlayScenario("a5", "again", "s1", "w", false)));
		ResumeBudget budget = ResumeBudget.of(course);
		assertEquals(92, budget.size());
		assertEquals("Late part s1", budget.scenarios().get(0).title());
		assertTrue(budget.fits());
	}

	@Test
	void comfortCheckRemembersAtLeastOneAndAtMost35Answers() {
		assertEquals(24 + 5 + 1, sizeWithAsks(0));
		assertEquals(24 + 5 + 35, sizeWithAsks(35));
		assertEquals(24 + 5 + 35, sizeWithAsks(36));
	}

	@Test
	void lastSizeThatFitsIs4096() {
		Course exact = SampleCourse.with("t", List.of(SampleCourse.scenario("s1", 1014)), List.of());
		assertEquals(4090, ResumeBudget.of(exact).size());
		List<Activity> one = List.of(new Activity.ReadStandard("a1", "t", "st1", "w"));
		Course full = SampleCourse.with("t", List.of(SampleCourse.scenario("s1", 1014)), one);
		assertEquals(4096, ResumeBudget.of(full).size());
		assertTrue(ResumeBudget.of(full).fits());
		Course over = SampleCourse.with("t", List.of(SampleCourse.scenario("s1", 1015)), one);
		assertFalse(ResumeBudget.of(over).fits());
	}

	@Test
	void messageNamesTheLargestScenarioAndWhatToDo() {
		Course course = SampleCourse.with("t",
				List.of(SampleCourse.scenario("s1", 500), SampleCourse.scenario("s2", 600)));
		String message = ResumeBudget.of(course).problems().get(0);
		assertTrue(message.contains("\"Late part s2\" with 600 decisions (2410 characters)"), message);
		assertTrue(message.contains("by 89 decisions"), message);
	}

	@Test
	void tooManyNodesInOneScenarioAreReported() {
		ScenarioScript base = SampleCourse.scenario("s1", 1);
		ScenarioScript wide = new ScenarioScript("s1", "Wide", base.touchpoint(), base.role(), base.tone(), base.difficulty(),
				base.opening(), base.customer(), base.behaviours(), base.why(), base.success(), base.start(),
				base.decisions(), Collections.nCopies(1296, base.outcomes().get(0)));
		assertTrue(ResumeBudget.of(SampleCourse.with("t", List.of(wide))).problems().get(0).contains("1297"));
	}

	private static int sizeWithAsks(int asks) {
		return ResumeBudget.of(SampleCourse.with("t", List.of(), List.of(
				new Activity.CheckComfort("a1", "t", Collections.nCopies(asks, "?"), List.of(), Optional.empty(), "w")))).size();
	}
}
