package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.NamedElement;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;
import org.junit.jupiter.api.Test;

class ConversationGraphTest {

	private final TestConversation talk = new TestConversation();

	@Test
	void conversationStartsAtTheFirstDecisionEvenWhenAnOutcomeIsWrittenBefore() {
		talk.outcome("End").decision("First", "End");
		assertEquals("First", graph().start().orElseThrow().getName());
	}

	@Test
	void conversationWithoutDecisionsHasNoStart() {
		talk.outcome("End");
		assertTrue(graph().start().isEmpty());
		assertEquals(0, graph().longestPath());
		assertEquals(List.of(), graph().mainPath());
		assertEquals(List.of(), graph().unreachable());
	}

	@Test
	void stepsThatNoOptionLeadsToAreUnreachable() {
		talk.decision("First", "End").decision("Lost", "AlsoLost").decision("AlsoLost", "End").outcome("End");
		assertEquals(List.of("Lost", "AlsoLost"), names(graph().unreachable()));
		assertTrue(graph().isReachable(talk.step("End")));
	}

	@Test
	void loopThatCanBeLeftIsNoEndlessLoop() {
		talk.decision("First", "Second", "End").decision("Second", "First").outcome("End");
		assertEquals(List.of(), graph().endlessLoops());
		assertTrue(graph().reachesAnEnd(talk.step("Second")));
	}

	@Test
	void loopsWithoutAWayOutAreEndless() {
		talk.decision("First", "Second", "Alone", "End").decision("Third", "Second").decision("Second", "Third").decision("Alone", "Alone").outcome("End");
		assertEquals(List.of(List.of("Third", "Second"), List.of("Alone")), graph().endlessLoops().stream().map(ConversationGraphTest::names).toList());
		assertFalse(graph().reachesAnEnd(talk.step("Third")));
		assertTrue(graph().reachesAnEnd(talk.step("First")));
	}

	@Test
	void endlessLoopThatNobodyEntersIsLeftToUnreachability() {
		talk.decision("First", "End").decision("Lost", "Lost").outcome("End");
		assertEquals(List.of(), graph().endlessLoops());
	}

	@Test
	void optionsWithoutATargetAndOptionsIntoAnotherScenarioAreDeadEnds() {
		talk.decision("First", "End").outcome("End");
		ConversationOption nowhere = talk.option("First", OptionGrade.POOR, "Whatever", null);
		ConversationOption away = talk.option("First", OptionGrade.POOR, "Elsewhere", null);
		away.setTarget(new TestConversation().outcome("Other").step("Other"));
		assertEquals(List.of(nowhere, away), graph().deadEnds());
		assertEquals(List.of("End"), names(graph().next(talk.step("First"))));
	}

	@Test
	void mainPathFollowsTheBestOptions() {
		talk.decision("First", "Second", "Bad").decision("Second", "Good", "Bad").outcome("Bad").outcome("Good");
		assertEquals(List.of("First", "Second", "Good"), names(graph().mainPath()));
	}

	@Test
	void mainPathStopsWhereItComesBack() {
		talk.decision("First", "Second").decision("Second", "First", "End").outcome("End");
		assertEquals(List.of("First", "Second"), names(graph().mainPath()));
	}

	@Test
	void longestPathTakesTheLongWayRound() {
		talk.decision("First", "End", "Second").decision("Second", "Third").decision("Third", "End").decision("Lost", "First").outcome("End");
		assertEquals(3, graph().longestPath());
	}

	@Test
	void longestPathCountsALoopOnce() {
		talk.decision("First", "Second").decision("Second", "First", "Third").decision("Third", "End").outcome("End");
		assertEquals(3, graph().longestPath());
	}

	@Test
	void tenThousandStepsInAChainDoNotOverflow() {
		int last = 10_000;
		for (int i = 0; i < last; i++) {
			talk.decision("D" + i, "D" + (i + 1));
		}
		talk.outcome("D" + last);
		assertTimeout(Duration.ofSeconds(10), () -> {
			assertEquals(last, graph().longestPath());
			assertEquals(last + 1, graph().mainPath().size());
			assertEquals(List.of(), graph().endlessLoops());
		});
	}

	@Test
	void tenThousandStepsInARingAreOneEndlessLoop() {
		int last = 10_000;
		for (int i = 0; i < last; i++) {
			talk.decision("D" + i, "D" + (i + 1) % last);
		}
		assertTimeout(Duration.ofSeconds(10), () -> {
			assertEquals(last, graph().endlessLoops().getFirst().size());
			assertEquals(last, graph().longestPath());
		});
	}

	@Test
	void scenarioWithoutStepsIsAnEmptyGraph() {
		Scenario scenario = new TestModel().add(Scenario.class, "Empty");
		assertEquals(List.of(), ConversationGraph.of(scenario).deadEnds());
		assertEquals(List.of(), ConversationGraph.of(scenario).endlessLoops());
	}

	private ConversationGraph graph() {
		return ConversationGraph.of(talk.scenario());
	}

	private static List<String> names(java.util.Collection<? extends ConversationStep> steps) {
		return steps.stream().map(NamedElement::getName).toList();
	}
}
