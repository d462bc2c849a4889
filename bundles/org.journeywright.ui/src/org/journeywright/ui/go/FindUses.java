package org.journeywright.ui.go;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.go.Pick.Choice;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.Texts;

/** Lists where the element at the cursor is named. */
public final class FindUses extends AtCursor {

	@Override
	void execute(Cursor cursor, Shell shell) {
		Refused.tell(cursor.answer(Uses::of).thenAccept(found -> found.flatMap(uses -> uses).ifPresentOrElse(uses -> show(cursor, shell, uses),
				() -> MessageDialog.openInformation(shell, "Uses", "There is no element here. Put the cursor on a name, or inside of an element."))));
	}

	private static void show(Cursor cursor, Shell shell, Uses uses) {
		new Pick(shell, "Where “" + uses.element() + "” is used", "Words of a name, kind or file",
				words -> CompletableFuture.completedFuture(uses.places().stream().filter(c -> fits(c, words)).toList()), choice -> Texts.show(cursor.model(), choice.place())).open();
	}

	private static boolean fits(Choice choice, String words) {
		return (choice.label() + " " + choice.detail()).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
	}
}
