package org.journeywright.analysis.rules.model;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Channel;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.model.Stage;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.Value;
import org.junit.jupiter.api.Test;

class DuplicateNameTest {

	private final Rule rule = new DuplicateName();
	private final TestModel model = new TestModel();

	@Test
	void namesTwiceInOneFileAreReportedAtBothPlaces() {
		Value one = model.add(Value.class, "KeptWord");
		Value other = model.add(Value.class, "KeptWord");
		List<Gap> gaps = model.gaps(rule);
		assertEquals(List.of(one, other), gaps.stream().map(Gap::element).toList());
		assertEquals("2 values are called “Kept word”, so nobody can tell which is meant.", gaps.getFirst().message());
		assertEquals(List.of("Another one stands in the same file."), gaps.getFirst().evidence());
		assertEquals(ModelPackage.Literals.NAMED_ELEMENT__NAME, gaps.getFirst().feature().orElseThrow());
		assertEquals("JW-1001", rule.info().code());
	}

	@Test
	void theOtherFileIsNamed() {
		Value one = model.add(Value.class, "KeptWord");
		Value other = in(model.anotherFile(), Value.class, "KeptWord");
		new ResourceImpl(URI.createFileURI("/model/a.journey")).getContents().add(one.eContainer());
		new ResourceImpl(URI.createFileURI("/model/b.journey")).getContents().add(other.eContainer());
		assertEquals(List.of(List.of("Another one stands in b.journey."), List.of("Another one stands in a.journey.")),
				model.gaps(rule).stream().map(Gap::evidence).toList());
	}

	@Test
	void touchpointsOfOneJourneyNeedNamesOfTheirOwnWhateverTheirStage() {
		Journey journey = model.journey("Own a machine", JourneyKind.AS_IS);
		in(in(journey, Stage.class, "Use"), Touchpoint.class, "Call");
		in(in(journey, Stage.class, "Repair"), Touchpoint.class, "Call");
		List<Gap> gaps = model.gaps(rule);
		assertEquals("2 touchpoints in “Own a machine” are called “Call”, so nobody can tell which is meant.", gaps.getFirst().message());
		assertEquals(List.of("Another one stands in the stage “Repair”."), gaps.getFirst().evidence());
	}

	@Test
	void decisionsAndOutcomesShareTheirNames() {
		Scenario scenario = model.add(Scenario.class, "First call");
		in(scenario, DecisionPoint.class, "End");
		in(scenario, ScenarioOutcome.class, "End");
		assertEquals(2, model.gaps(rule).size());
	}

	@Test
	void theSameNameOfAnotherKindOrOwnerIsFine() {
		model.touchpoint("Call");
		in(in(model.journey("Grow", JourneyKind.AS_IS), Stage.class, "Use"), Touchpoint.class, "Call");
		model.add(Channel.class, "Call");
		in(model.add(Team.class, "Sales"), Role.class, "Lead");
		in(model.add(Team.class, "Service"), Role.class, "Lead");
		model.silent(rule);
	}

	@Test
	void aDuplicateOwnerDoesNotMakeItsPartsDuplicates() {
		in(in(model.journey("Own", JourneyKind.AS_IS), Stage.class, "Use"), Touchpoint.class, "Call");
		in(in(model.journey("Own", JourneyKind.AS_IS), Stage.class, "Use"), Touchpoint.class, "Call");
		assertEquals(List.of("journey", "journey"), model.gaps(rule).stream().map(g -> Elements.kind(g.element())).toList());
	}
}
