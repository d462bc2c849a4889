package org.journeywright.ui.files;

import java.util.List;
import java.util.Set;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.settings.Settings;

/** Saves what was changed once nothing has changed for the time that is set, if people want it so. */
final class Autosave implements OpenModelListener {

	private final OpenModel model;
	private final Display display;
	private final Runnable save = this::save;
	private List<String> told = List.of();
	private boolean isOver;

	Autosave(OpenModel model, Display display) {
		this.model = model;
		this.display = display;
	}

	@Override
	public void changed(Set<String> files) {
		if (!model.documents().unsaved().isEmpty()) {
			display.timerExec(Settings.instance().secondsToSave() * 1000, save);
		}
	}

	private void save() {
		if (isOver || !Settings.instance().savesByItself()) {
			return;
		}
		// What has changed on disk is brought together first.
		List<String> files = model.documents().unsaved().stream().filter(f -> model.documents().textFile(f).filter(ITextFileBuffer::isSynchronized).isPresent()).toList();
		List<String> problems = Saving.save(model, files);
		// Once is enough for what fails again with every key.
		problems.stream().filter(p -> !told.contains(p)).forEach(p -> Messages.instance().show(Message.now(p)));
		told = problems;
	}

	/** Saves nothing any more. */
	void end() {
		isOver = true;
		display.timerExec(-1, save);
	}
}
