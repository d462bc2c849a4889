package org.journeywright.ui.scenario.page;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.scenario.model.NewParts;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.ScenarioState.Failure;
import org.journeywright.ui.scenario.model.Step;

/** Step 3: how it goes wrong. */
final class FailuresPage extends Page {

	private static final int LINES = 4;

	FailuresPage(Composite parent, Author author) {
		super(parent, author, Step.FAILURES);
	}

	@Override
	List<?> shape(ScenarioState state) {
		return List.of(state.identity(), state.failures().stream().map(Failure::identity).toList());
	}

	@Override
	void fill(Composite parent, Form form, ScenarioState state) {
		for (Failure failure : state.failures()) {
			line(parent);
			form.text(parent, "Name", failure.identity(), Literals.NAMED_ELEMENT__NAME, 1, s -> of(s, failure).name());
			form.text(parent, "What happens", failure.identity(), Literals.FAILURE_STORY__STORY, LINES, s -> of(s, failure).story());
			Rows.buttons(parent, author(), failure.identity(), failure.label());
		}
		line(parent);
		var add = Form.button(parent, "Add failure story", () -> author().edit("Add failure story to " + author().state().ref().label(), NewParts.failure(author().state().identity())));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 8).applyTo(add);
	}

	private static Failure of(ScenarioState state, Failure failure) {
		return state.failures().stream().filter(f -> f.identity().equals(failure.identity())).findFirst().orElse(failure);
	}
}
