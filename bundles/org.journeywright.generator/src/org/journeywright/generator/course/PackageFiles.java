package org.journeywright.generator.course;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files that every package of a course holds: the player's and the course data, in the order of their names. */
final class PackageFiles {

	/** The page that starts the course. */
	static final String START_PAGE = "index.html";
	/** The script with the course data; by what it sets a folder is known as a package of ours. */
	static final String COURSE = "course.js";
	/** The manifest's name in SCORM packages. */
	static final String MANIFEST = "imsmanifest.xml";

	private static final List<String> REQUIRED = List.of(START_PAGE, "player.js", "player.css");
	private static final List<String> OURS = List.of(COURSE, MANIFEST);
	private static final Pattern SAFE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

	private PackageFiles() {
	}

	/** Player, course data and extra files; fails on a name that is unsafe or taken, and on an incomplete player. */
	static SortedMap<String, byte[]> of(Course course, PlayerFiles player, Map<String, byte[]> extras)
			throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		putAll(files, player.read());
		for (String name : REQUIRED) {
			if (!files.containsKey(name)) {
				throw new IOException("The training player lacks " + name + "; build the web bundle again.");
			}
		}
		for (String name : OURS) {
			if (files.containsKey(name)) {
				throw new IOException("The training player may not hold " + name + ", which belongs to the package.");
			}
		}
		putAll(files, extras);
		put(files, COURSE, CourseJson.script(course));
		return Collections.unmodifiableSortedMap(files);
	}

	private static void putAll(SortedMap<String, byte[]> files, Map<String, byte[]> more) throws IOException {
		for (Map.Entry<String, byte[]> file : more.entrySet()) {
			put(files, file.getKey(), file.getValue());
		}
	}

	private static void put(SortedMap<String, byte[]> files, String name, byte[] content) throws IOException {
		if (!SAFE_NAME.matcher(name).matches()) {
			throw new IOException("The file name \"" + name + "\" cannot go into a package; use letters, digits, "
					+ "\".\", \"-\" and \"_\", with \"/\" between folders.");
		}
		if (files.put(name, content) != null) {
			throw new IOException("Two files of the package are called " + name + "; rename one.");
		}
	}
}
