package org.journeywright.analysis.rules.rootcause;

import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.quote;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;

/** A root cause found by asking why fewer than three times. */
public final class ShortChainOfWhys implements ElementRule<RootCause> {

	private static final int ENOUGH = 3;

	private static final RuleInfo INFO = new RuleInfo("JW-2704", "A root cause is found by asking why, again and again", GapKind.ROOT_CAUSE, GapSeverity.MINOR,
			"The stated cause may be right; but after one or two whys it is often another symptom, or somebody's fault.",
			"We stopped asking early, so we may be mending the wrong thing.",
			Sources.FIVE_WHYS,
			"Ask why once more of the last answer, with the people who do the work, and add each answer with \"why\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<RootCause> subject() {
		return RootCause.class;
	}

	@Override
	public Optional<Gap> gap(RootCause cause, ModelView model) {
		List<String> whys = cause.getWhys().stream().filter(w -> !isBlank(w)).toList();
		if (whys.size() >= ENOUGH) {
			return Optional.empty();
		}
		String asked = whys.isEmpty() ? "Nobody is known to have asked why" : "Why was asked only " + (whys.size() == 1 ? "once" : "twice");
		Gap gap = Gap.of(cause, asked + " about " + name(cause.eContainer()) + " before a root cause was named.").at(Literals.ROOT_CAUSE__WHYS);
		return Optional.of(whys.isEmpty() ? gap : gap.because("The last answer: " + quote(whys.getLast()) + "."));
	}
}
