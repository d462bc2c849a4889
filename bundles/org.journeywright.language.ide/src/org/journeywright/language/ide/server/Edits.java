package org.journeywright.language.ide.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;

/** Converts changes of texts into those of the protocol. */
public final class Edits {

	private Edits() {
	}

	/** The changes of all files; to be asked on the model's thread. */
	public static WorkspaceEdit of(LiveModel model, TextEdits edits) {
		Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
		for (String file : model.fileNames()) {
			model.resource(file).map(r -> edits.files().get(r.getURI().toString())).ifPresent(e -> changes.put(Uris.of(model.path(file)),
					of(new Positions(model.text(file).orElseThrow()), e)));
		}
		return new WorkspaceEdit(changes);
	}

	/** The changes of one text. */
	public static List<TextEdit> of(Positions positions, List<org.journeywright.language.edit.TextEdit> edits) {
		return edits.stream().map(e -> new TextEdit(positions.range(e.offset(), e.length()), e.text())).toList();
	}
}
