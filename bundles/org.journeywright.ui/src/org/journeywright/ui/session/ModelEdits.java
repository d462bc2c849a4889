package org.journeywright.ui.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.ide.action.PlannedEdit;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.live.ModelService;

/** Changes the texts as edits of the model ask for. An edit is worked out beside the window; where a text has changed meanwhile, once more. */
final class ModelEdits {

	private final ModelService service;
	private final ModelDocuments documents;
	private final Display display;
	private boolean isClosed;

	ModelEdits(ModelService service, ModelDocuments documents, Display display) {
		this.service = service;
		this.documents = documents;
		this.display = display;
	}

	/** As {@link OpenModel#edit}. */
	CompletableFuture<Boolean> perform(StepPlan plan) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		attempt(plan, done, PlannedEdit.TRIES);
		return done;
	}

	/** Changes nothing any more. */
	void close() {
		isClosed = true;
	}

	private void attempt(StepPlan step, CompletableFuture<Boolean> done, int tries) {
		service.ask(model -> PlannedEdit.of(model, step)).whenComplete((plan, failure) -> display.asyncExec(() -> {
			try {
				if (failure != null) {
					done.completeExceptionally(failure);
				} else if (isClosed) {
					done.completeExceptionally(new EditRefusedException("The folder was closed before this could be done."));
				} else if (plan.edits().isEmpty()) {
					done.complete(false);
				} else if (documents.apply(plan.label(), writable(plan), plan.texts())) {
					done.complete(true);
				} else if (tries > 1) {
					attempt(step, done, tries - 1);
				} else {
					done.completeExceptionally(new EditRefusedException(PlannedEdit.TOO_FAST));
				}
			} catch (CoreException | RuntimeException e) {
				done.completeExceptionally(e);
			}
		}));
	}

	private Map<String, List<TextEdit>> writable(PlannedEdit plan) {
		plan.edits().keySet().stream().filter(f -> !documents.isWritable(f)).findFirst().ifPresent(f -> {
			throw new EditRefusedException(PlannedEdit.refusal(f));
		});
		return plan.edits();
	}
}
