package org.journeywright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;

import org.journeywright.analysis.rules.Rules;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;

class AnalysisRunTest {

	private static ModelView personas(int number) {
		JourneyModel model = ModelFactory.eINSTANCE.createJourneyModel();
		for (int i = 0; i < number; i++) {
			Persona persona = ModelFactory.eINSTANCE.createPersona();
			persona.setName("Persona" + i);
			model.getElements().add(persona);
		}
		return ModelView.of(List.of(model));
	}

	@Test
	void stepByStepTheSameIsFoundAsAtOnce() {
		ModelView model = personas(2_500);
		AnalysisRun run = new AnalysisRun(model, SourceLocator.NONE);
		int steps = 0;
		while (run.hasNext()) {
			run.next();
			steps++;
		}
		assertEquals(Analysis.of(model, SourceLocator.NONE).findings(), run.result().findings());
		assertTrue(run.result().findings().size() >= 2_500);
		assertTrue(steps > Rules.all().size(), "a rule that finds much takes several steps");
		assertEquals(run.total(), run.done());
	}

	@Test
	void whenAllIsDoneNothingFollows() {
		AnalysisRun run = new AnalysisRun(personas(0), SourceLocator.NONE);
		while (run.hasNext()) {
			run.next();
		}
		assertFalse(run.hasNext());
		assertThrows(NoSuchElementException.class, run::next);
	}
}
