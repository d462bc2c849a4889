package org.journeywright.ui.settings;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.journeywright.ui.look.Theme;

/**
 * What a person has set, and the folders they opened last. One small file for all windows of a person: it is read anew before each change, so that two
 * of them do not undo each other's. A file that cannot be read counts as empty, one that cannot be written lasts until the window closes.
 * Used on the thread of the user interface.
 */
public final class Settings {

	/** Seconds between the last keystroke and saving by itself, unless set otherwise. */
	public static final int SECONDS = 5;

	private static final int RECENT = 8;
	private static Settings instance = new Settings(new SettingsFile(Path.of("settings.properties").toAbsolutePath()), new Properties());

	private final SettingsFile file;
	private final Properties values;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private Settings(SettingsFile file, Properties values) {
		this.file = file;
		this.values = values;
	}

	/** The settings of the person in front of the window. */
	public static Settings instance() {
		return instance;
	}

	/** Reads the settings from the file that {@link #instance()} uses from now on; it need not exist. */
	public static Settings use(Path file) {
		var settings = new SettingsFile(file);
		instance = new Settings(settings, settings.read().orElseGet(Properties::new));
		return instance;
	}

	/** Has something done after every change. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Has nothing done any more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The chosen theme. */
	public Theme theme() {
		return Theme.of(values.getProperty("theme", ""));
	}

	/** Chooses a theme. */
	public void theme(Theme theme) {
		change(properties -> properties.setProperty("theme", theme.key()));
	}

	/** Whether texts are saved without being asked to. */
	public boolean savesByItself() {
		return !"off".equals(values.getProperty("autosave"));
	}

	/** Seconds after the last keystroke at which a text is saved by itself: 1 to 600. */
	public int secondsToSave() {
		try {
			return Math.clamp(Integer.parseInt(values.getProperty("autosave.seconds", "")), 1, 600);
		} catch (NumberFormatException e) {
			return SECONDS;
		}
	}

	/** Sets whether, and how many seconds after the last keystroke, texts are saved without being asked to. */
	public void saveByItself(boolean on, int seconds) {
		change(properties -> {
			properties.setProperty("autosave", on ? "on" : "off");
			properties.setProperty("autosave.seconds", Integer.toString(seconds));
		});
	}

	/** Whether spelling is looked at in texts. */
	public boolean checksSpelling() {
		return !"off".equals(values.getProperty("spelling"));
	}

	/** Sets whether spelling is looked at in texts. */
	public void checkSpelling(boolean on) {
		change(properties -> properties.setProperty("spelling", on ? "on" : "off"));
	}

	/** The folders opened last, the latest first. Some may be gone by now. */
	public List<Path> recent() {
		return recent(values);
	}

	/** Remembers a folder as the one opened last. */
	public void opened(Path folder) {
		change(properties -> {
			properties.setProperty("open", folder.toString());
			remember(properties, Stream.concat(Stream.of(folder), recent(properties).stream()).distinct().limit(RECENT).toList());
		});
	}

	/** Remembers that no folder was open at last. */
	public void closed() {
		change(properties -> properties.remove("open"));
	}

	/** Takes a folder off the list of those opened last. */
	public void forget(Path folder) {
		change(properties -> remember(properties, recent(properties).stream().filter(one -> !one.equals(folder)).toList()));
	}

	/** The folder that was open when the last window closed. */
	public Optional<Path> open() {
		return path(values.getProperty("open", ""));
	}

	/** Whether this is the first time that a window opens for this person. */
	public boolean isNew() {
		return values.isEmpty();
	}

	private void change(Consumer<Properties> change) {
		file.read().ifPresent(this::takeOver);
		change.accept(values);
		try {
			file.write(values);
		} catch (IOException e) {
			System.getLogger(Settings.class.getName()).log(System.Logger.Level.WARNING, "The settings could not be written; they last until the window closes.", e);
		}
		listeners.forEach(Runnable::run);
	}

	private void takeOver(Properties latest) {
		values.clear();
		values.putAll(latest);
	}

	private static List<Path> recent(Properties properties) {
		return IntStream.range(0, RECENT).mapToObj(i -> path(properties.getProperty("recent." + i, ""))).flatMap(Optional::stream).toList();
	}

	private static void remember(Properties properties, List<Path> folders) {
		for (int i = 0; i < RECENT; i++) {
			if (i < folders.size()) {
				properties.setProperty("recent." + i, folders.get(i).toString());
			} else {
				properties.remove("recent." + i);
			}
		}
	}

	private static Optional<Path> path(String text) {
		try {
			return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
