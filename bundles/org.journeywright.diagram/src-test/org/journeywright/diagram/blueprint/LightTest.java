package org.journeywright.diagram.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.junit.jupiter.api.Test;

class LightTest {

	private final Bench bench = Bench.of(new Blueprint(), Bakery.TEXT);
	private final Drawing drawing = bench.draw();

	private Set<String> by(String id) {
		return new Blueprint().litBy(drawing.figure(id).orElseThrow(), drawing, bench.model());
	}

	private static void holds(Set<String> lit, String... ids) {
		List.of(ids).forEach(id -> assertTrue(lit.contains(id), () -> id + " is not in " + lit));
	}

	@Test
	void aTouchpointLightsUpEverythingAndEverybodyBehindIt() {
		Set<String> lit = by(Bakery.UNPACK);
		holds(lit, Bakery.UNPACK, "handoff:FullCrate", "handoff:FreshBread", "handoff:OrderList", Bakery.PACK, Bakery.CHECK, Bakery.delivery(Bakery.UNPACK, Bakery.DRIVER), Bakery.PACKER,
				Bakery.DRIVER, Bakery.CLERK, Bakery.BACKSTAGE_BAKER, "handoff:OrderList@feeds@handoff:FreshBread", "handoff:FullCrate@what", "stage:Bread/Receive");
		assertFalse(lit.contains("handoff:FlourList"));
		assertFalse(lit.contains(Bakery.WAIT));
	}

	@Test
	void aTouchpointAtTheStartOfAChainDoesNotLightUpWhatComesAfter() {
		Set<String> lit = by(Bakery.RING);
		holds(lit, "handoff:OrderList", Bakery.NOTE);
		assertFalse(lit.contains("handoff:FullCrate"));
		assertFalse(lit.contains(Bakery.UNPACK));
	}

	@Test
	void aRoleLightsUpEveryTouchpointItReachesAndTheWayThere() {
		Set<String> lit = by(Bakery.BACKSTAGE_BAKER);
		holds(lit, Bakery.BACKSTAGE_BAKER, Bakery.RING, Bakery.UNPACK, "handoff:FreshBread", "handoff:FullCrate", Bakery.CHECK);
		assertFalse(lit.contains(Bakery.WAIT));
		assertFalse(lit.contains("handoff:OrderList"));
	}

	@Test
	void aHandoffLightsUpItsChain() {
		Set<String> lit = by("handoff:FreshBread");
		holds(lit, "handoff:OrderList", "handoff:FreshBread", "handoff:FullCrate", Bakery.UNPACK);
		assertFalse(lit.contains(Bakery.RING), "what is before it supports the call, but it does not");
	}

	@Test
	void anActivityLightsUpItsTouchpoint() {
		holds(by(Bakery.PACK), Bakery.PACK, Bakery.UNPACK, Bakery.PACKER);
	}

	@Test
	void aTeamLightsUpWhatItsRolesReach() {
		Drawing byTeam = bench.draw(Settings.USUAL.with("lanes", "team"));
		Figure lane = byTeam.figure("lane:internal/team:Back").orElseThrow();
		Set<String> lit = new Blueprint().litBy(lane, byTeam, bench.model());
		holds(lit, Bakery.RING, Bakery.UNPACK, "lane:internal/team:Back");
		assertFalse(lit.contains(Bakery.WAIT));
	}

	@Test
	void onlyWhatIsDrawnLightsUp() {
		Drawing order = bench.draw(Settings.USUAL.with("stage", "stage:Bread/Order"));
		Set<String> lit = new Blueprint().litBy(order.figure(Bakery.BACKSTAGE_BAKER).orElseThrow(), order, bench.model());
		assertTrue(lit.stream().allMatch(id -> order.figure(id).isPresent()));
		assertFalse(lit.contains(Bakery.UNPACK));
	}

	@Test
	void aStageLeavesEverythingAsItIs() {
		assertEquals(Set.of(), by("stage:Bread/Order"));
	}
}
