package org.journeywright.ui.go;

import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.Texts;

/** Goes from a name to where it is declared. */
public final class GoToDeclaration extends AtCursor {

	@Override
	void execute(Cursor cursor, Shell shell) {
		Refused.tell(Places.declarations(cursor).thenAccept(places -> places.stream().findFirst().ifPresentOrElse(
				place -> Texts.show(cursor.model(), place), () -> shell.getDisplay().beep())));
	}
}
