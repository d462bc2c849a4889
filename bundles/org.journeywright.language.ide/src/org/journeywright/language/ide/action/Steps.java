package org.journeywright.language.ide.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;

/**
 * Several edits, each made on what the one before it leaves, brought together as changes of the texts as they are now. They are tried on a copy of the model,
 * which takes time and memory that grow with it; a single edit needs none.
 */
public final class Steps {

	private Steps() {
	}

	public static TextEdits inTurn(LiveModel model, ModelEditor editor, List<? extends ModelEdit> steps) {
		return steps.size() == 1 ? steps.get(0).plan(model, editor) : tried(model, editor, steps);
	}

	private static TextEdits tried(LiveModel model, ModelEditor editor, List<? extends ModelEdit> steps) {
		Map<String, Rewriting> texts = new LinkedHashMap<>();
		model.fileNames().forEach(f -> texts.put(f, new Rewriting(model.text(f).orElseThrow())));
		LiveModel trial = LanguageServices.get(LiveModels.class).empty(model.path(""));
		put(trial, texts);
		for (ModelEdit step : steps) {
			TextEdits edits = step.plan(trial, editor);
			Map<String, Rewriting> changed = new LinkedHashMap<>();
			texts.forEach((file, text) -> {
				List<TextEdit> own = edits.files().get(uri(trial, file));
				if (own != null) {
					text.apply(own);
					changed.put(file, text);
				}
			});
			put(trial, changed);
		}
		Map<String, List<TextEdit>> all = new LinkedHashMap<>();
		texts.forEach((file, text) -> all.put(uri(model, file), text.edits()));
		return new TextEdits(all);
	}

	private static void put(LiveModel trial, Map<String, Rewriting> texts) {
		Map<String, String> now = new LinkedHashMap<>();
		texts.forEach((file, text) -> now.put(file, text.text()));
		trial.put(now);
	}

	private static String uri(LiveModel model, String file) {
		return model.resource(file).orElseThrow().getURI().toString();
	}
}
