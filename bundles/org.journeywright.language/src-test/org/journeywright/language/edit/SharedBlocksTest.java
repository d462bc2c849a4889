package org.journeywright.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.TestModel;
import org.journeywright.model.Handoff;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Persona;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedBlocksTest {

	private final ModelEditor editor = TestModel.service(ModelEditor.class);

	private String twoClauses(String text) {
		XtextResource resource = TestModel.parse(text);
		EObject persona = TestModel.model(resource).getElements().get(0);
		TextEdits both = TextEdits.inOneBlock(List.of(editor.addValue(persona, Literals.PERSONA__EXPECTATIONS, 0, "Calm"),
				editor.addValue(persona, Literals.PERSONA__TRIGGERS, 0, "Noise")));
		return both.apply(resource.getURI().toString(), text);
	}

	@ParameterizedTest
	@ValueSource(strings = {"persona Buyer\n", "persona Buyer", "persona Buyer // who pays\n", "persona Buyer { }\n", "persona Buyer {\n}\n", "persona Buyer { share 20 % }\n",
			"persona Buyer {\n  share 20 %\n}\n", "persona Buyer\r\n", "persona Buyer { share 20 % }\r\n"})
	void whatIsAddedTwiceStandsInOneBlock(String text) {
		String after = twoClauses(text);
		Persona persona = (Persona) TestModel.model(TestModel.parse(after)).getElements().get(0);
		assertEquals(List.of("Calm"), persona.getExpectations(), after);
		assertEquals(List.of("Noise"), persona.getTriggers(), after);
		assertEquals(text.contains("who pays"), after.contains("who pays"));
	}

	@Test
	void aNewBlockIsLaidOutAsUsual() {
		assertEquals("persona Buyer {\n  expects \"Calm\"\n  triggered by \"Noise\"\n}\n", twoClauses("persona Buyer\n"));
	}

	@Test
	void anElementMayReferToAnotherThatIsAddedInTheSameStep() {
		String text = "team A { role One role Two }\n\nhandoff Note from One to Two { hands over \"It\" }\n";
		XtextResource resource = TestModel.parse(text);
		JourneyModel model = TestModel.model(resource);
		Handoff note = (Handoff) model.getElements().get(1);
		ServiceStandard standard = ModelFactory.eINSTANCE.createServiceStandard();
		standard.setName("In time");
		standard.setKind(StandardKind.INTERNAL);
		TextEdits edits = editor.add(model, Literals.JOURNEY_MODEL__ELEMENTS, 2, standard).and(editor.addValue(note, Literals.HANDOFF__STANDARDS, 0, standard));
		String after = edits.apply(resource.getURI().toString(), text);
		Handoff tied = (Handoff) TestModel.model(TestModel.parse(after)).getElements().get(1);
		assertEquals("In time", tied.getStandards().get(0).getName(), after);
	}

	@Test
	void aNewElementWhoseNameIsTakenIsNotReferredTo() {
		JourneyModel model = TestModel.model(TestModel.parse("team A { role One role Two }\nhandoff Note from One to Two\nstandard Taken\n"));
		ServiceStandard standard = ModelFactory.eINSTANCE.createServiceStandard();
		standard.setName("Taken");
		assertThrows(EditRefusedException.class, () -> editor.addValue(model.getElements().get(1), Literals.HANDOFF__STANDARDS, 0, standard));
	}
}
