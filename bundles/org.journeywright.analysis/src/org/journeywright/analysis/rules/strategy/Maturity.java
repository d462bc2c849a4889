package org.journeywright.analysis.rules.strategy;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.model.StrategyElement;

/** How far a strategy element is, from 1 (absent) to 5 (lived everywhere). */
final class Maturity {

	private static final int WEAK = 2;

	private Maturity() {
	}

	/** The maturity of an element in a sentence; today's has to be known. */
	static String of(StrategyElement element) {
		String target = element.getTarget() == null ? "" : ", the target is " + element.getTarget();
		return "Its maturity is " + element.getCurrent() + " of 5" + target + ".";
	}

	/** Whether an element is weak today and no initiative develops it. */
	static boolean isWeakAndLeft(StrategyElement element, ModelView model) {
		return element.getCurrent() != null && element.getCurrent() <= WEAK && Initiatives.developing(element, model).isEmpty();
	}
}
