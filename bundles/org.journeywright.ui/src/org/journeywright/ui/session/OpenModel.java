package org.journeywright.ui.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.widgets.Display;
import org.journeywright.analysis.Analysis;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.live.ModelListener;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.journeywright.language.load.FolderFiles;

/**
 * The model that the window works on: its live content, the texts being edited, and the one history of edits. Views ask the model through {@link #service()}
 * and change it through {@link #edit}; they never hold on to elements. Belongs to the user interface's thread.
 */
public final class OpenModel implements AutoCloseable {

	private static final int TRIES = 5;

	private final Path folder;
	private final Display display;
	private final ModelService service;
	private final ModelHistory history = new ModelHistory();
	private final ModelDocuments documents;
	private final Pending pending = new Pending();
	private final List<OpenModelListener> listeners = new CopyOnWriteArrayList<>();
	private final Set<String> changedFiles = new LinkedHashSet<>();
	private final IFileBufferListener editorsOpening = new EditorsOpening();
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
		this.service = new ModelService(this.folder, LanguageServices.get(LiveModels.class));
		this.documents = new ModelDocuments(this.folder, history, this::take);
		this.drafts = new Drafts(state, this.folder);
		FolderFiles files = new FolderFiles(this.folder);
		this.keeper = new FileKeeper(files, documents, service, drafts, this::tell);
		this.watch = new DiskWatch(files, changed -> onDisplay(() -> keeper.changedOnDisk(changed)));
		service.addListener(new Changes());
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

	/** The live model, to ask. */
	public ModelService service() {
		return service;
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
	 * Changes the model by the smallest change of its texts, as one step that can be undone.
	 *
	 * @param label
	 *            what is done, for Undo: "Rename touchpoint"
	 * @return whether anything was changed, when it has been; fails with an {@link EditRefusedException} whose message is for the user
	 */
	public CompletableFuture<Boolean> edit(String label, ModelEdit edit) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		pending.follow(done);
		attempt(label, edit, done, TRIES);
		return done;
	}

	/** The changes of files, and the texts they are for. */
	private record Plan(Map<String, List<TextEdit>> edits, Map<String, String> texts) {
	}

	private void attempt(String label, ModelEdit edit, CompletableFuture<Boolean> done, int tries) {
		service.ask(model -> plan(model, edit)).whenComplete((plan, failure) -> display.asyncExec(() -> {
			try {
				if (failure != null) {
					done.completeExceptionally(failure);
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

	/** Tells the window something for the user. */
	void tell(String message) {
		listeners.forEach(l -> l.notice(message));
	}

	@Override
	public void close() {
		isClosed = true;
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

	/** Passes changes on to the views, many in a row as one. */
	private final class Changes implements ModelListener {

		@Override
		public void changed(LiveModel model, Set<String> files) {
			boolean isFirst;
			synchronized (changedFiles) {
				isFirst = changedFiles.isEmpty();
				changedFiles.addAll(files);
			}
			if (isFirst && !files.isEmpty()) {
				onDisplay(() -> {
					Set<String> all;
					synchronized (changedFiles) {
						all = Set.copyOf(changedFiles);
						changedFiles.clear();
					}
					listeners.forEach(l -> l.changed(all));
				});
			}
		}

		@Override
		public void analysed(LiveModel model, Analysis analysis) {
			onDisplay(() -> listeners.forEach(OpenModelListener::analysed));
		}
	}

	/** Takes the texts that editors open into use. */
	private final class EditorsOpening implements IFileBufferListener {

		@Override
		public void bufferCreated(IFileBuffer buffer) {
			if (buffer instanceof ITextFileBuffer && buffer.getFileStore() != null) {
				Path file = Path.of(buffer.getFileStore().toURI());
				documents.name(file).filter(n -> documents.buffer(n).isEmpty()).ifPresent(n -> display.asyncExec(() -> take(n)));
			}
		}

		private void take(String file) {
			try {
				if (!isClosed) {
					documents.open(file);
				}
			} catch (CoreException e) {
				tell("The file " + file + " cannot be opened: " + e.getMessage());
			}
		}

		@Override
		public void bufferDisposed(IFileBuffer buffer) {
			// What is in use is held by the model itself.
		}

		@Override
		public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
			// The text itself tells.
		}

		@Override
		public void bufferContentReplaced(IFileBuffer buffer) {
			// The text itself tells.
		}

		@Override
		public void stateChanging(IFileBuffer buffer) {
			// Saving changes no text.
		}

		@Override
		public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
			if (!isDirty && buffer instanceof ITextFileBuffer text && documents.holds(buffer)) {
				documents.name(Path.of(buffer.getFileStore().toURI())).ifPresent(n -> keeper.saved(n, text.getDocument().get()));
			}
		}

		@Override
		public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
			// Saving changes no text.
		}

		@Override
		public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
			// The folder is watched.
		}

		@Override
		public void underlyingFileDeleted(IFileBuffer buffer) {
			// The folder is watched.
		}

		@Override
		public void stateChangeFailed(IFileBuffer buffer) {
			// Whoever saves tells.
		}
	}
}
