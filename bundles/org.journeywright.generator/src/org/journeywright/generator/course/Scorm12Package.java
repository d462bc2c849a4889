package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A course as a SCORM 1.2 package for learning systems: a zip with {@code imsmanifest.xml} at its root and the player
 * as its one SCO. The same course and player give the same bytes.
 */
public final class Scorm12Package {

	private static final Mark MARK = new Mark.InZip(PackageFiles.MANIFEST, new Mark.Words("identifier=\"journeywright-"));

	private Scorm12Package() {
	}

	/**
	 * Adds the package to what is written.
	 *
	 * @param name name of the zip file
	 * @throws CourseException when the course is unsound, or its progress could outgrow what SCORM 1.2 keeps
	 * @throws IOException     when the player cannot be read
	 */
	public static void add(Course course, PlayerFiles player, String name, Outputs outputs) throws CourseException, IOException {
		outputs.file(name, bytes(course, player), MARK);
	}

	/** The package's bytes; see {@link #add} for what may fail. */
	public static byte[] bytes(Course course, PlayerFiles player) throws CourseException, IOException {
		CourseCheck.require(course);
		SortedMap<String, byte[]> files = new TreeMap<>(PackageFiles.of(course, player, Map.of()));
		String manifest = Scorm12Manifest.of(course.about(), files.keySet());
		files.put(PackageFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
		return ReproducibleZip.of(files);
	}
}
