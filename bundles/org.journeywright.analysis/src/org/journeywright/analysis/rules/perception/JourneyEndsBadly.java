package org.journeywright.analysis.rules.perception;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
 * Where the last touchpoint of a journey of today leaves customers below 0, an open initiative works on it. Low points and moments of truth far
 * below what is wanted have rules of their own.
 */
public final class JourneyEndsBadly implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2404", "A journey does not end badly", GapKind.PERCEPTION, GapSeverity.MINOR,
			"The ending colours what customers tell others; it is also among the cheapest things to mend.",
			"The last thing customers experience with us is a bad one, and nobody works on it.",
			"Research on remembered experience (Kahneman, Fredrickson, Schreiber and Redelmeier, 1993): the peak and the end decide what is remembered",
			"Decide how customers are to feel when they leave, and state a standard for it.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		WorkUnderWay work = new WorkUnderWay(model);
		model.all(Journey.class).stream().filter(j -> j.getKind() == JourneyKind.AS_IS).forEach(j -> last(j)
				.filter(t -> isLow(t) && !isLowest(t, j) && !MomentOfTruthFarBelowWanted.speaksOf(t) && !work.on(t))
				.ifPresent(t -> gaps.accept(work.issues(Gap.of(t, Wording.name(j) + " ends with " + Wording.name(t) + " at "
						+ Wording.feeling(t.getEmotionNow()) + ", and nobody works on it.").at(ModelPackage.Literals.TOUCHPOINT__EMOTION_NOW), t))));
	}

	private static Optional<Touchpoint> last(Journey journey) {
		return touchpoints(journey).reduce((before, after) -> after);
	}

	private static Stream<Touchpoint> touchpoints(Journey journey) {
		return journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream());
	}

	private static boolean isLow(Touchpoint touchpoint) {
		return touchpoint.getEmotionNow() != null && touchpoint.getEmotionNow() < 0;
	}

	private static boolean isLowest(Touchpoint touchpoint, Journey journey) {
		return touchpoints(journey).noneMatch(t -> t.getEmotionNow() != null && t.getEmotionNow() < touchpoint.getEmotionNow());
	}
}
