package org.journeywright.analysis.rules.model;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Amount;
import org.journeywright.model.Issue;
import org.journeywright.model.Metric;
import org.journeywright.model.MetricKind;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Persona;

/**
 * Shares of personas, frequencies of issues and figures of rates, satisfaction and first-contact resolution in percent lie between 0 and 100; a net
 * promoter score between -100 and +100.
 */
public final class ShareOutOfRange implements Rule {

	private static final Set<MetricKind> SHARES = Set.of(MetricKind.RATE, MetricKind.CSAT, MetricKind.FIRST_CONTACT_RESOLUTION);

	private static final RuleInfo INFO = new RuleInfo("JW-1013", "A share lies between nothing and all", GapKind.MODEL, GapSeverity.ERROR,
			"The figure cannot be true, and issues are ranked by figures like it.",
			"A share is below nothing or above everything, so the figure cannot be true.",
			Sources.SOUND_MODEL,
			"Correct the figure.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Persona.class).forEach(p -> check(p, p, "share", ModelPackage.Literals.PERSONA__SHARE, p.getShare(), 0, gaps));
		model.all(Issue.class).forEach(i -> check(i, i, "frequency", ModelPackage.Literals.ISSUE__FREQUENCY, i.getFrequency(), 0, gaps));
		model.all(Metric.class).forEach(m -> check(m, model, gaps));
	}

	private static void check(Metric metric, ModelView model, Consumer<Gap> gaps) {
		boolean score = metric.getKind() == MetricKind.NPS;
		for (Figures.Figure figure : Figures.of(metric, model)) {
			if (score || SHARES.contains(metric.getKind()) && (figure.amount().isPercent() || "%".equals(metric.getUnit()))) {
				check(figure.owner(), metric, figure.word(), figure.place(), figure.amount(), score ? -100 : 0, gaps);
			}
		}
	}

	private static void check(EObject owner, EObject named, String word, EStructuralFeature place, Amount amount, int least, Consumer<Gap> gaps) {
		if (amount != null && (amount.number() < least || amount.number() > 100)) {
			gaps.accept(Gap.of(owner, "The " + word + " of " + Wording.name(named) + " is " + amount + "; it can only lie between " + least
					+ " and 100.").at(place));
		}
	}
}
