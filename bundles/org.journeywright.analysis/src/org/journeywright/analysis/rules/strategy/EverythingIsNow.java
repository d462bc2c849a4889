package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;

/** A roadmap of at least five open initiatives of which more than two in three are for now. */
public final class EverythingIsNow implements Rule {

	private static final int ENOUGH = 5;

	private static final RuleInfo INFO = new RuleInfo("JW-3113", "Not everything is for now", GapKind.STRATEGY, GapSeverity.MAJOR,
			"The same few people carry all of it, so everything becomes late; one finding for the whole roadmap.",
			"We have not decided what comes first.",
			Sources.ROADMAP,
			"Keep now what has the most impact for its effort, or what others wait for; move the rest to next and later.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		List<Initiative> open = model.all(Initiative.class).stream().filter(Initiatives::isOpen).toList();
		List<Initiative> now = open.stream().filter(i -> i.getHorizon() == Horizon.NOW).toList();
		if (open.size() < ENOUGH || now.size() * 3 <= open.size() * 2) {
			return;
		}
		EObject place = model.organisation().map(EObject.class::cast).orElse(now.getFirst());
		gaps.accept(Gap.of(place, now.size() + " of " + open.size() + " initiatives are for now, so none of them comes first.")
				.because("For now: " + names(now) + "."));
	}
}
