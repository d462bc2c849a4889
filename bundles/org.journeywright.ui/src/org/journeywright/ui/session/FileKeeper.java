package org.journeywright.ui.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.load.FolderFiles;
import org.journeywright.ui.session.Drafts.Draft;

/** Keeps texts in the window and files on disk true to each other without losing either. Belongs to the user interface's thread. */
final class FileKeeper {

	private final FolderFiles folder;
	private final ModelDocuments documents;
	private final ModelService service;
	private final Drafts drafts;
	private final Collection<OpenModelListener> listeners;
	private final Consumer<String> tell;
	private final Map<String, String> bases = new HashMap<>();
	private final Set<String> asked = new HashSet<>();
	private ConflictQuestion conflict = file -> ConflictQuestion.Answer.MINE;

	FileKeeper(FolderFiles folder, ModelDocuments documents, ModelService service, Drafts drafts, Collection<OpenModelListener> listeners, Consumer<String> tell) {
		this.folder = folder;
		this.documents = documents;
		this.service = service;
		this.drafts = drafts;
		this.listeners = listeners;
		this.tell = tell;
	}

	void onConflict(ConflictQuestion question) {
		conflict = question;
	}

	/** A text has come into use, as it is on disk. */
	void opened(String file, String text) {
		bases.put(file, text);
	}

	/** A text has been edited. */
	void edited(String file, String text) {
		drafts.keep(new Draft(file, bases.getOrDefault(file, ""), text));
	}

	/** A text is on disk as it is in the window. */
	void saved(String file, String text) {
		bases.put(file, text);
		drafts.forget(file);
	}

	/** Takes back what was not saved, when the user has said so; Undo brings it back. */
	void discard(String file) {
		documents.buffer(file).filter(ITextFileBuffer::isDirty).ifPresent(buffer -> documents.inOneStep("Leave changes unsaved", () -> {
			try {
				buffer.revert(new NullProgressMonitor());
			} catch (CoreException e) {
				tell.accept("The text of " + file + " cannot be read: " + e.getMessage());
			}
		}));
	}

	/** Files have changed on disk. */
	void changedOnDisk(Set<String> files) {
		service.filesChanged(files);
		for (String file : files) {
			// A file that is being asked about is read again after the answer.
			documents.buffer(file).filter(b -> !b.isSynchronized() && !asked.contains(file)).ifPresent(b -> bringTogether(file, b));
		}
	}

	private void bringTogether(String file, ITextFileBuffer buffer) {
		switch (folder.read(file)) {
			case FolderFiles.Text disk -> bringTogether(file, buffer, disk.text());
			case FolderFiles.Gone gone -> tell.accept(file + " was deleted on disk. Its text is still here; save it to have the file again.");
			case FolderFiles.Unreadable problem -> tell.accept(file + " has changed on disk and cannot be read: " + problem.problem().message());
		}
	}

	private void bringTogether(String file, ITextFileBuffer buffer, String theirs) {
		String mine = buffer.getDocument().get();
		boolean isDirty = buffer.isDirty();
		Optional<String> merged = isDirty ? Merge.of(bases.getOrDefault(file, ""), mine, theirs) : Optional.of(theirs);
		String text = merged.orElseGet(() -> ask(file) == ConflictQuestion.Answer.MINE ? mine : theirs);
		if (merged.isEmpty() && !theirs.equals(onDisk(file))) {
			// The answer was about another text than the one that is on disk by now.
			bringTogether(file, buffer);
			return;
		}
		List<Runnable> back = listeners.stream().map(l -> l.replacing(file, new Moved(mine, text))).toList();
		documents.inOneStep("Changes on disk", () -> {
			try {
				buffer.revert(new NullProgressMonitor());
				replace(buffer.getDocument(), text);
			} catch (CoreException e) {
				tell.accept(file + " has changed on disk and cannot be read: " + e.getMessage());
			}
		});
		back.forEach(Runnable::run);
		bases.put(file, theirs);
		if (isDirty && merged.isPresent()) {
			tell.accept(file + " has changed on disk. Those changes and yours are joined now; save to keep both.");
		}
	}

	private ConflictQuestion.Answer ask(String file) {
		asked.add(file);
		try {
			return conflict.ask(file);
		} finally {
			asked.remove(file);
		}
	}

	/** Replaces what differs, so that cursors and markers elsewhere stay where they are. */
	static void replace(IDocument document, String text) {
		String old = document.get();
		int start = 0;
		int most = Math.min(old.length(), text.length());
		while (start < most && old.charAt(start) == text.charAt(start)) {
			start++;
		}
		int end = 0;
		while (end < most - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
			end++;
		}
		if (start + end < Math.max(old.length(), text.length())) {
			try {
				document.replace(start, old.length() - start - end, text.substring(start, text.length() - end));
			} catch (BadLocationException e) {
				throw new IllegalStateException("The range was taken from the text itself.", e);
			}
		}
	}

	/** Takes over what a crash has left, as edits that are not saved yet. */
	void recover() {
		List<Draft> left = drafts.left().stream().filter(d -> documents.name(folder.root().resolve(d.file())).isPresent() && !d.text().equals(onDisk(d.file()))).toList();
		if (!left.isEmpty()) {
			documents.inOneStep("Recover unsaved texts", () -> left.forEach(this::recover));
			tell.accept(left.size() == 1 ? "The unsaved text of " + left.get(0).file() + " is back. Save it to keep it, or undo to have the text on disk."
					: "The unsaved texts of " + left.size() + " files are back. Save them to keep them, or undo to have the texts on disk.");
		}
		drafts.writeNow();
		drafts.discardLeft();
	}

	private void recover(Draft draft) {
		try {
			IDocument document = documents.open(draft.file());
			replace(document, Merge.of(draft.base(), draft.text(), document.get()).orElse(draft.text()));
		} catch (CoreException e) {
			tell.accept("The unsaved text of " + draft.file() + " cannot be brought back: " + e.getMessage());
		}
	}

	private String onDisk(String file) {
		return folder.read(file) instanceof FolderFiles.Text disk ? disk.text() : "";
	}
}
