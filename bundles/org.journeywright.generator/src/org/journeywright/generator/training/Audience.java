package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Handoff;
import org.journeywright.model.Issue;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.WowMoment;

/** The roles that a programme trains, and what of the model concerns them in their daily work. */
record Audience(TrainingModel model, List<Role> roles, Reach reach) {

	static Audience of(TrainingModel model, List<Role> roles, Collection<Touchpoint> chosen) {
		Reach reach = Reach.of(model.view(), roles);
		return new Audience(model, List.copyOf(roles), chosen.isEmpty() ? reach : reach.narrowedTo(chosen));
	}

	/** The audience's name, such as "Service desk and Field technician". */
	String label() {
		return roles.isEmpty() ? "the learners" : Words.list(roles);
	}

	/** Whether the name stands for one role, so that a verb after it is in the singular. */
	boolean isOne() {
		return roles.size() == 1;
	}

	/** The standards that concern the audience, each with the reason, in the order of the text. */
	Map<ServiceStandard, String> standards() {
		Map<ServiceStandard, List<Role>> bound = new HashMap<>();
		roles.forEach(role -> model.view().standardsOf(role).forEach(one -> bound.computeIfAbsent(one, key -> new ArrayList<>()).add(role)));
		Map<ServiceStandard, String> standards = new LinkedHashMap<>();
		model.view().all(ServiceStandard.class)
				.forEach(one -> reason(one, bound.getOrDefault(one, List.of())).ifPresent(reason -> standards.put(one, reason)));
		return standards;
	}

	private Optional<String> reason(ServiceStandard standard, List<Role> ours) {
		if (!ours.isEmpty()) {
			return Optional.of(Words.quoted(standard) + " binds " + Words.list(ours));
		}
		return standard.getRoles().isEmpty() ? reasonFromWork(standard) : Optional.empty();
	}

	private Optional<String> reasonFromWork(ServiceStandard standard) {
		Optional<String> applied = reach.how().keySet().stream().filter(one -> one.getStandards().contains(standard))
				.findFirst().map(one -> Words.quoted(standard) + " applies at " + Words.quoted(one));
		Optional<Handoff> kept = reach.provided().stream().filter(one -> one.getStandards().contains(standard)).findFirst();
		return applied.or(() -> kept.map(one -> Words.quoted(standard) + " is kept in the handoff " + Words.quoted(one)));
	}

	/** Whether a behaviour is asked of the audience: of everyone its standard binds, unless it names roles itself. */
	boolean concerns(Behaviour behaviour) {
		List<Role> named = Refs.all(behaviour.getRoles());
		return named.isEmpty() || named.stream().anyMatch(roles::contains);
	}

	/** The scenarios that the audience practises, playable or not, in the order of the text. */
	Stream<Scenario> scenarios() {
		return model.view().all(Scenario.class).stream().filter(one -> concerns(Refs.all(one.getRoles()), Refs.all(one.getTouchpoints())));
	}

	/** Those of one tone. */
	List<Scenario> scenarios(ScenarioTone tone) {
		return scenarios().filter(one -> one.getTone() == tone).toList();
	}

	/** The scenarios of one tone that the audience would practise if they could be played. */
	Stream<Scenario> unplayable(ScenarioTone tone) {
		return scenarios(tone).stream().filter(one -> !model.isPlayable(one));
	}

	/** The wow moments that the audience can learn from, in the order of the text. */
	List<WowMoment> wowMoments() {
		return model.view().all(WowMoment.class).stream().filter(one -> !Refs.text(one.getStory()).isEmpty())
				.filter(one -> concerns(Refs.all(one.getRoles()), Refs.all(one.getTouchpoints()))).toList();
	}

	/** The issues at the touchpoints that the audience reaches, heaviest first. */
	List<RankedIssue> issues() {
		List<Issue> met = model.view().all(Issue.class).stream().filter(one -> reach.touches(Refs.all(one.getTouchpoints()))).toList();
		return RankedIssue.byWeight(met);
	}

	/** Where the audience meets an issue, such as "at “Report fault”, which is theirs to deliver". */
	String meets(Issue issue) {
		return Refs.all(issue.getTouchpoints()).stream().filter(reach.how()::containsKey).findFirst()
				.map(one -> "at " + Words.quoted(one) + ", " + reach.how().get(one)).orElse("");
	}

	/** The leaders that the audience reports to, in the order of the roles. */
	List<Role> leaders() {
		List<Role> leaders = new ArrayList<>();
		roles.forEach(role -> Refs.one(role.getReportsTo()).filter(one -> !leaders.contains(one)).ifPresent(leaders::add));
		return leaders;
	}

	private boolean concerns(List<Role> named, List<Touchpoint> touchpoints) {
		return named.isEmpty() ? reach.touches(touchpoints) : named.stream().anyMatch(roles::contains);
	}
}
