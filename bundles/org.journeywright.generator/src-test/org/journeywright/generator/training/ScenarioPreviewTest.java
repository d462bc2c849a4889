package org.journeywright.generator.training;

import static org.journeywright.generator.training.TestModel.DESK;
import static org.journeywright.generator.training.TestModel.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.course.Course;
import org.journeywright.generator.course.CourseCheck;
import org.journeywright.model.Scenario;
import org.junit.jupiter.api.Test;

class ScenarioPreviewTest {

	private static final String LATE = scenario("Late again", "difficult at Report for Desk about Late");
	private static final String OTHER = scenario("Another", "basics at Wait for Desk");

	@Test
	void aPlayableScenarioIsACourseOfItsOwn() {
		var playable = assertInstanceOf(ScenarioPreview.Playable.class, preview(TestModel.view(DESK, OTHER, LATE)));
		Course course = playable.course();
		assertEquals(List.of(), CourseCheck.problems(course));
		assertEquals(List.of("Late again"), course.scenarios().stream().map(one -> one.title()).toList());
		assertEquals(Map.of("decision point:Late again/First", course.scenarios().get(0).decisions().get(0).id()), playable.decisions());
	}

	@Test
	void theSameScenarioKeepsItsIdentifiersWhenItsWordsChange() {
		var before = (ScenarioPreview.Playable) preview(TestModel.view(DESK, LATE));
		var after = (ScenarioPreview.Playable) preview(TestModel.view(DESK, LATE.replace("You said Monday!", "It is Friday.")));
		assertEquals(before.decisions(), after.decisions());
		assertEquals("It is Friday.", after.course().scenarios().get(0).decisions().get(0).says());
	}

	@Test
	void whatStandsInTheWayIsSaidWithItsPlace() {
		var unplayable = assertInstanceOf(ScenarioPreview.Unplayable.class, preview(TestModel.view(DESK, LATE.replace("\"No date.\" -> Bad", "\"No date.\""))));
		assertEquals("decision point:Late again/First", unplayable.obstacles().get(0).identity());
		assertEquals("Decision 1 (“You said Monday!”), option 3, leads nowhere; lead it to a decision or an outcome.", unplayable.obstacles().get(0).text());
	}

	@Test
	void aScenarioWithoutAConversationSaysSoOfTheWholeScenario() {
		var unplayable = (ScenarioPreview.Unplayable) preview(TestModel.view(DESK, "scenario \"Late again\""));
		assertTrue(unplayable.obstacles().contains(new ScenarioPreview.Obstacle("scenario:Late again",
				"The scenario has no decision; add at least one with its options.")), unplayable.toString());
	}

	private static ScenarioPreview preview(ModelView view) {
		Scenario late = view.all(Scenario.class).stream().filter(one -> one.getName().equals("Late again")).findFirst().orElseThrow();
		return ScenarioPreview.of(view, late);
	}
}
