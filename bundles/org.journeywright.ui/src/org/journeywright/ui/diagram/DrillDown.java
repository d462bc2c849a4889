package org.journeywright.ui.diagram;

import java.util.List;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.ui.IWorkbenchPage;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Refused;

/** Leads from one diagram to another: from the whole customer relationship into a journey. */
final class DrillDown extends BrowserFunction {

	private final IWorkbenchPage page;
	private final OpenModel model;

	DrillDown(Browser browser, IWorkbenchPage page, OpenModel model) {
		super(browser, "journeywrightOpen");
		this.page = page;
		this.model = model;
	}

	/** Takes the kind of diagram and the identity of what it is to be of. */
	@Override
	public Object function(Object[] arguments) {
		if (arguments.length == 2 && arguments[0] instanceof String kind && arguments[1] instanceof String identity) {
			DiagramKind.of(kind).ifPresent(k -> Refused.tell(model.answer(live -> live.element(identity).map(e -> ElementRef.of(live, e)).stream().toList())
					.thenAccept((List<ElementRef> found) -> OpenDiagram.open(page.getWorkbenchWindow(), model, k, found))));
		}
		return null;
	}
}
