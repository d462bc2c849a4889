package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Uris;
import org.journeywright.language.live.LiveModel;

/** Turns changes as the language server tells them into those of the open model. */
public final class WholeEdit {

	private WholeEdit() {
	}

	/** The changes of all files that the model has; to be asked on the model's thread. */
	public static TextEdits of(LiveModel model, WorkspaceEdit edit) {
		Map<String, List<TextEdit>> files = new LinkedHashMap<>();
		for (String file : model.fileNames()) {
			List<org.eclipse.lsp4j.TextEdit> changes = edit.getChanges() == null ? null : edit.getChanges().get(Uris.of(model.path(file)));
			if (changes != null) {
				files.put(model.resource(file).orElseThrow().getURI().toString(), of(new Positions(model.text(file).orElseThrow()), changes));
			}
		}
		return new TextEdits(files);
	}

	/** The changes of one text. */
	public static List<TextEdit> of(Positions positions, List<? extends org.eclipse.lsp4j.TextEdit> changes) {
		List<TextEdit> edits = new ArrayList<>();
		for (org.eclipse.lsp4j.TextEdit change : changes) {
			int start = positions.offset(change.getRange().getStart());
			edits.add(new TextEdit(start, positions.offset(change.getRange().getEnd()) - start, change.getNewText()));
		}
		return edits;
	}
}
