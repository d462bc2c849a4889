package org.journeywright.generator.training;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeywright.generator.course.Course;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Role;

/**
 * A training programme with every piece in its place and the reason for it.
 *
 * @param identity  stays the same while the model changes elsewhere
 * @param title     the programme's name
 * @param audience  the roles trained
 * @param outcome   the business outcome served, as sentences; empty where the model names none
 * @param rationale why there is the programme, in the author's words; empty where there are none
 * @param why       how the programme was put together
 * @param phases    the phases over time
 * @param issues    the issues that the audience meets, heaviest first
 * @param practices the leaders' part
 * @param missing   what the model lacks for a better programme, in sentences
 */
public record ProgrammePlan(String identity, String title, List<Role> audience, String outcome, String rationale, String why,
		List<PlannedPhase> phases, List<RankedIssue> issues, List<LeadershipPractice> practices, List<String> missing) {

	public ProgrammePlan {
		audience = List.copyOf(audience);
		phases = List.copyOf(phases);
		issues = List.copyOf(issues);
		practices = List.copyOf(practices);
		missing = List.copyOf(missing);
	}

	/** A stretch of the programme. */
	public record PlannedPhase(String title, Optional<String> when, Optional<String> delivery, List<PlannedModule> modules) {
		public PlannedPhase {
			modules = List.copyOf(modules);
		}
	}

	/**
	 * A module of a phase.
	 *
	 * @param identity stays the same while the model changes elsewhere
	 */
	public record PlannedModule(String identity, String title, Course.Module.Kind kind, String why, List<Piece> pieces) {
		public PlannedModule {
			pieces = List.copyOf(pieces);
		}
	}

	/** All pieces in order. */
	public Stream<Piece> pieces() {
		return phases.stream().flatMap(phase -> phase.modules().stream()).flatMap(module -> module.pieces().stream());
	}
}
