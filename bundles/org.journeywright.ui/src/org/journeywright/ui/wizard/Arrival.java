package org.journeywright.ui.wizard;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.form.PropertiesView;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.scenario.ScenarioView;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Texts;

/**
 * Goes to an element that was just made.
 *
 * @param page
 *            where
 * @param model
 *            the model that has it
 */
record Arrival(IWorkbenchPage page, OpenModel model) {

	/** Chooses it everywhere in the window: its text is shown, and its row in the explorer; a scenario opens where it is written, at its first step. */
	void at(ElementRef made, NewKind kind) {
		made.place().ifPresent(place -> Texts.show(model, place));
		if (kind == NewKind.SCENARIO) {
			write(made);
		}
		Chosen.in(page.getWorkbenchWindow()).choose(List.of(made));
		if (page.findView(Views.EXPLORER) instanceof ExplorerView explorer) {
			explorer.expect(List.of(made.identity()));
		}
		// Where the form is at hand, work goes on there; the text shows the place beside it.
		if (kind != NewKind.SCENARIO && page.findView(Views.PROPERTIES) instanceof PropertiesView form && page.isPartVisible(form)) {
			form.showNew(made);
		}
	}

	private void write(ElementRef scenario) {
		try {
			if (page.showView(Views.SCENARIO) instanceof ScenarioView view) {
				view.begin(scenario.identity());
			}
		} catch (PartInitException e) {
			ILog.of(Arrival.class).error("The view for scenarios cannot be shown.", e);
		}
	}
}
