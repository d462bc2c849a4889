package org.journeywright.ui.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.session.ConflictQuestion.Answer;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Sessions;

/** Stands by each model that is opened: passes its notices on, asks its questions and saves by itself. */
final class OpenFiles implements Sessions.Listener {

	private final Shell window;
	private Optional<Autosave> autosave = Optional.empty();

	OpenFiles(Shell window) {
		this.window = window;
	}

	@Override
	public void folderChanged(Optional<Path> folder) {
		autosave.ifPresent(Autosave::end);
		autosave = Sessions.instance().model().map(this::standBy);
	}

	private Autosave standBy(OpenModel model) {
		model.onConflict(file -> ask(model, file));
		model.addListener(new OpenModelListener() {
			@Override
			public void notice(String message) {
				Messages.instance().show(Message.now(message));
			}
		});
		model.addListener(new EditorPlaces());
		Autosave saving = new Autosave(model, window.getDisplay());
		model.addListener(saving);
		return saving;
	}

	private Answer ask(OpenModel model, String file) {
		String mine = model.documents().document(file).map(IDocument::get).orElse("");
		return new ConflictDialog(window, file, Passage.between(mine, onDisk(model.folder().resolve(file)))).ask();
	}

	private static String onDisk(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "(It cannot be read just now: " + e.getMessage() + ")";
		}
	}
}
