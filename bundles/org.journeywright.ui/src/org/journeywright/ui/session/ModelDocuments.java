package org.journeywright.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.journeywright.language.edit.TextEdit;

/**
 * The texts of a model that somebody edits, shared by text editors and views. A text that was edited once stays here until the model is closed, so that its
 * history outlives its editor. Belongs to the user interface's thread.
 */
public final class ModelDocuments {

	/** A text in use. */
	private record Held(ITextFileBuffer buffer, IDocumentListener listener) {
	}

	private final Path folder;
	private final ModelHistory history;
	private final BiConsumer<Map<String, String>, Boolean> whenChanged;
	private final ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
	private final Map<String, Held> held = new TreeMap<>();
	private final Map<String, String> pending = new LinkedHashMap<>();
	private Predicate<Path> mayBeWritten = Files::isWritable;
	private boolean isInStep;

	/** {@code whenChanged} hears the new texts by file, and whether they are new here rather than edited. */
	ModelDocuments(Path folder, ModelHistory history, BiConsumer<Map<String, String>, Boolean> whenChanged) {
		this.folder = folder;
		this.history = history;
		this.whenChanged = whenChanged;
	}

	/** The name of a file in this model; empty for any other file. */
	public Optional<String> name(Path file) {
		Path path = file.toAbsolutePath().normalize();
		return path.startsWith(folder) && path.toString().endsWith(".journey") ? Optional.of(folder.relativize(path).toString().replace('\\', '/')) : Optional.empty();
	}

	/** The file as the platform's editors know it. */
	public IFileStore store(String file) {
		return EFS.getLocalFileSystem().fromLocalFile(folder.resolve(file).toFile());
	}

	/** The text of a file, taken into use. */
	public IDocument open(String file) throws CoreException {
		Held present = held.get(file);
		if (present != null) {
			return present.buffer().getDocument();
		}
		IFileStore store = store(file);
		buffers.connectFileStore(store, new NullProgressMonitor());
		ITextFileBuffer buffer = buffers.getFileStoreTextFileBuffer(store);
		IDocument document = buffer.getDocument();
		IDocumentListener listener = listener(file);
		document.addDocumentListener(listener);
		held.put(file, new Held(buffer, listener));
		history.adopt(document);
		whenChanged.accept(Map.of(file, document.get()), true);
		return document;
	}

	private IDocumentListener listener(String file) {
		return new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// Only the result counts.
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				if (isInStep) {
					pending.put(file, event.getDocument().get());
				} else {
					whenChanged.accept(Map.of(file, event.getDocument().get()), false);
				}
			}
		};
	}

	/** The texts in use, by file. */
	public Collection<String> inUse() {
		return List.copyOf(held.keySet());
	}

	/** The text of a file in use. */
	public Optional<IDocument> document(String file) {
		return buffer(file).map(ITextFileBuffer::getDocument);
	}

	/** The file of a text in use, as the platform's editors know it. */
	public Optional<ITextFileBuffer> textFile(String file) {
		return buffer(file);
	}

	Optional<ITextFileBuffer> buffer(String file) {
		return Optional.ofNullable(held.get(file)).map(Held::buffer);
	}

	/** Files with changes that are not saved. */
	public List<String> unsaved() {
		return held.entrySet().stream().filter(h -> h.getValue().buffer().isDirty()).map(Map.Entry::getKey).toList();
	}

	/** Whether a file may be written. */
	public boolean isWritable(String file) {
		Path path = folder.resolve(file);
		return !Files.exists(path) || mayBeWritten.test(path);
	}

	/** Sets who tells whether a file that is there may be written: tests run as somebody who may write everything. */
	public void tellWritable(Predicate<Path> check) {
		mayBeWritten = check;
	}

	/** The file that a text in use belongs to. */
	public Optional<String> file(IDocument document) {
		return held.entrySet().stream().filter(h -> h.getValue().buffer().getDocument() == document).map(Map.Entry::getKey).findFirst();
	}

	/** Saves a file; throws where it has changed on disk since it was read. */
	public void save(String file) throws CoreException {
		ITextFileBuffer buffer = held.get(file).buffer();
		if (buffer.isDirty()) {
			buffer.commit(new NullProgressMonitor(), false);
		}
	}

	/**
	 * Makes changes in one step.
	 *
	 * @param edits
	 *            the changes by file
	 * @param expected
	 *            the texts that the changes were worked out for
	 * @return whether the changes were made; not where a text is another by now
	 */
	boolean apply(String label, Map<String, List<TextEdit>> edits, Map<String, String> expected) throws CoreException {
		for (String file : edits.keySet()) {
			if (!open(file).get().equals(expected.get(file))) {
				return false;
			}
		}
		inOneStep(label, () -> edits.forEach((file, changes) -> replace(held.get(file).buffer().getDocument(), changes)));
		return true;
	}

	void inOneStep(String label, Runnable changes) {
		isInStep = true;
		try {
			history.asOneStep(label, changes);
		} finally {
			isInStep = false;
			Map<String, String> texts = new LinkedHashMap<>(pending);
			pending.clear();
			if (!texts.isEmpty()) {
				whenChanged.accept(texts, false);
			}
		}
	}

	private static void replace(IDocument document, List<TextEdit> edits) {
		try {
			for (int i = edits.size() - 1; i >= 0; i--) {
				document.replace(edits.get(i).offset(), edits.get(i).length(), edits.get(i).text());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("The text was compared with the one that the changes are for.", e);
		}
	}

	/** Whether a buffer of the platform holds a file of this model that is in use here. */
	boolean holds(IFileBuffer buffer) {
		return held.values().stream().anyMatch(h -> h.buffer() == buffer);
	}

	void close() {
		for (Map.Entry<String, Held> entry : held.entrySet()) {
			IDocument document = entry.getValue().buffer().getDocument();
			document.removeDocumentListener(entry.getValue().listener());
			history.release(document);
			try {
				buffers.disconnectFileStore(store(entry.getKey()), new NullProgressMonitor());
			} catch (CoreException e) {
				// The text is out of use in any case.
				continue;
			}
		}
		held.clear();
	}
}
