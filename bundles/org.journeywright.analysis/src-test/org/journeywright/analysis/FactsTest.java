package org.journeywright.analysis;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Channel;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Handoff;
import org.journeywright.model.Issue;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Metric;
import org.journeywright.model.Promise;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** What is told of an element where a rule finds something missing. */
class FactsTest {

	private final TestModel model = new TestModel();
	private final Role desk = model.role("ServiceDesk");
	private final Touchpoint report = model.touchpoint("ReportAFault");

	@Test
	void touchpointTellsFeelingsFirstAndThenWhatGoesWrong() {
		assertEquals(List.of("It is part of the stage “Use”."), facts(report));
		report.getRoles().add(desk);
		assertEquals(List.of("It is delivered by “Service desk”.", "It is part of the stage “Use”."), facts(report));
		report.getExpectations().add("To be  rung\nback");
		report.setEmotionNow(-2);
		assertEquals(List.of("Customers feel -2, on a scale from -5 to +5.", "Customers expect: “To be rung back”."), facts(report));
		report.setEmotionWanted(3);
		issue("Slow", "10 %");
		issue("Rude", "20 %");
		assertEquals(List.of("Customers feel -2 and are meant to feel +3, on a scale from -5 to +5.", "What goes wrong there most: “Rude”."), facts(report));
	}

	@Test
	void handoffTellsWhatHangsOnIt() {
		Handoff parts = model.handoff("Parts", model.role("Planner"), desk);
		assertEquals(List.of("It goes from “Planner” to “Service desk”.", "Nothing else in the model speaks of it."), facts(parts));
		parts.getExpectations().add("By noon");
		parts.getSupports().add(report);
		assertEquals(List.of("The receiver expects: “By noon”.", "If it fails, customers notice at “Report a fault”."), facts(parts));
	}

	@Test
	void roleTellsWhatBindsItAndWhatItDelivers() {
		assertEquals(List.of("It is part of the team “Customer care”."), facts(desk));
		model.standard("KeepTheDate", desk);
		report.getRoles().add(desk);
		assertEquals(List.of("It is bound by “Keep the date”.", "It delivers “Report a fault”."), facts(desk));
	}

	@Test
	void statementsAndFiguresAreToldAsTheyAreStated() {
		assertEquals("Customers hear: “Same day”.", facts(model.add(Promise.class, "SameDay", p -> p.setStatement("Same day"))).getFirst());
		assertEquals("It says: “Names one date”.", facts(in(model.standard("KeepTheDate"), Behaviour.class, "Name", b -> b.setWording("Names one date"))).getFirst());
		assertEquals("It stands at 68 %.", facts(model.add(Metric.class, "DatesKept", m -> m.setCurrent(amount("68 %")))).getFirst());
		assertEquals("Its maturity is 2 of 5.", facts(model.add(StrategyElement.class, "Values", e -> e.setCurrent(2))).getFirst());
		assertEquals("It happens in 20 % of contacts.", facts(issue("Rude", "20 %")).getFirst());
		assertEquals("It has 0 stages and 0 touchpoints.", facts(model.journey("Grow", JourneyKind.AS_IS)).getFirst());
	}

	@Test
	void elementThatStatesNothingTellsWhereItStandsOrWhoSpeaksOfIt() {
		Scenario call = model.add(Scenario.class, "Call");
		assertEquals(List.of("It is part of the scenario “Call”."), facts(in(call, DecisionPoint.class, "Start")));
		Channel phone = model.add(Channel.class, "Phone");
		assertEquals(List.of("Nothing else in the model speaks of it."), facts(phone));
		report.getChannels().add(phone);
		assertEquals(List.of("It is spoken of by “Report a fault”."), facts(phone));
	}

	private Issue issue(String name, String frequency) {
		return model.add(Issue.class, name, i -> {
			i.getTouchpoints().add(report);
			i.setFrequency(amount(frequency));
			i.setSeverity(3);
		});
	}

	private List<String> facts(EObject element) {
		return new Facts(model.view()).about(element);
	}
}
