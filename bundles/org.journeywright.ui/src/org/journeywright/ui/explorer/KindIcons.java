package org.journeywright.ui.explorer;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Touchpoint;

/** Which icon a kind of element has, in the folder {@code icons/kind}. */
public final class KindIcons {

	private static final Map<EClass, String> NAMES = Map.ofEntries(Map.entry(Literals.JOURNEY, "journey"), Map.entry(Literals.STAGE, "stage"),
			Map.entry(Literals.TOUCHPOINT, "touchpoint"), Map.entry(Literals.BACKSTAGE_ACTIVITY, "activity"), Map.entry(Literals.VALUE, "value"),
			Map.entry(Literals.SERVICE_STANDARD, "standard"), Map.entry(Literals.BEHAVIOUR, "behaviour"), Map.entry(Literals.SCENARIO, "scenario"),
			Map.entry(Literals.FAILURE_STORY, "failure"), Map.entry(Literals.DECISION_POINT, "decision"), Map.entry(Literals.SCENARIO_OUTCOME, "outcome"),
			Map.entry(Literals.TEAM, "team"), Map.entry(Literals.ROLE, "role"), Map.entry(Literals.HANDOFF, "handoff"), Map.entry(Literals.ISSUE, "issue"),
			Map.entry(Literals.PROMISE, "promise"), Map.entry(Literals.WOW_MOMENT, "wow"), Map.entry(Literals.PERSONA, "persona"), Map.entry(Literals.CHANNEL, "channel"),
			Map.entry(Literals.TRAINING_PROGRAMME, "programme"), Map.entry(Literals.PHASE, "phase"), Map.entry(Literals.TRAINING_MODULE, "module"),
			Map.entry(Literals.COMFORT_CHECK, "check"), Map.entry(Literals.KNOWLEDGE_CHECK, "check"), Map.entry(Literals.PLAY_SCENARIO, "scenario"),
			Map.entry(Literals.READ_STANDARD, "standard"), Map.entry(Literals.REFLECT_ON_STORY, "wow"), Map.entry(Literals.OBSERVE_BEHAVIOUR, "behaviour"),
			Map.entry(Literals.METRIC, "metric"), Map.entry(Literals.EVIDENCE_SOURCE, "evidence"), Map.entry(Literals.STRATEGY_ELEMENT, "strategy"),
			Map.entry(Literals.INITIATIVE, "initiative"), Map.entry(Literals.MILESTONE, "milestone"), Map.entry(Literals.LEADERSHIP_PRACTICE, "practice"),
			Map.entry(Literals.BUSINESS_OUTCOME, "target"), Map.entry(Literals.BENCHMARK, "benchmark"), Map.entry(Literals.ORGANISATION, "organisation"),
			Map.entry(Literals.RULE_SETTING, "rule"), Map.entry(Literals.ROOT_CAUSE, "cause"));

	private KindIcons() {
	}

	/** The icon of an element. */
	public static String of(EObject element) {
		return element instanceof Touchpoint touchpoint && touchpoint.isMomentOfTruth() ? "truth" : of(element.eClass());
	}

	/** The icon of the elements of a class. */
	public static String of(EClass type) {
		return NAMES.getOrDefault(type, "part");
	}
}
