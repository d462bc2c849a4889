package org.journeywright.analysis.rules.leadership;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;

/** Leadership practices none of which recognises good work. */
public final class NothingIsRecognised implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2608", "Some leadership practice recognises good work", GapKind.LEADERSHIP, GapSeverity.MAJOR,
			"What is never recognised is soon taken for optional; one finding for the whole organisation, since one good habit is enough to start.",
			"Colleagues who do what the standards ask hear nothing; they hear only when they do not.",
			Sources.ECOSYSTEM,
			"Add to one practice what it recognises and how, for instance a customer's own words read out in the weekly meeting.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		List<LeadershipPractice> practices = model.all(LeadershipPractice.class);
		if (practices.isEmpty() || practices.stream().anyMatch(p -> p.getRecognition().stream().anyMatch(r -> !isBlank(r)))) {
			return;
		}
		LeadershipPractice first = practices.getFirst();
		String message = practices.size() == 1 ? name(first) + ", the only leadership practice, recognises nothing."
				: "None of the " + practices.size() + " leadership practices recognises good work.";
		gaps.accept(model.organisation().map(o -> Gap.of(o, message)).orElseGet(() -> Gap.of(first, message).at(Literals.LEADERSHIP_PRACTICE__RECOGNITION))
				.because("The practices are " + names(practices) + "."));
	}
}
