package org.journeywright.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.Desk;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.live.DiskWatch;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.spelling.SpellCheck;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.journeywright.language.load.FolderFiles;

/**
 * The model that the window works on: its live content, the texts being edited, and the one history of edits. Views ask the model through {@link #service()}
 * and change it through {@link #edit}; they never hold on to elements. Belongs to the user interface's thread.
 */
public final class OpenModel implements Desk, AutoCloseable {

	private final Path folder;
	private final Display display;
	private final ModelService service;
	private final SpellCheck spelling;
	private final ModelHistory history = new ModelHistory();
	private final ModelDocuments documents;
	private final Pending pending = new Pending();
	private final List<OpenModelListener> listeners = new CopyOnWriteArrayList<>();
	private final ModelEdits edits;
	private final IFileBufferListener editorsOpening;
	private final Drafts drafts;
	private final FileKeeper keeper;
	private final DiskWatch watch;
	private boolean isClosed;

	/**
	 * Opens a folder; its files are read in the background.
	 *
	 * @param state
	 *            a folder of the workbench, for drafts
	 * @throws IOException
	 *             if drafts cannot be kept there
	 */
	OpenModel(Path folder, Path state, Display display) throws IOException {
		this.folder = folder.toAbsolutePath().normalize();
		this.display = display;
		this.service = new ModelService(this.folder, () -> LanguageServices.get(LiveModels.class));
		this.spelling = new SpellCheck(service);
		this.documents = new ModelDocuments(this.folder, history, this::take);
		this.drafts = new Drafts(state, this.folder);
		FolderFiles files = new FolderFiles(this.folder);
		this.keeper = new FileKeeper(files, documents, service, drafts, listeners, this::tell);
		this.watch = new DiskWatch(files, Optional.of(SpellCheck.wordsFile()), changed -> onDisplay(() -> changedOnDisk(changed)));
		this.edits = new ModelEdits(service, documents, display);
		this.editorsOpening = new EditorsOpening(documents, keeper, this::onDisplay, this::tell);
		service.addListener(new Changes(listeners, this::onDisplay));
		FileBuffers.getTextFileBufferManager().addFileBufferListener(editorsOpening);
		service.loadAll();
		onDisplay(keeper::recover);
		watch.start();
	}

	private void take(Map<String, String> texts, boolean isNew) {
		texts.forEach((file, text) -> {
			if (isNew) {
				keeper.opened(file, text);
			} else {
				keeper.edited(file, text);
			}
		});
		service.edit(texts);
		if (isNew) {
			texts.keySet().forEach(file -> listeners.forEach(l -> l.opened(file)));
		}
	}

	private void changedOnDisk(Set<String> files) {
		if (files.remove(SpellCheck.wordsFile())) {
			spelling.wordsChanged();
		}
		keeper.changedOnDisk(files);
	}

	private void onDisplay(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!isClosed) {
					work.run();
				}
			});
		}
	}

	/** Who answers when a text was changed here and on disk, in the same lines. */
	public void onConflict(ConflictQuestion question) {
		keeper.onConflict(question);
	}

	/** Takes back what was not saved in a file, when the user has said so; Undo brings it back. */
	public void discard(String file) {
		keeper.discard(file);
	}

	/**
	 * Saves all files that were changed.
	 *
	 * @throws CoreException
	 *             if a file cannot be written, or has changed on disk in this very moment; what could be saved is saved
	 */
	public void saveAll() throws CoreException {
		for (String file : documents.unsaved()) {
			documents.save(file);
		}
	}

	/** The folder. */
	public Path folder() {
		return folder;
	}

	@Override
	public ModelService service() {
		return service;
	}

	/** The spelling of its texts. */
	public SpellCheck spelling() {
		return spelling;
	}

	/**
	 * Asks something about the model as it is after all changes so far, as {@link ModelService#ask} does.
	 *
	 * @return the answer or the failure, on the user interface's thread; nothing once that is gone
	 */
	public <T> CompletableFuture<T> answer(Function<LiveModel, T> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		service.ask(question).whenComplete((found, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (failure == null) {
						answer.complete(found);
					} else {
						answer.completeExceptionally(failure);
					}
				});
			}
		});
		return answer;
	}

	/** The texts being edited. */
	public ModelDocuments documents() {
		return documents;
	}

	/** The one history of edits. */
	public ModelHistory history() {
		return history;
	}

	/** What is typed in views, and edits under way: all that is not part of the texts yet. */
	public Pending pending() {
		return pending;
	}

	/** Takes the last step back; what is being typed is such a step. Done when it has been, with what to tell the user where it cannot be. */
	public CompletableFuture<IStatus> undo() {
		return pending.write().thenApply(written -> history.undo());
	}

	/** Does the step again that was taken back last; there is none once something else was typed. */
	public CompletableFuture<IStatus> redo() {
		return pending.write().thenApply(written -> history.redo());
	}

	/** Hears of changes from now on. */
	public void addListener(OpenModelListener listener) {
		listeners.add(listener);
	}

	/** Hears of changes no more. */
	public void removeListener(OpenModelListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Takes a first text into use where the folder has no model file yet, so that something can be made in it; the file itself comes with saving.
	 *
	 * @return done on the user interface's thread; fails with a sentence for the user where there can be no such file
	 */
	public CompletableFuture<Void> begin() {
		return answer(live -> service.files().isEmpty()).thenAccept(isEmpty -> {
			try {
				if (isEmpty) {
					documents.open(FolderFiles.FIRST);
				}
			} catch (CoreException e) {
				throw new EditRefusedException("The folder has no .journey file yet, and none can be made there: " + e.getMessage());
			}
		});
	}

	@Override
	public CompletableFuture<Boolean> edit(StepPlan plan) {
		CompletableFuture<Boolean> done = edits.perform(plan);
		pending.follow(done);
		return done;
	}

	/** Tells the window something for the user. */
	void tell(String message) {
		listeners.forEach(l -> l.notice(message));
	}

	@Override
	public void close() {
		isClosed = true;
		edits.close();
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(editorsOpening);
		watch.close();
		documents.close();
		history.close();
		service.close();
		try {
			drafts.close();
		} catch (IOException e) {
			throw new UncheckedIOException("The drafts cannot be removed.", e);
		}
	}
}
