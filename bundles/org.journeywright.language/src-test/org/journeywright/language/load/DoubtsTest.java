package org.journeywright.language.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.TestModel;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;
import org.junit.jupiter.api.Test;

/** Mistakes cast doubt on the elements around them and on those that refer to these, and on nothing else. */
class DoubtsTest {

	private static List<String> doubted(LoadedModel model) {
		Doubts doubts = Doubts.of(model);
		return model.files().stream().flatMap(f -> f.getElements().stream()).filter(NamedElement.class::isInstance).map(EObject.class::cast).filter(doubts::about)
				.map(Elements::identity).toList();
	}

	@Test
	void elementsWithAMistakeAndThoseThatReferToThemAreInDoubt() {
		assertEquals(List.of("service standard:S", "handoff:H"), doubted(TestModel.load("team T { role A role B }\nstandard S { intenal }\n"
				+ "handoff H from A to B { keeps S }\nhandoff I from A to B { within 2 h }\n")));
	}

	@Test
	void aMistakeOnTheSamePlaceOfAnotherFileIsNoDoubt() {
		assertEquals(List.of("persona:P"), doubted(TestModel.load(Map.of("a.journey", "persona P { goal }\n", "b.journey", "persona Q { goal \"x\" }\n"))));
	}

	@Test
	void aFileIsInDoubtWhenAnElementMayBeLost() {
		LoadedModel lost = TestModel.load(Map.of("a.journey", "organisaton O\n", "b.journey", "persona Q\n"));
		assertTrue(lost.files().stream().allMatch(Doubts.of(lost)::about));
		LoadedModel unlinked = TestModel.load("journey J for Nobody\n");
		assertFalse(Doubts.of(unlinked).about(unlinked.files().get(0)));
	}

	@Test
	void whatFollowsAnElementOnItsLineWasMeantForIt() {
		assertEquals(List.of("journey:B"), doubted(TestModel.load("journey A as-is\njourney B to-be imprves A\njourney C as-is\n")));
	}

	@Test
	void modelsWithoutMistakesLeaveNoDoubt() {
		assertEquals(List.of(), doubted(TestModel.load("persona P { goal \"x\" }\n")));
	}
}
