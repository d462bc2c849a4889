package org.journeywright.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** The model that is open in the workbench, for all its windows. Belongs to the user interface's thread. */
public final class Sessions {

	/** Hears of models being opened and closed. */
	@FunctionalInterface
	public interface Listener {
		/** Another model is open, or none. */
		void modelChanged(Optional<OpenModel> model);
	}

	private static final String RECENT = "recent";
	private static final int MOST_RECENT = 12;
	private static final Sessions INSTANCE = new Sessions();

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private Optional<OpenModel> model = Optional.empty();

	private Sessions() {
	}

	/** The workbench's one. */
	public static Sessions get() {
		return INSTANCE;
	}

	/** The open model. */
	public Optional<OpenModel> model() {
		return model;
	}

	/** The folder of the open model. */
	public Optional<Path> folder() {
		return model.map(OpenModel::folder);
	}

	/**
	 * Opens a folder in place of the one that is open. Whoever calls has asked about unsaved texts before.
	 *
	 * @throws IOException
	 *             if the folder cannot be opened, with a message for the user
	 */
	public OpenModel open(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new IOException("There is no folder " + folder + ". Choose another, or make it first.");
		}
		OpenModel opened = new OpenModel(folder, Platform.getStateLocation(FrameworkUtil.getBundle(Sessions.class)).toPath(), Display.getCurrent());
		closePresent();
		model = Optional.of(opened);
		remember(opened.folder());
		listeners.forEach(l -> l.modelChanged(model));
		return opened;
	}

	/** Closes the open model. Whoever calls has asked about unsaved texts before. */
	public void close() {
		if (model.isPresent()) {
			closePresent();
			listeners.forEach(l -> l.modelChanged(model));
		}
	}

	private void closePresent() {
		Optional<OpenModel> present = model;
		model = Optional.empty();
		present.ifPresent(OpenModel::close);
	}

	/** Hears of models from now on; is told the present one at once. */
	public void addListener(Listener listener) {
		listeners.add(listener);
		listener.modelChanged(model);
	}

	/** Hears of models no more. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	/** Folders that were open, the latest first; those that are gone are left out. */
	public List<Path> recent() {
		return Stream.of(preferences().get(RECENT, "").split("\n")).filter(f -> !f.isEmpty()).map(Path::of).filter(Files::isDirectory).toList();
	}

	private void remember(Path folder) {
		List<String> folders = new ArrayList<>(List.of(folder.toString()));
		recent().stream().filter(f -> !f.equals(folder)).map(Path::toString).limit(MOST_RECENT - 1L).forEach(folders::add);
		preferences().put(RECENT, String.join("\n", folders));
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(Sessions.class).warn("The list of recent folders cannot be kept.", e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.journeywright.ui");
	}
}
