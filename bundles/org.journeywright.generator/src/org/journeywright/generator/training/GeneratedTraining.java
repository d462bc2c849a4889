package org.journeywright.generator.training;

import java.nio.file.Path;
import java.util.List;

/**
 * What a generation wrote, and what it could not.
 *
 * @param artefacts what was written, programmes in the order of the text, the report last
 * @param problems  what kept programmes from being packed, in sentences; the others were written all the same
 * @param leftOut   the scenarios that cannot be played, in the order of the text
 */
public record GeneratedTraining(List<Artefact> artefacts, List<String> problems, List<LeftOutScenario> leftOut) {

	public GeneratedTraining {
		artefacts = List.copyOf(artefacts);
		problems = List.copyOf(problems);
		leftOut = List.copyOf(leftOut);
	}

	/**
	 * Something written.
	 *
	 * @param what what it is, for people
	 */
	public record Artefact(Path path, String what) {
	}
}
