package org.journeywright.generator.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A course as a plain folder that any browser opens, from a web server or from disk. */
public final class WebFolder {

	private WebFolder() {
	}

	/**
	 * Writes the folder, replacing an older one as a whole.
	 *
	 * @param extras further files beside the course, by name
	 * @param target the folder; one that holds other things is left alone and refused
	 * @throws CourseException when the course is unsound
	 * @throws IOException     when the player cannot be read or the folder cannot be written
	 */
	public static void write(Course course, PlayerFiles player, Map<String, byte[]> extras, Path target)
			throws CourseException, IOException {
		CourseCheck.require(course);
		WholeOutput.writeFolder(target, PackageFiles.of(course, player, extras), PackageFiles.COURSE);
	}
}
