package org.journeywright.ui.go;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.go.Pick.Choice;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Texts;

/** Lists where the element at the cursor is named. */
public final class FindUses extends AtCursor {

	@Override
	void execute(Cursor cursor, Shell shell) {
		CompletableFuture<List<Choice>> uses = Places.uses(cursor);
		new Pick(shell, "Where it is used", "Words of the line or file", words -> uses.thenApply(all -> all.stream().filter(c -> fits(c, words)).toList()),
				choice -> Texts.show(cursor.model(), choice.place())).open();
	}

	private static boolean fits(Choice choice, String words) {
		return (choice.label() + " " + choice.detail()).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
	}
}
