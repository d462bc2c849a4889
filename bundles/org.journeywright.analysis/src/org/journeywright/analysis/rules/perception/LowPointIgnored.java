package org.journeywright.analysis.rules.perception;

import java.util.List;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * For each journey of today, an open initiative works on the touchpoint with the worst feeling, where that is below 0; of several equally bad ones,
 * on each. A moment of truth far below what is wanted has a rule of its own.
 */
public final class LowPointIgnored implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2403", "Somebody works on the low point of a journey", GapKind.PERCEPTION, GapSeverity.MAJOR,
			"Customers remember the worst moment; mending any other gains less.",
			"Of all that customers go through with us, this is the worst, and nobody works on it.",
			"Research on remembered experience (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993): the peak and the end decide what is remembered",
			"Start here: ask five customers what happened, and find the cause before choosing a remedy.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		WorkUnderWay work = new WorkUnderWay(model);
		for (Journey journey : model.all(Journey.class)) {
			if (journey.getKind() == JourneyKind.AS_IS) {
				lowest(journey).stream().filter(t -> !MomentOfTruthFarBelowWanted.speaksOf(t) && !work.on(t))
						.forEach(t -> gaps.accept(gap(t, journey, work)));
			}
		}
	}

	private static List<Touchpoint> lowest(Journey journey) {
		List<Touchpoint> sad = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream())
				.filter(t -> t.getEmotionNow() != null && t.getEmotionNow() < 0).toList();
		int worst = sad.stream().mapToInt(Touchpoint::getEmotionNow).min().orElse(0);
		return sad.stream().filter(t -> t.getEmotionNow() == worst).toList();
	}

	private static Gap gap(Touchpoint touchpoint, Journey journey, WorkUnderWay work) {
		return work.issues(Gap.of(touchpoint, Wording.name(touchpoint) + " is the low point of " + Wording.name(journey) + " at "
				+ Wording.feeling(touchpoint.getEmotionNow()) + ", and nobody works on it.").at(ModelPackage.Literals.TOUCHPOINT__EMOTION_NOW), touchpoint);
	}
}
