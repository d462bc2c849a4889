package org.journeywright.ui.form;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.form.field.FieldFrame;

/** Shows or hides the help of the field that has the focus. */
public final class FieldHelp extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Control focus = Display.getCurrent().getFocusControl();
		if (focus != null) {
			FieldFrame.around(focus).ifPresent(FieldFrame::toggleHelp);
		}
		return null;
	}
}
