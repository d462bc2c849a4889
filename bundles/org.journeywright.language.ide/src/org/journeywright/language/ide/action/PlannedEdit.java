package org.journeywright.language.ide.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;

/**
 * An edit that has been worked out.
 *
 * @param label
 *            what is done, for Undo
 * @param edits
 *            the changes, by the name of the file
 * @param texts
 *            the texts of these files, for which the changes hold
 */
public record PlannedEdit(String label, Map<String, List<TextEdit>> edits, Map<String, String> texts) {

	/** How often an edit is worked out anew, where a text has changed meanwhile, before the user is told. */
	public static final int TRIES = 5;
	/** What the user is told then. */
	public static final String TOO_FAST = "The text changes faster than this edit can be made. Try again in a moment.";

	/** Works an edit out. On the model's thread. */
	public static PlannedEdit of(LiveModel model, StepPlan plan) {
		StepPlan.Step step = plan.plan(model, LanguageServices.get(ModelEditor.class));
		return of(model, step.label(), step.edits());
	}

	/** What changes of texts come to, file by file. On the model's thread. */
	public static PlannedEdit of(LiveModel model, String label, TextEdits planned) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (String file : model.fileNames()) {
			model.resource(file).map(r -> planned.files().get(r.getURI().toString())).ifPresent(changes -> {
				edits.put(file, changes);
				texts.put(file, model.text(file).orElseThrow());
			});
		}
		return new PlannedEdit(label, edits, texts);
	}

	/** What the files say once the changes are made. */
	public Map<String, String> after() {
		Map<String, String> after = new LinkedHashMap<>();
		edits.forEach((file, changes) -> after.put(file, TextEdits.apply(texts.get(file), changes)));
		return after;
	}

	/** What the user is told where a file of the edit may not be written. */
	public static String refusal(String file) {
		return "The file " + file + " may not be changed: it is write-protected. Remove the protection, or copy the model to another folder.";
	}
}
