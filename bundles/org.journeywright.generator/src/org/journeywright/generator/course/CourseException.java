package org.journeywright.generator.course;

import java.util.List;

/** A course cannot be packed. Each problem is a sentence for the author: what is wrong, where, and how to mend it. */
public final class CourseException extends Exception {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * @param course   the title of the course
	 * @param problems what is wrong, at least one sentence
	 */
	public CourseException(String course, List<String> problems) {
		super("The course \"" + course + "\" cannot be packed:\n- " + String.join("\n- ", problems));
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, sentence by sentence. */
	public List<String> problems() {
		return problems;
	}
}
