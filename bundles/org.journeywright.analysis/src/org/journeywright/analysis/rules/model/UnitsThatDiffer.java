package org.journeywright.analysis.rules.model;

import java.util.List;
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
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Persona;

/**
 * The figures of a metric share its unit, or, where it names none, the unit of the first figure that has one; a figure without a unit takes it over.
 * Singular and plural, and usual short forms of time, count as one unit. Shares of personas and frequencies of issues are in percent.
 */
public final class UnitsThatDiffer implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-1015", "A figure keeps its unit", GapKind.MODEL, GapSeverity.ERROR,
			"Figures in different units cannot be compared, so no progress can be told.",
			"One figure is stated in different units, so nobody can say whether it got better.",
			Sources.SOUND_MODEL,
			"State all of its figures in one unit.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		model.all(Persona.class).forEach(p -> percent(p, "share", ModelPackage.Literals.PERSONA__SHARE, p.getShare(), gaps));
		model.all(Issue.class).forEach(i -> percent(i, "frequency", ModelPackage.Literals.ISSUE__FREQUENCY, i.getFrequency(), gaps));
		model.all(Metric.class).forEach(m -> metric(m, model, gaps));
	}

	private static void percent(EObject owner, String word, EStructuralFeature place, Amount amount, Consumer<Gap> gaps) {
		if (amount != null && !amount.unit().isEmpty() && !amount.isPercent()) {
			gaps.accept(Gap.of(owner, "The " + word + " of " + Wording.name(owner) + " is stated as " + amount + "; it has to be in percent.").at(place)
					.next("State it in percent, as in 30 %."));
		}
	}

	private static void metric(Metric metric, ModelView model, Consumer<Gap> gaps) {
		List<Figures.Figure> figures = Figures.of(metric, model).stream().filter(f -> !f.amount().unit().isEmpty()).toList();
		String unit = !Wording.isBlank(metric.getUnit()) ? metric.getUnit() : figures.isEmpty() ? "" : figures.getFirst().amount().unit();
		figures.stream().filter(f -> !TimeUnits.same(f.amount().unit(), unit)).forEach(f -> gaps.accept(Gap.of(f.owner(),
				Wording.name(metric) + " is counted in " + unit + ", but its " + f.word() + " is " + f.amount() + ".").at(f.place())));
	}
}
