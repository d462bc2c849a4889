package org.journeywright.ui.form.content;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;

/** What features are called in forms: as the metamodel calls them, except where a single word would not be understood alone. */
public final class Labels {

	private static final Map<EStructuralFeature, String> LONGER = Map.ofEntries(Map.entry(ModelPackage.Literals.STRATEGY_ELEMENT__CURRENT, "Maturity today"),
			Map.entry(ModelPackage.Literals.STRATEGY_ELEMENT__TARGET, "Maturity to reach"), Map.entry(ModelPackage.Literals.CONVERSATION_OPTION__FROM, "From failure story"),
			Map.entry(ModelPackage.Literals.CONVERSATION_OPTION__TARGET, "Goes on to"), Map.entry(ModelPackage.Literals.COMFORT_CHECK__BY, "Asked by"),
			Map.entry(ModelPackage.Literals.OBSERVE_BEHAVIOUR__BY, "Observed by"), Map.entry(ModelPackage.Literals.PROGRAMME_REVIEW__BY, "Reviewed by"),
			Map.entry(ModelPackage.Literals.ROOT_CAUSE__WHYS, "Five whys"), Map.entry(ModelPackage.Literals.RULE_SETTING__OFF, "Switched off"),
			Map.entry(ModelPackage.Literals.TOUCHPOINT__ACTION, "The customer"), Map.entry(ModelPackage.Literals.BENCHMARK__COMPANY, "Set by"),
			Map.entry(ModelPackage.Literals.ORGANISATION__MODEL_DATE, "As of"), Map.entry(ModelPackage.Literals.PHASE__ITEMS, "Modules and comfort checks"),
			Map.entry(ModelPackage.Literals.SCENARIO__STEPS, "Decision points and outcomes"));

	private Labels() {
	}

	/** The label of a field. */
	public static String of(EStructuralFeature feature) {
		return LONGER.getOrDefault(feature, sentence(Elements.label(feature.getName())));
	}

	/** Words with a capital first letter. */
	public static String sentence(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
