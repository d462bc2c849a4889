package org.journeywright.diagram.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.journeywright.diagram.serve.Steps.Step;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.PlannedEdit;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.live.DiskWatch;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModels;
import org.journeywright.language.load.FolderFiles;

/**
 * A folder whose diagrams are shown in browsers. An edit is written to its files at once; one history holds the edits of all pages, and a step is taken back
 * only where the text still is as the step left it.
 */
public final class FolderHost implements DiagramHost, AutoCloseable {

	private static final long LONGEST_EDIT_S = 10;

	private final ModelService service;
	private final FolderFiles files;
	private final boolean isReadOnly;
	private final AllOrNone together;
	private final FirstFile firstFile;
	private final DiskWatch watch;
	/** Edits are made one after the other, by a thread of their own. */
	private final ExecutorService desk = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "Journeywright edits");
		thread.setDaemon(true);
		return thread;
	});
	private final Steps steps = new Steps();

	/** The host of a folder; its files are read in the background. */
	public FolderHost(Path folder, boolean isReadOnly) {
		this.isReadOnly = isReadOnly;
		service = new ModelService(folder.toAbsolutePath().normalize(), () -> LanguageServices.get(LiveModels.class));
		files = new FolderFiles(folder);
		together = new AllOrNone(files.root());
		firstFile = new FirstFile(files, service);
		watch = new DiskWatch(files, Optional.empty(), service::filesChanged);
		service.loadAll();
		watch.start();
	}

	@Override
	public ModelService service() {
		return service;
	}

	@Override
	public boolean isReadOnly() {
		return isReadOnly;
	}

	@Override
	public CompletableFuture<Boolean> edit(StepPlan plan) {
		if (isReadOnly) {
			return CompletableFuture.failedFuture(new EditRefusedException("This model is only shown here, not edited."));
		}
		return atDesk(() -> firstFile.within(() -> make(plan)));
	}

	private boolean make(StepPlan plan) {
		for (int attempt = 0; attempt < PlannedEdit.TRIES; attempt++) {
			Step step = service.ask(model -> step(PlannedEdit.of(model, plan))).join();
			if (step.after().isEmpty()) {
				return false;
			}
			if (write(step)) {
				steps.did(step);
				return true;
			}
		}
		throw new EditRefusedException(PlannedEdit.TOO_FAST);
	}

	private <T> CompletableFuture<T> atDesk(Supplier<T> work) {
		try {
			return CompletableFuture.supplyAsync(work, desk);
		} catch (RejectedExecutionException closed) {
			return CompletableFuture.failedFuture(new EditRefusedException("The model was closed before this could be done."));
		}
	}

	@Override
	public AutoCloseable onSteps(BiConsumer<String, String> listener) {
		steps.addListener(listener);
		atDesk(() -> {
			steps.tell(listener);
			return true;
		});
		return () -> steps.removeListener(listener);
	}

	private static Step step(PlannedEdit planned) {
		return new Step(planned.label(), planned.texts(), planned.after());
	}

	/** Writes what a step changes, if the files are as the step expects; else they are read again. */
	private boolean write(Step step) {
		try {
			for (Map.Entry<String, String> file : step.before().entrySet()) {
				if (!ModelFile.says(files.root().resolve(file.getKey()), file.getValue())) {
					service.filesChanged(step.before().keySet()).join();
					return false;
				}
			}
			together.write(step.before(), step.after());
		} catch (IOException e) {
			throw new UncheckedIOException("The model cannot be written.", e);
		} finally {
			service.filesChanged(step.after().keySet()).join();
		}
		return true;
	}

	@Override
	public CompletableFuture<Stepped> undo() {
		return atDesk(() -> take(false, "Undo"));
	}

	@Override
	public CompletableFuture<Stepped> redo() {
		return atDesk(() -> take(true, "Redo"));
	}

	private Stepped take(boolean isRedo, String what) {
		Optional<Step> next = steps.next(isRedo);
		if (next.isEmpty()) {
			return new Stepped(false, isRedo ? "Nothing to do again." : "Nothing to undo.");
		}
		// Where the disk fails, the step stays: it can be taken once the disk is well again.
		boolean isTaken = write(isRedo ? next.get() : next.get().reversed());
		steps.went(isRedo, isTaken);
		String label = next.get().label();
		return isTaken ? new Stepped(true, what + ": " + label) : new Stepped(false, what + " of “" + label + "” is not possible: the text has changed since then.");
	}

	@Override
	public void chosen(List<String> identities) {
		// Nobody else is to know: each page is somebody's own.
	}

	@Override
	public AutoCloseable onChosen(Consumer<List<String>> listener) {
		// What one person chooses is not pulled away under the hands of another.
		return () -> {
		};
	}

	@Override
	public boolean open(String identity, String as) {
		return false;
	}

	@Override
	public void close() {
		watch.close();
		desk.shutdown();
		awaitLastEdit();
		service.close();
	}

	/** What is half done is brought to its end, so that the files say all of it. */
	private void awaitLastEdit() {
		try {
			if (!desk.awaitTermination(LONGEST_EDIT_S, TimeUnit.SECONDS)) {
				desk.shutdownNow();
			}
		} catch (InterruptedException e) {
			desk.shutdownNow();
			Thread.currentThread().interrupt();
		}
	}
}
