package org.journeywright.ui.form.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.language.ide.action.ElementRef;
import org.junit.jupiter.api.Test;

class TargetSearchTest {

	private static Target target(String name, String caption, String owner) {
		return new Target(new ElementRef("role:" + owner + "/" + name, "role", caption, Optional.empty()), name, owner, caption);
	}

	private static List<String> found(String typed, Target... targets) {
		return new TargetSearch(List.of(targets)).find(typed).targets().stream().map(Target::caption).toList();
	}

	@Test
	void wordsAreFoundByTheirBeginningsWhateverCaseAndAccents() {
		Target desk = target("ServiceDesk", "Service desk", "Front");
		Target cafe = target("CafeOwner", "Café owner", "Guests");
		assertEquals(List.of("Service desk"), found("DESK", desk, cafe));
		assertEquals(List.of("Café owner"), found("cafe ow", desk, cafe));
		assertEquals(List.of("Service desk"), found("front", desk, cafe));
		assertEquals(List.of(), found("nobody", desk, cafe));
		assertEquals(List.of("Service desk", "Café owner"), found("", desk, cafe));
	}

	@Test
	void theNameThatBeginsSoComesFirst() {
		assertEquals(List.of("Desk", "Desk lead", "Service desk"), found("desk", target("S", "Service desk", ""), target("L", "Desk lead", ""), target("D", "Desk", "")));
	}

	@Test
	void soManyAreShownAndTheOthersCounted() {
		TargetSearch.Found found = new TargetSearch(IntStream.range(0, 130).mapToObj(i -> target("N" + i, "Role " + i, "")).toList()).find("role");
		assertEquals(100, found.targets().size());
		assertEquals(30, found.more());
	}

	@Test
	void aNameThatIsThereIsNotOfferedAgain() {
		TargetSearch search = new TargetSearch(List.of(target("ServiceDesk", "Service desk", "")));
		assertTrue(search.isName("Service desk"));
		assertTrue(search.isName("ServiceDesk"));
		assertFalse(search.isName("Service"));
	}
}
