package org.journeywright.analysis.rules.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.Trained;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Each role that delivers a moment of truth of today is in the audience of a programme. One gap for each role. */
public final class RoleUntrainedAtMomentOfTruth implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2208", "Who delivers a moment of truth is in a programme", GapKind.PERFORMANCE, GapSeverity.MAJOR,
			"The relationship is put into the hands of people whom nobody has prepared for it.",
			"These colleagues deliver moments that make or break the relationship, and take part in no training.",
			"Practice of service training: training is by role, and tied to the reality of that role",
			"Add the role to the audience of a programme, or derive one for it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Trained trained = Trained.in(model);
		Map<Role, List<Touchpoint>> moments = new LinkedHashMap<>();
		model.touchpointsToday().stream().filter(Touchpoint::isMomentOfTruth).forEach(t -> t.getRoles().stream().filter(r -> !trained.takesPart(r))
				.forEach(r -> moments.computeIfAbsent(r, x -> new ArrayList<>()).add(t)));
		moments.keySet().stream().sorted(model.inOrder()).forEach(r -> gaps.accept(Gap.of(r, Wording.name(r) + " delivers " + Wording.names(moments.get(r))
				+ (moments.get(r).size() == 1 ? ", a moment of truth" : ", moments of truth") + ", and is in no training programme.")));
	}
}
