package org.journeywright.generator.training;

import static org.journeywright.generator.training.TestModel.DESK;
import static org.journeywright.generator.training.TestModel.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.journeywright.generator.course.Activity;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.course.CourseCheck;
import org.journeywright.generator.course.CourseJson;
import org.journeywright.generator.course.ScenarioScript;
import org.journeywright.model.Role;
import org.junit.jupiter.api.Test;

class CourseBuilderTest {

	private static final String LATE = scenario("Late again", "difficult difficulty 4 at Report for Desk about Late");

	@Test
	void courseOfAPlanIsSoundAndHoldsEveryActivityInOrder() {
		Course course = desk(DESK, LATE);
		assertEquals(List.of(), CourseCheck.problems(course));
		assertEquals(List.of("ReadStandard", "CheckComfort", "PlayScenario", "Observe", "ReadStory"), course.phases().stream()
				.flatMap(phase -> phase.modules().stream()).flatMap(module -> module.activities().stream())
				.map(activity -> activity.getClass().getSimpleName()).toList());
	}

	@Test
	void headSaysWhoseItIsForWhomAndWhatItServes() {
		Course.About about = desk(DESK, LATE).about();
		assertEquals(new Course.About("desk", "Service training for Desk", "Lumen", "en", "Owners stay.", List.of("Desk"), 80, about.seed(),
				Optional.of(LocalDate.of(2026, 11, 1)), Optional.empty(), about.why()), about);
	}

	@Test
	void comfortCheckSaysWhoTalksItOverAndKeepsOpenQuestionsApart() {
		TrainingModel model = TestModel.of(DESK, "programme Start for Desk { because \"Dates.\" phase One { module M basics { read KeepTheDate } "
				+ "comfort check \"Ready?\" by Lead { asks \"Which call was hardest?\" asks \"I can name a date.\" } } }");
		Course course = CourseBuilder.build(model, new ProgrammePlanner(model).plan(model.programmes().get(0)), "start");
		assertEquals(Optional.of("Dates."), course.about().rationale());
		Activity.CheckComfort comfort = course.phases().stream().flatMap(phase -> phase.modules().stream()).flatMap(module -> module.activities().stream())
				.filter(Activity.CheckComfort.class::isInstance).map(Activity.CheckComfort.class::cast).findFirst().orElseThrow();
		assertEquals(List.of("I can name a date."), comfort.asks());
		assertEquals(List.of("Which call was hardest?"), comfort.questions());
		assertEquals(Optional.of("Lead"), comfort.by());
	}

	@Test
	void scenarioIsWrittenWithItsTiesToTheModel() {
		Course course = desk(DESK, LATE);
		ScenarioScript script = course.scenarios().get(0);
		assertEquals("Late again", script.title());
		assertEquals(Optional.of("Report"), script.touchpoint());
		assertEquals(Optional.of("Desk"), script.role());
		assertEquals(4, script.difficulty().orElse(0));
		assertEquals(Optional.of("Late: 30 % of contacts at Report, severity 4 of 5."), script.why());
		assertEquals("The customer", script.customer().name());
		assertEquals(List.of(behaviour(course, "Name the date")), script.behaviours());
		ScenarioScript.Option best = script.decisions().get(0).options().get(0);
		assertEquals(ScenarioScript.Grade.BEST, best.grade());
		assertEquals(2, best.mood());
		assertEquals(List.of(behaviour(course, "Name the date")), best.shows());
		assertEquals(script.outcomes().get(0).id(), best.next());
	}

	@Test
	void customerTakesNameFromPersonaAndMoodFromTheTouchpoint() {
		Course course = desk(DESK.replace("touchpoint Report by Desk", "touchpoint Report by Desk { feels -3 }"), "persona CafeOwner",
				LATE.replace("opening", "customer \"\" as CafeOwner opening"));
		assertEquals(new ScenarioScript.Customer("Cafe owner", -3), course.scenarios().get(0).customer());
		Course stated = desk(DESK, LATE.replace("opening", "customer \"Ms Ferrante\" mood -4 opening"));
		assertEquals(new ScenarioScript.Customer("Ms Ferrante", -4), stated.scenarios().get(0).customer());
	}

	@Test
	void behavioursOfOtherRolesComeAlongOnlyWhenAScenarioUsesThem() {
		String standards = DESK.replace("behaviour ShipAll \"Ships all\"",
				"behaviour ShipAll \"Ships all\" behaviour CountTwice \"Counts twice\"");
		Course course = desk(standards, LATE.replace("shows NameTheDate", "shows NameTheDate, ShipAll"));
		assertEquals(List.of("Keep the date", "Ship complete"), course.standards().stream().map(Course.Standard::title).toList());
		assertTrue(course.behaviours().stream().anyMatch(one -> one.title().equals("Ship all")));
		String foreign = standards.replace("behaviour CountTwice \"Counts twice\"", "behaviour CountTwice \"Counts twice\" { for Warehouse }");
		Course other = desk(foreign, LATE.replace("shows NameTheDate", "shows NameTheDate, ShipAll"));
		assertTrue(other.behaviours().stream().noneMatch(one -> one.title().equals("Count twice")));
	}

	@Test
	void idsAndSeedStayWhenOtherPartsOfTheModelChange() {
		Course before = desk(DESK, LATE);
		Course after = desk(DESK, "persona Somebody", LATE, scenario("Another", "basics at Report for Desk"));
		assertEquals(before.about().seed(), after.about().seed());
		assertEquals(before.scenarios().get(0).id(), after.scenarios().stream().filter(one -> one.title().equals("Late again")).findFirst()
				.orElseThrow().id());
		assertEquals(behaviour(before, "Name the date"), behaviour(after, "Name the date"));
		assertNotEquals(before.about().seed(), CourseBuilder.build(model(DESK, LATE), planFor(model(DESK, LATE), "Lead"), "x").about().seed());
	}

	@Test
	void sameModelGivesSameBytes() {
		assertEquals(CourseJson.text(desk(DESK, LATE)), CourseJson.text(desk(DESK, LATE)));
	}

	@Test
	void scenarioPlayedTwiceIsOneScenarioWithTwoActivities() {
		TrainingModel model = model(DESK, LATE, """
				programme Start for Desk { phase One { module Base { read KeepTheDate }
					module Hard issues { play "Late again" pinned play "Late again" pinned } } }""");
		Course course = CourseBuilder.build(model, new ProgrammePlanner(model).plan(model.programmes().get(0)), "start");
		assertEquals(List.of(), CourseCheck.problems(course));
		assertEquals(1, course.scenarios().size());
		List<Activity.PlayScenario> plays = course.phases().get(0).modules().get(1).activities().stream()
				.filter(Activity.PlayScenario.class::isInstance).map(Activity.PlayScenario.class::cast).toList();
		assertEquals(2, plays.size());
		assertTrue(plays.get(0).pinned());
		assertFalse(plays.get(0).id().equals(plays.get(1).id()));
	}

	@Test
	void learnersReadWhyAPieceIsThereAndNothingAboutItsAuthor() {
		TrainingModel model = model(DESK, LATE, """
				programme Start for Desk { phase One { module Base { read KeepTheDate pinned play "Late again" }
					module Hard issues { play "Late again" pinned } } }""");
		Course course = CourseBuilder.build(model, new ProgrammePlanner(model).plan(model.programmes().get(0)), "start");
		List<String> reasons = course.phases().stream().flatMap(phase -> phase.modules().stream()).flatMap(module -> module.activities().stream())
				.map(Activity::why).toList();
		assertFalse(reasons.isEmpty());
		reasons.forEach(reason -> assertFalse(reason.isBlank() || reason.contains("author"), reason));
	}

	@Test
	void elementsNamedAlikeAreToldApart() {
		TrainingModel model = new TrainingModel(TestModel.faultyView(DESK, LATE, LATE));
		Course course = CourseBuilder.build(model, planFor(model, "Desk"), "desk");
		assertEquals(List.of(), CourseCheck.problems(course));
		assertEquals(2, course.scenarios().size());
	}

	private static TrainingModel model(String... texts) {
		return TestModel.of(texts);
	}

	private static Course desk(String... texts) {
		TrainingModel model = model(texts);
		return CourseBuilder.build(model, planFor(model, "Desk"), "desk");
	}

	private static ProgrammePlan planFor(TrainingModel model, String role) {
		return new ProgrammePlanner(model).derive(TestModel.find(model, Role.class, role));
	}

	private static String behaviour(Course course, String title) {
		return course.behaviours().stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow().id();
	}
}
