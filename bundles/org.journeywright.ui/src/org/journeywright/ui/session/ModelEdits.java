package org.journeywright.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;

/** Changes the texts as edits of the model ask for. An edit is worked out beside the window; where a text has changed meanwhile, once more. */
final class ModelEdits {

	private static final int TRIES = 5;

	private final ModelService service;
	private final ModelDocuments documents;
	private final Display display;
	private boolean isClosed;

	ModelEdits(ModelService service, ModelDocuments documents, Display display) {
		this.service = service;
		this.documents = documents;
		this.display = display;
	}

	/** The changes of files, and the texts they are for. */
	private record Plan(Map<String, List<TextEdit>> edits, Map<String, String> texts) {
	}

	/** As {@link OpenModel#edit}. */
	CompletableFuture<Boolean> perform(String label, ModelEdit edit) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		attempt(label, edit, done, TRIES);
		return done;
	}

	/** Changes nothing any more. */
	void close() {
		isClosed = true;
	}

	private void attempt(String label, ModelEdit edit, CompletableFuture<Boolean> done, int tries) {
		service.ask(model -> plan(model, edit)).whenComplete((plan, failure) -> display.asyncExec(() -> {
			try {
				if (failure != null) {
					done.completeExceptionally(failure);
				} else if (isClosed) {
					done.completeExceptionally(new EditRefusedException("The folder was closed before this could be done."));
				} else if (plan.edits().isEmpty()) {
					done.complete(false);
				} else if (documents.apply(label, writable(plan), plan.texts())) {
					done.complete(true);
				} else if (tries > 1) {
					attempt(label, edit, done, tries - 1);
				} else {
					done.completeExceptionally(new EditRefusedException("The text changes faster than this edit can be made. Try again in a moment."));
				}
			} catch (CoreException | RuntimeException e) {
				done.completeExceptionally(e);
			}
		}));
	}

	private static Plan plan(LiveModel model, ModelEdit edit) {
		TextEdits edits = edit.plan(model, LanguageServices.get(ModelEditor.class));
		Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (String file : model.fileNames()) {
			model.resource(file).map(r -> edits.files().get(r.getURI().toString())).ifPresent(changes -> {
				byFile.put(file, changes);
				texts.put(file, model.text(file).orElseThrow());
			});
		}
		return new Plan(byFile, texts);
	}

	private Map<String, List<TextEdit>> writable(Plan plan) {
		plan.edits().keySet().stream().filter(f -> !documents.isWritable(f)).findFirst().ifPresent(f -> {
			throw new EditRefusedException("The file " + f + " may not be changed: it is write-protected. Remove the protection, or copy the model to another folder.");
		});
		return plan.edits();
	}
}
