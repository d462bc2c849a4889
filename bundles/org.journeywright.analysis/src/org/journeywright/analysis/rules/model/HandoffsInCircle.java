package org.journeywright.analysis.rules.model;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;

/** Feeds has no circles. One gap for each circle, at the first of its handoffs. */
public final class HandoffsInCircle implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1007", "Handoffs do not wait for each other", GapKind.MODEL, GapSeverity.ERROR,
			"Read literally, the work could never start; reports about chains would be wrong.",
			"Handoffs wait for each other in a circle, so by the model the work can never begin.",
			Sources.SOUND_MODEL,
			"Find the handoff with which the work really starts, and take it out of what another one feeds.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Circles.of(model.all(Handoff.class), Handoff::getFeeds, model).forEach(c -> gaps.accept(Circles.gap(c, ModelPackage.Literals.HANDOFF__FEEDS,
				"feeds itself, so it could never start", "feed each other in a circle, so none of them could start")));
	}
}
