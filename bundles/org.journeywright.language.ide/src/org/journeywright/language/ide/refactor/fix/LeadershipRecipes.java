package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.choose;
import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Cadence;
import org.journeywright.model.Elements;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.TrainingProgramme;

/** First steps where leaders have no part. */
final class LeadershipRecipes {

	private LeadershipRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2601", Steps.<TrainingProgramme>tie(Literals.TRAINING_PROGRAMME__PRACTICES, "led through", LeadershipRecipes::suitable)
						.or(createAndTie("Create a leadership practice for %s, to be written", Literals.TRAINING_PROGRAMME__PRACTICES, (p, gap) -> {
							List<Role> audience = ((TrainingProgramme) p).getAudience();
							return Skeletons.practice((TrainingProgramme) p, Candidates.leaders(audience, gap).limit(1).toList(), Candidates.behaviours(audience, gap).limit(3).toList(), gap);
						}))),
				Map.entry("JW-2602", Steps.<LeadershipPractice>tie(Literals.LEADERSHIP_PRACTICE__LEADERS, "by", (p, gap) -> Candidates.leaders(List.of(), gap))),
				Map.entry("JW-2603", (Recipe<LeadershipPractice>) (p, gap) -> p.getLeaders().stream().filter(r -> !Candidates.isLeader(r))
						.map(r -> Fix.of("Say that " + Elements.label(r) + " is a leader", () -> gap.say(r, Literals.ROLE__KIND, RoleKind.LEADER)))),
				Map.entry("JW-2604", choose(Literals.LEADERSHIP_PRACTICE__CADENCE, "%s", Cadence.WEEKLY, Cadence.DAILY, Cadence.MONTHLY, Cadence.QUARTERLY, Cadence.YEARLY)),
				Map.entry("JW-2605", Steps.<LeadershipPractice>tie(Literals.LEADERSHIP_PRACTICE__COACHES, "coaches", (p, gap) -> Stream.concat(
						Candidates.behaviours(ledBy(p.getLeaders(), gap), gap), Candidates.all(Behaviour.class, gap)))),
				Map.entry("JW-2606", Steps.<Role>tie(Literals.ROLE__REPORTS_TO, "reports to", (r, gap) -> Stream.concat(r.eContainer().eContents().stream().map(Role.class::cast),
						Candidates.all(Role.class, gap)).filter(l -> l != r && Candidates.isLeader(l)))),
				Map.entry("JW-2607", Steps.<Role>create("Create a practice of %s, to be written", (r, gap) -> Skeletons.practice(r, List.of(r),
						Candidates.behaviours(ledBy(List.of(r), gap), gap).limit(3).toList(), gap))),
				Map.entry("JW-2608", (Recipe<EObject>) (e, gap) -> Candidates.all(LeadershipPractice.class, gap).limit(4).map(p -> Fix.of("Add to " + Elements.label(p)
						+ ": recognises, to be written", () -> gap.say(p, Literals.LEADERSHIP_PRACTICE__RECOGNITION, Begun.unwritten("what good work is recognised, and how"))))),
				Map.entry("JW-2609", PerformanceRecipes.join()));
	}

	/** The practices that coach what a programme's audience is to do, then all others. */
	private static Stream<LeadershipPractice> suitable(TrainingProgramme programme, Gap gap) {
		return Stream.concat(Candidates.behaviours(programme.getAudience(), gap).flatMap(b -> gap.view().practicesCoaching(b).stream()), Candidates.all(LeadershipPractice.class, gap));
	}

	/** The roles that report to leaders. */
	private static Set<Role> ledBy(Collection<Role> leaders, Gap gap) {
		Set<Role> led = new LinkedHashSet<>();
		leaders.forEach(l -> led.addAll(gap.view().referring(l, Literals.ROLE__REPORTS_TO, Role.class)));
		return led;
	}
}
