package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A course as a SCORM 1.2 package for learning systems: a zip with {@code imsmanifest.xml} at its root and the player
 * as its one SCO. The same course and player give the same bytes.
 */
public final class Scorm12Package {

	private Scorm12Package() {
	}

	/**
	 * Writes the package, replacing an older one as a whole.
	 *
	 * @param target the zip file
	 * @throws CourseException when the course is unsound, or its progress could outgrow what SCORM 1.2 keeps
	 * @throws IOException     when the player cannot be read or the package cannot be written
	 */
	public static void write(Course course, PlayerFiles player, Path target) throws CourseException, IOException {
		WholeOutput.writeFile(target, bytes(course, player));
	}

	/** The package's bytes; see {@link #write} for what may fail. */
	public static byte[] bytes(Course course, PlayerFiles player) throws CourseException, IOException {
		CourseCheck.require(course);
		SortedMap<String, byte[]> files = new TreeMap<>(PackageFiles.of(course, player, Map.of()));
		String manifest = Scorm12Manifest.of(course.about(), files.keySet());
		files.put(PackageFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
		return ReproducibleZip.of(files);
	}
}
