package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.junit.jupiter.api.Test;

/** A conversation with everything that can go wrong: loops within loops, traps, ways that nobody takes, two scenarios of one name. */
class TangledFlowTest {

	private static final String TEXT = """
			scenario Nasty {
			  customer "Ms Vega"
			  opening "She is back again."
			  decision Start "Well?" {
			    best "In." -> Outer
			    acceptable "To the side." -> Side
			    poor "Off." -> Sour
			  }
			  decision Outer "Outer?" {
			    best "Deeper." -> Inner
			    poor "Out." -> Good
			  }
			  decision Inner "Inner?" {
			    best "Back to inner self." -> Inner
			    acceptable "Back to outer." -> Outer
			    poor "Into the trap." -> Trap
			  }
			  decision Trap "Trap?" {
			    best "Round." -> TrapTwo
			  }
			  decision TrapTwo "Still?" {
			    best "Round again." -> Trap
			  }
			  decision Side "Side?" {
			    best "Nowhere yet."
			  }
			  decision Sour "Sour?" {
			    best "Mend it." -> SourTwo
			    poor "Worse." -> Bad
			  }
			  decision SourTwo "Sour two?" {
			    best "Mend more." -> SourThree
			  }
			  decision SourThree "Sour three?" {
			    best "At last." -> Good
			  }
			  decision Lost "Nobody comes here?" {
			    best "On." -> LostTwo
			  }
			  decision LostTwo "Nor here?" {
			    best "Back." -> Lost
			    poor "Out." -> LostEnd
			  }
			  decision Empty "No options?" {
			  }
			  outcome Good good "Well."
			  outcome Bad bad "Badly."
			  outcome LostEnd mixed "Lost."
			}
			scenario Nasty {
			  opening "The second of one name."
			  decision Start "Well?" { best "Done." -> Good }
			  outcome Good good
			}
			""";

	private final FlowOf flow = FlowOf.text(TEXT);
	private final Drawing drawing = flow.draw();

	/** The names of the steps that carry a badge. */
	private Set<String> marked(String kind) {
		return drawing.all().filter(f -> f.kind().equals(kind)).map(f -> name(f.about().orElseThrow())).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String name(String identity) {
		return identity.substring(identity.lastIndexOf('/') + 1);
	}

	@Test
	void onlyTheTrapHasNoWayOut() {
		assertEquals(Set.of("Trap", "TrapTwo"), marked("badge.endless"));
	}

	@Test
	void everyLoopIsMarkedWhereItComesBack() {
		assertEquals(Set.of("Outer", "Inner", "Trap", "Lost"), marked("badge.loop"));
	}

	@Test
	void whatOnlyPoorOptionsLeadToIsMarkedAllAlong() {
		assertEquals(Set.of("Trap", "TrapTwo", "Sour", "SourTwo", "SourThree"), marked("badge.poor"));
	}

	@Test
	void whatNobodyReachesIsOutlinedAndStandsApart() {
		Set<String> dashed = drawing.all().filter(f -> f.kind().equals("decision") || f.kind().startsWith("outcome")).filter(TangledFlowTest::isDashed).map(f -> name(f.id()))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of("Lost", "LostTwo", "LostEnd", "Empty"), dashed);
		assertTrue(Bench.words(drawing).contains("Not reached from the opening"));
		double lowest = List.of("decision point:Nasty/TrapTwo", "outcome:Nasty/Good").stream().map(drawing::figure).mapToDouble(f -> f.orElseThrow().y()).max().orElseThrow();
		assertTrue(drawing.figure("decision point:Nasty/Lost").orElseThrow().y() > lowest);
	}

	private static boolean isDashed(Figure figure) {
		return figure.marks().stream().anyMatch(m -> m instanceof Mark.Box box && box.stroke().dash() != Dash.FULL || m instanceof Mark.Shape shape && shape.stroke().dash() != Dash.FULL);
	}

	@Test
	void whatLeadsNowhereHasAPlaceToLeadOn() {
		assertEquals(1, drawing.all().filter(f -> f.kind().equals("missing.leads")).count());
		assertEquals(1, drawing.all().filter(f -> f.kind().equals("missing.option")).count());
		Bench.sound(drawing);
	}

	@Test
	void theSecondScenarioOfOneNameIsAnother() {
		List<String> subjects = flow.subjects().stream().map(s -> s.identity()).toList();
		assertEquals(List.of("scenario:Nasty", "scenario:Nasty~2"), subjects);
		Drawing second = flow.draw("scenario:Nasty~2");
		assertTrue(Bench.words(second).contains("The second of one name."));
		assertNotEquals(drawing, second);
		second.all().flatMap(f -> f.about().stream()).forEach(a -> assertTrue(a.contains("Nasty~2"), a));
	}
}
