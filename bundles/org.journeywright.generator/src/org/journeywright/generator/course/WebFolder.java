package org.journeywright.generator.course;

import java.io.IOException;
import java.util.Map;

/** A course as a plain folder that any browser opens, from a web server or from disk. */
public final class WebFolder {

	private static final Mark MARK = new Mark.InFolder(PackageFiles.COURSE, new Mark.Words(CourseJson.VARIABLE));

	private WebFolder() {
	}

	/**
	 * Adds the folder to what is written.
	 *
	 * @param extras further files beside the course, by name
	 * @param name   name of the folder; one that holds other things is left alone and refused
	 * @throws CourseException when the course is unsound
	 * @throws IOException     when the player cannot be read
	 */
	public static void add(Course course, PlayerFiles player, Map<String, byte[]> extras, String name, Outputs outputs)
			throws CourseException, IOException {
		CourseCheck.require(course);
		outputs.folder(name, PackageFiles.of(course, player, extras), MARK);
	}
}
