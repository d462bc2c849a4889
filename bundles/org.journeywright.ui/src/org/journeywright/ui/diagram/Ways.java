package org.journeywright.ui.diagram;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.explorer.OpenText;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;

/** Other ways to see what stands on a diagram. */
final class Ways {

	private Ways() {
	}

	/** Shows an element as its text, its form, or played. */
	static void open(IWorkbenchPage page, OpenModel model, ElementRef element, String as) {
		switch (as) {
			case "text" -> element.place().ifPresent(place -> OpenText.show(page, model, place));
			case "player" -> show(page, Views.SCENARIO, element);
			default -> show(page, Views.PROPERTIES, element);
		}
	}

	private static void show(IWorkbenchPage page, String view, ElementRef element) {
		try {
			var provider = page.showView(view).getSite().getSelectionProvider();
			if (provider != null) {
				provider.setSelection(new StructuredSelection(List.of(element)));
			}
		} catch (PartInitException e) {
			ILog.of(Ways.class).error("The view " + view + " cannot be shown.", e);
		}
	}
}
