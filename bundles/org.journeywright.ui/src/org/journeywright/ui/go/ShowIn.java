package org.journeywright.ui.go;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Refused;

/** Shows the element at the cursor in a view, and goes there. */
public final class ShowIn extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.journeywright.ui.go.showIn";
	/** Its parameter: the id of the view, which lets elements be chosen in it. */
	public static final String VIEW = COMMAND + ".view";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String view = event.getParameter(VIEW);
		Cursor.in(window).ifPresent(cursor -> Refused.tell(cursor.answer(Cursor::elementAt).thenAccept(found -> show(window, view, found.flatMap(element -> element)))));
		return null;
	}

	private static void show(IWorkbenchWindow window, String view, Optional<ElementRef> found) {
		try {
			var site = window.getActivePage().showView(view).getSite();
			found.ifPresent(element -> site.getSelectionProvider().setSelection(new StructuredSelection(element)));
		} catch (PartInitException e) {
			throw new IllegalStateException("The view " + view + " cannot be shown.", e);
		}
	}
}
