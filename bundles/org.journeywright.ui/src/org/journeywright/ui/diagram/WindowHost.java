package org.journeywright.ui.diagram;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;

/** The window as diagrams see it: one model, one history, one choice for all its parts. */
final class WindowHost implements DiagramHost {

	private static final Set<Integer> ENDED = Set.of(OperationHistoryEvent.DONE, OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE, OperationHistoryEvent.OPERATION_ADDED,
			OperationHistoryEvent.OPERATION_REMOVED, OperationHistoryEvent.OPERATION_CHANGED, OperationHistoryEvent.OPERATION_NOT_OK);

	private final OpenModel model;
	/** Kept, as the site of a closed part knows them no more. */
	private final IWorkbenchWindow window;
	private final IWorkbenchPage page;
	private final Display display;
	private final Consumer<List<ElementRef>> choose;
	private final Consumer<ElementRef> follow;

	/**
	 * The host of a diagram in a part.
	 *
	 * @param choose
	 *            takes what is chosen on the diagram, on the thread of the user interface
	 * @param follow
	 *            takes what the diagram is of after it got another name, on the same thread
	 */
	WindowHost(OpenModel model, IWorkbenchPartSite site, Consumer<List<ElementRef>> choose, Consumer<ElementRef> follow) {
		this.model = model;
		this.window = site.getWorkbenchWindow();
		this.page = site.getPage();
		this.display = site.getShell().getDisplay();
		this.choose = choose;
		this.follow = follow;
	}

	@Override
	public ModelService service() {
		return model.service();
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	/** What is typed in a form comes first: it is part of the model that the edit changes. A folder without any text is given its first one. */
	@Override
	public CompletableFuture<Boolean> edit(StepPlan plan) {
		return onDisplay(() -> model.pending().write().thenCompose(written -> onDisplay(model::begin)).thenCompose(begun -> onDisplay(() -> model.edit(plan))));
	}

	@Override
	public CompletableFuture<Stepped> undo() {
		return onDisplay(() -> model.undo().thenApply(WindowHost::stepped));
	}

	@Override
	public CompletableFuture<Stepped> redo() {
		return onDisplay(() -> model.redo().thenApply(WindowHost::stepped));
	}

	private static Stepped stepped(IStatus status) {
		return new Stepped(status.isOK(), status.isOK() ? "" : status.getMessage());
	}

	private <T> CompletableFuture<T> onDisplay(Supplier<CompletableFuture<T>> work) {
		return CompletableFuture.supplyAsync(work, this::post).thenCompose(Function.identity());
	}

	private void post(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}

	@Override
	public void renamed(String subject) {
		find(List.of(subject), found -> found.forEach(follow));
	}

	@Override
	public void chosen(List<String> identities) {
		find(identities, choose);
	}

	/** Does something with elements, on the display, if they are still there. */
	private void find(List<String> identities, Consumer<List<ElementRef>> use) {
		model.service().ask(live -> identities.stream().flatMap(i -> live.element(i).stream()).map(e -> ElementRef.of(live, e)).toList()).whenComplete((found, failure) -> {
			if (failure == null) {
				post(() -> use.accept(found));
			} else if (!(failure instanceof RejectedExecutionException || failure.getCause() instanceof RejectedExecutionException)) {
				// A model that was closed in this very moment has nothing to be found any more.
				ILog.of(WindowHost.class).error("An element of a diagram could not be looked up.", failure);
			}
		});
	}

	@Override
	public AutoCloseable onChosen(Consumer<List<String>> listener) {
		Consumer<List<ElementRef>> follower = chosen -> {
			if (!chosen.isEmpty()) {
				listener.accept(chosen.stream().map(ElementRef::identity).toList());
			}
		};
		post(() -> {
			Chosen.in(window).addListener(follower);
			follower.accept(Chosen.in(window).elements());
		});
		return () -> post(() -> Chosen.in(window).removeListener(follower));
	}

	@Override
	public AutoCloseable onSteps(BiConsumer<String, String> listener) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		Runnable tell = () -> listener.accept(model.history().undoLabel(), model.history().redoLabel());
		// Asked on the display, after the step is complete: a step that is under way has no name yet.
		IOperationHistoryListener changed = event -> {
			if (ENDED.contains(event.getEventType())) {
				post(tell);
			}
		};
		history.addOperationHistoryListener(changed);
		post(tell);
		return () -> history.removeOperationHistoryListener(changed);
	}

	@Override
	public boolean open(String identity, String as) {
		find(List.of(identity), found -> found.forEach(ref -> Ways.open(page, model, ref, as)));
		return true;
	}
}
