package org.journeywright.analysis.rules.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.PhaseItem;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;

/** What the rules about training ask of programmes. */
final class Programmes {

	private Programmes() {
	}

	/** The modules and comfort checks of a programme, in the order of its phases. */
	static List<PhaseItem> items(TrainingProgramme programme) {
		return programme.getPhases().stream().flatMap(p -> p.getItems().stream()).toList();
	}

	/** The modules of a programme, in the order of its phases. */
	static List<TrainingModule> modules(TrainingProgramme programme) {
		return items(programme).stream().filter(TrainingModule.class::isInstance).map(TrainingModule.class::cast).toList();
	}

	/** The scenarios that a programme plays, each once. */
	static Set<Scenario> played(TrainingProgramme programme) {
		return modules(programme).stream().flatMap(m -> m.getActivities().stream()).filter(PlayScenario.class::isInstance)
				.map(a -> ((PlayScenario) a).getScenario()).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The roles that a leader leads, directly or through other leaders, the leader included; any other role alone. */
	static Set<Role> ledBy(Role leader, ModelView model) {
		Set<Role> found = new LinkedHashSet<>(Set.of(leader));
		Deque<Role> open = new ArrayDeque<>(found);
		while (!open.isEmpty()) {
			model.referring(open.poll(), Literals.ROLE__REPORTS_TO, Role.class).stream().filter(found::add).forEach(open::add);
		}
		return found;
	}

	/** The roles whose daily work a programme is about: its audience, and whom the leaders in it lead. */
	static Set<Role> rolesConcerned(TrainingProgramme programme, ModelView model) {
		Set<Role> roles = new LinkedHashSet<>(programme.getAudience());
		programme.getAudience().stream().filter(r -> r.getKind() == RoleKind.LEADER).forEach(r -> roles.addAll(ledBy(r, model)));
		return roles;
	}
}
