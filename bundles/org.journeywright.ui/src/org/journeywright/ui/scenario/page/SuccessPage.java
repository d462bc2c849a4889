package org.journeywright.ui.scenario.page;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;

/** Step 2: how it goes when it goes well. */
final class SuccessPage extends Page {

	private static final int LINES = 8;

	SuccessPage(Composite parent, Author author) {
		super(parent, author, Step.SUCCESS);
	}

	@Override
	List<?> shape(ScenarioState state) {
		return List.of(state.identity(), wordings(state));
	}

	@Override
	void fill(Composite parent, Form form, ScenarioState state) {
		form.text(parent, "The story", state.identity(), Literals.SCENARIO__SUCCESS, LINES, ScenarioState::success);
		List<String> wordings = wordings(state);
		if (!wordings.isEmpty()) {
			heading(parent, "To be seen in it");
			wordings.forEach(w -> Form.sentence(parent, "•  " + w));
		}
	}

	private static List<String> wordings(ScenarioState state) {
		return state.exercises().stream().map(Named::label).toList();
	}
}
