package org.journeywright.analysis.rules.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Amount;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.StandardMeasure;

/** The figures of a metric, each with the place where it is stated. */
final class Figures {

	/**
	 * A figure of a metric.
	 *
	 * @param word
	 *            what it is called
	 * @param owner
	 *            the element that states it
	 * @param place
	 *            the feature in which it does
	 * @param amount
	 *            the figure
	 */
	record Figure(String word, EObject owner, EStructuralFeature place, Amount amount) {
	}

	private Figures() {
	}

	/** Baseline, target and current value of a metric, and the levels that standards ask of it; those that are stated. */
	static List<Figure> of(Metric metric, ModelView model) {
		List<Figure> figures = new ArrayList<>();
		figures.add(new Figure("baseline", metric, ModelPackage.Literals.METRIC__BASELINE, metric.getBaseline()));
		figures.add(new Figure("target", metric, ModelPackage.Literals.METRIC__TARGET, metric.getTarget()));
		figures.add(new Figure("current value", metric, ModelPackage.Literals.METRIC__CURRENT, metric.getCurrent()));
		for (StandardMeasure measure : model.referring(metric, ModelPackage.Literals.STANDARD_MEASURE__METRIC, StandardMeasure.class)) {
			figures.add(new Figure("level asked by " + Wording.name(measure.eContainer()), measure, ModelPackage.Literals.STANDARD_MEASURE__TARGET,
					measure.getTarget()));
		}
		return figures.stream().filter(f -> f.amount() != null).toList();
	}
}
