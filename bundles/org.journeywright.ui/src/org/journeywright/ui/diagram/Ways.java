package org.journeywright.ui.diagram;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.explorer.OpenText;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.scenario.ScenarioView;
import org.journeywright.ui.session.OpenModel;

/** Other ways to see what stands on a diagram. */
final class Ways {

	private Ways() {
	}

	/** Shows an element as its text, its form, or played. */
	static void open(IWorkbenchPage page, OpenModel model, ElementRef element, String as) {
		switch (as) {
			case "text" -> element.place().ifPresent(place -> OpenText.show(page, model, place));
			case "player" -> show(page, Views.SCENARIO, view -> ((ScenarioView) view).play(element.identity()));
			default -> show(page, Views.PROPERTIES, view -> view.getSite().getSelectionProvider().setSelection(new StructuredSelection(List.of(element))));
		}
	}

	private static void show(IWorkbenchPage page, String view, Consumer<IViewPart> use) {
		try {
			use.accept(page.showView(view));
		} catch (PartInitException e) {
			ILog.of(Ways.class).error("The view " + view + " cannot be shown.", e);
		}
	}
}
