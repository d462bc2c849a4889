package org.journeywright.ui.scenario.page;

import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.Elements;

/** How edits are called where they can be undone. */
final class Labels {

	private Labels() {
	}

	/** Another value of an element's feature: "Change feedback of option 2 of First". */
	static String change(EStructuralFeature feature, String element) {
		return "Change " + Elements.label(feature.getName()).toLowerCase(Locale.ENGLISH) + " of " + element;
	}
}
