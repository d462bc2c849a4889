package org.journeywright.analysis.rules.model;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage;

/** Depends on has no circles. One gap for each circle, at the first of its initiatives. */
public final class InitiativesInCircle implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1008", "Initiatives do not depend on each other", GapKind.MODEL, GapSeverity.ERROR,
			"Read literally, none of them could ever start; the roadmap cannot be drawn.",
			"Initiatives depend on each other in a circle, so none of them can start.",
			Sources.SOUND_MODEL,
			"Decide which of them comes first, and split it if it truly needs a part of another.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Circles.of(model.all(Initiative.class), Initiative::getDependsOn, model).forEach(c -> gaps.accept(Circles.gap(c,
				ModelPackage.Literals.INITIATIVE__DEPENDS_ON, "depends on itself, so it could never start",
				"depend on each other in a circle, so none of them could start")));
	}
}
