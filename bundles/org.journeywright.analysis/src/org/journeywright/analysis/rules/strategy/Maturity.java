package org.journeywright.analysis.rules.strategy;

import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.model.ModelPackage.Literals;
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

	/** The other elements that influence an element. */
	static List<StrategyElement> influencing(StrategyElement element, ModelView model) {
		return model.referring(element, Literals.STRATEGY_ELEMENT__INFLUENCES, StrategyElement.class).stream().filter(e -> e != element).distinct().toList();
	}

	/** The other elements that an element influences. */
	static List<StrategyElement> influenced(StrategyElement element) {
		return element.getInfluences().stream().filter(e -> e != element).distinct().toList();
	}

	/** Whether an element is weak today, others are tied to it by influence, and no initiative develops it. */
	static boolean isWeakLink(StrategyElement element, ModelView model) {
		return element.getCurrent() != null && element.getCurrent() <= WEAK && Initiatives.developing(element, model).isEmpty()
				&& !(influenced(element).isEmpty() && influencing(element, model).isEmpty());
	}
}
