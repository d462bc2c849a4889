package org.journeywright.ui.app;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where the workbench remembers how its window looked: a folder that people need not know of, in the place where programs of their system keep such
 * things. A model is a plain folder elsewhere. Every process has an area to itself, because two windows must not write into one.
 */
final class InstanceArea {

	private static final int WINDOWS = 50;

	private InstanceArea() {
	}

	/** The folder for what the product remembers of a person, for an operating system and its environment. */
	static Path home(String system, Path user, UnaryOperator<String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return variable(environment, "APPDATA").orElse(user.resolve("AppData/Roaming")).resolve("Journeywright");
		}
		if (name.startsWith("mac")) {
			return user.resolve("Library/Application Support/Journeywright");
		}
		return variable(environment, "XDG_CONFIG_HOME").orElse(user.resolve(".config")).resolve("journeywright");
	}

	/** {@link #home(String, Path, UnaryOperator)} of the person who started this process. */
	static Path home() {
		return home(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), Map.copyOf(System.getenv())::get);
	}

	/**
	 * Takes the first area that no other process has.
	 *
	 * @param area the platform's location; left alone if the command line has set it already
	 * @param home the folder for the areas
	 * @throws IOException if the folder cannot be written
	 */
	static void take(Location area, Path home) throws IOException {
		if (area.isSet()) {
			return;
		}
		for (int i = 1; i <= WINDOWS; i++) {
			if (area.set(url(home.resolve("window-" + i)), true)) {
				return;
			}
		}
		throw new IOException("more than " + WINDOWS + " windows are open");
	}

	private static Optional<Path> variable(UnaryOperator<String> environment, String name) {
		return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
	}

	/** The platform's locations are not escaped as addresses otherwise are. */
	@SuppressWarnings("deprecation")
	private static URL url(Path folder) throws MalformedURLException {
		String path = folder.toString().replace('\\', '/');
		return new URL("file:" + (path.startsWith("/") ? "" : "/") + path + "/");
	}
}
