package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywright.generator.course.Course.Module.Kind;
import org.journeywright.generator.training.Draft.DraftPhase;
import org.journeywright.model.Behaviour;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Elements;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Metric;
import org.journeywright.model.Role;
import org.journeywright.model.TrainingProgramme;

/**
 * Plans training programmes: completes those that authors wrote and derives those that nobody wrote.
 *
 * <p>What can be derived from the model is never typed twice: basics come from the standards of the audience, hard
 * moments from the issues it meets (frequency times severity), wow moments from its stories.
 */
public final class ProgrammePlanner {

	/** Begins the identity of every programme that nobody wrote. */
	static final String DERIVED = "derived programme:";

	private final TrainingModel model;

	public ProgrammePlanner(TrainingModel model) {
		this.model = model;
	}

	/** The plan of a programme that an author wrote, completed from the model. */
	public ProgrammePlan plan(TrainingProgramme programme) {
		Audience audience = Audience.of(model, Refs.all(programme.getAudience()), Refs.all(programme.getTouchpoints()));
		DraftReader reader = new DraftReader(model);
		Draft draft = reader.read(programme);
		if (draft.phases.isEmpty()) {
			addPhases(draft);
		}
		List<LeadershipPractice> practices = Refs.all(programme.getPractices());
		List<Role> coaches = practices.stream().flatMap(practice -> Refs.all(practice.getLeaders()).stream()).distinct().toList();
		Head head = new Head(Elements.identity(programme), Elements.label(programme), outcome(Refs.all(programme.getOutcomes())),
				Refs.written(Refs.line(programme.getRationale())).map(Words::sentence).orElse(""),
				"Chosen by its author and completed from the model: standards first, " + rule(audience), coaches.isEmpty() ? audience.leaders() : coaches, practices);
		return complete(head, audience, draft, reader.missing());
	}

	/** The programme of a role for which nobody wrote one. */
	public ProgrammePlan derive(Role role) {
		Audience audience = Audience.of(model, List.of(role), List.of());
		String identity = DERIVED + Elements.identity(role);
		Draft draft = new Draft(identity);
		addPhases(draft);
		List<LeadershipPractice> practices = practicesFor(audience);
		Head head = new Head(identity, "Service training for " + audience.label(), outcome(outcomesOf(audience)), "",
				"Derived from the model: the standards that concern " + audience.label() + ", " + rule(audience), audience.leaders(), practices);
		return complete(head, audience, draft, List.of());
	}

	private static String rule(Audience audience) {
		return "then the issues that weigh most where the work of " + audience.label() + " reaches customers (frequency times severity), "
				+ "most common first, then wow moments.";
	}

	/** What is known about a programme before its pieces are. */
	private record Head(String identity, String title, String outcome, String rationale, String why, List<Role> coaches, List<LeadershipPractice> practices) {
	}

	private static ProgrammePlan complete(Head head, Audience audience, Draft draft, Collection<String> unread) {
		Curriculum curriculum = Curriculum.of(audience);
		Set<String> missing = new LinkedHashSet<>(Lacks.of(audience, curriculum, head.outcome(), head.practices()));
		missing.addAll(unread);
		missing.addAll(curriculum.missing());
		missing.addAll(Completion.complete(draft, curriculum, head.coaches()));
		return new ProgrammePlan(head.identity(), head.title(), audience.roles(), head.outcome(), head.rationale(), head.why(),
				draft.phases.stream().map(phase -> phase.planned(audience)).toList(), curriculum.issues(), head.practices(),
				new ArrayList<>(missing));
	}

	/** Three phases over twelve weeks: basics, first hard moments, more of them with wow moments to close. */
	private static void addPhases(Draft draft) {
		DraftPhase basics = phase("Standards and everyday moments", "weeks 1 and 2");
		DraftPhase first = phase("First hard moments", "weeks 3 to 6");
		DraftPhase more = phase("More hard moments, and wow", "weeks 7 to 12");
		draft.phases.addAll(List.of(basics, first, more));
		draft.add(basics, Kind.BASICS);
		draft.add(first, Kind.ISSUES);
		draft.add(more, Kind.ISSUES);
	}

	private static DraftPhase phase(String title, String when) {
		return new DraftPhase(title, Optional.of(when), Optional.empty());
	}

	private static String outcome(List<BusinessOutcome> outcomes) {
		return outcomes.stream().map(one -> Words.sentence(Refs.written(Refs.line(one.getStatement())).orElseGet(() -> Elements.label(one))))
				.collect(Collectors.joining(" "));
	}

	/** The business outcomes that move with metrics of the audience's touchpoints and standards. */
	private List<BusinessOutcome> outcomesOf(Audience audience) {
		Set<Object> measured = new LinkedHashSet<>(audience.reach().how().keySet());
		measured.addAll(audience.standards().keySet());
		return model.view().all(Metric.class).stream().filter(metric -> metric.getMeasures().stream().anyMatch(measured::contains))
				.flatMap(metric -> Refs.all(metric.getDrives()).stream()).distinct().toList();
	}

	/** The practices of the audience's own leaders, and those that coach a behaviour of its standards. */
	private List<LeadershipPractice> practicesFor(Audience audience) {
		List<Role> leaders = audience.leaders();
		Set<Behaviour> behaviours = audience.standards().keySet().stream().flatMap(standard -> standard.getBehaviours().stream())
				.filter(audience::concerns).collect(Collectors.toSet());
		return model.view().all(LeadershipPractice.class).stream().filter(practice -> practice.getLeaders().stream().anyMatch(leaders::contains)
				|| practice.getCoaches().stream().anyMatch(behaviours::contains)).toList();
	}
}
