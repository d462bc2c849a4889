package org.journeywright.ui.go;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.Formatting;
import org.journeywright.language.ide.server.ModelFolder;
import org.journeywright.ui.text.Cursor;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.WholeEdit;

/** Lays the text out as {@code journeywright format} does. */
public final class LayOut extends AtCursor {

	@Override
	void execute(Cursor cursor, Shell shell) {
		Refused.tell(cursor.model().edit("Lay out text", (model, editor) -> ModelFolder.spot(model, cursor.file(), positions -> 0)
				.map(spot -> new TextEdits(Map.of(spot.resource().getURI().toString(), WholeEdit.of(spot.positions(), LanguageServices.get(Formatting.class).of(spot)))))
				.orElse(new TextEdits(Map.<String, List<org.journeywright.language.edit.TextEdit>>of()))));
	}
}
