package org.journeywright.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/** The folder that the window works on: one model, or none. All methods are called, and all listeners told, on the thread of the user interface. */
public final class Sessions {

	/** Hears when another folder is opened or the folder is closed. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * Called after the change.
		 *
		 * @param folder the folder that is open now; nothing if none is
		 */
		void folderChanged(Optional<Path> folder);
	}

	private static final Sessions INSTANCE = new Sessions();

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Optional<OpenModel> model = Optional.empty();

	private Sessions() {
	}

	/** The only one: a window has one folder. */
	public static Sessions instance() {
		return INSTANCE;
	}

	/** The folder that is open; its path is absolute and without detours. */
	public Optional<Path> folder() {
		return model.map(OpenModel::folder);
	}

	/** The model of that folder, to ask and to edit. */
	public Optional<OpenModel> model() {
		return model;
	}

	/**
	 * Opens a folder in place of the one that is open.
	 *
	 * @throws NoSuchFileException if it is gone
	 * @throws NotDirectoryException if it is a file
	 * @throws IOException if it may not be read
	 */
	public void open(Path newFolder) throws IOException {
		var real = readable(newFolder);
		if (!Optional.of(real).equals(folder())) {
			change(Optional.of(new OpenModel(real, Platform.getStateLocation(FrameworkUtil.getBundle(Sessions.class)).toPath(), Display.getCurrent())));
		}
	}

	/** The real path of a folder, once it is sure that it can be opened; throws as {@link #open} does where it cannot. */
	static Path readable(Path folder) throws IOException {
		var real = folder.toRealPath();
		try (var entries = Files.newDirectoryStream(real)) {
			return real;
		}
	}

	/** Closes the folder; no folder is open then. Texts that are open in editors are the caller's to save and close before. */
	public void close() {
		change(Optional.empty());
	}

	/** Adds a listener; a second time has no effect. */
	public void addListener(Listener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes a listener. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void change(Optional<OpenModel> next) {
		if (model.isPresent() || next.isPresent()) {
			Optional<OpenModel> last = model;
			model = next;
			listeners.forEach(listener -> listener.folderChanged(folder()));
			last.ifPresent(OpenModel::close);
		}
	}
}
