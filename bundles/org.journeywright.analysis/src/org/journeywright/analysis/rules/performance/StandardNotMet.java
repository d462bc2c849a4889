package org.journeywright.analysis.rules.performance;

import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Amount;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;

/**
 * The metrics by which a standard is judged reach the level it asks for, or else the metric's target, by the direction that is better. One gap for
 * each standard; major where the standard applies at a moment of truth and a metric has not come half of the way from its baseline.
 */
public final class StandardNotMet implements ElementRule<ServiceStandard> {

	private static final RuleInfo INFO = new RuleInfo("JW-2206", "A standard is met", GapKind.PERFORMANCE, GapSeverity.MINOR,
			"A level that is aimed for and not reached yet is work in progress. At a moment of truth, with less than half of the way behind us, it is "
					+ "major.",
			"By our own figures we do not deliver what we have said people can count on.",
			Sources.GAP_3,
			"Find out what keeps people from it: do they know it, can they do it, does something stand in their way? Train only for the second.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ServiceStandard> subject() {
		return ServiceStandard.class;
	}

	@Override
	public Optional<Gap> gap(ServiceStandard standard, ModelView model) {
		List<Progress> unmet = standard.getMeasures().stream().map(Progress::of).flatMap(Optional::stream).filter(p -> !p.reached()).toList();
		if (unmet.isEmpty()) {
			return Optional.empty();
		}
		Progress first = unmet.getFirst();
		String figures = Wording.name(first.metric()) + " stands at " + first.current() + ", asked for is " + first.level();
		Gap gap = Gap.of(standard, Wording.name(standard) + " is not met: " + figures + ".").at(ModelPackage.Literals.SERVICE_STANDARD__MEASURES);
		for (Progress progress : unmet) {
			gap = gap.because(evidence(progress));
		}
		return Optional.of(unmet.stream().allMatch(Progress::halfway) ? gap : weighed(gap, standard, model));
	}

	private static Gap weighed(Gap gap, ServiceStandard standard, ModelView model) {
		return model.referring(standard, ModelPackage.Literals.TOUCHPOINT__STANDARDS, Touchpoint.class).stream()
				.filter(ModelView::isMomentOfTruthToday).findFirst().map(t -> gap.weighing(GapSeverity.MAJOR)
				.because("It applies at " + Wording.name(t) + ", a moment of truth.")).orElse(gap);
	}

	private static String evidence(Progress progress) {
		Amount baseline = progress.metric().getBaseline();
		return Wording.name(progress.metric()) + ": " + (baseline == null ? "" : baseline + " at first, ") + progress.current() + " now, "
				+ progress.level() + " asked for.";
	}
}
