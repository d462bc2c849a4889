package org.journeywright.ui.wizard;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.journeywright.model.ModelPackage.Literals;

/** What wizards ask beyond the features of the new element itself: what it stands in, and what is in it from the start. */
final class Extra {

	/** The stage that a touchpoint stands in. */
	static final EReference STAGE = tie("stage", Literals.STAGE, 1);
	/** The team that a role stands in. */
	static final EReference TEAM = tie("team", Literals.TEAM, 1);
	/** The names of a journey's stages, one on each line. */
	static final EAttribute STAGES = text("stages");
	/** The names of a team's roles, one on each line. */
	static final EAttribute ROLES = text("roles");
	/** The first behaviour of a standard in observable words. */
	static final EAttribute BEHAVIOUR = text("behaviour");
	/** The scenarios that a programme practises. */
	static final EReference SCENARIOS = tie("scenarios", Literals.SCENARIO, EStructuralFeature.UNBOUNDED_MULTIPLICITY);
	/** In which rhythm a programme practises. */
	static final EAttribute RHYTHM = text("rhythm");

	private Extra() {
	}

	private static EReference tie(String name, EClass target, int most) {
		EReference tie = EcoreFactory.eINSTANCE.createEReference();
		tie.setName(name);
		tie.setEType(target);
		tie.setUpperBound(most);
		return tie;
	}

	private static EAttribute text(String name) {
		EAttribute text = EcoreFactory.eINSTANCE.createEAttribute();
		text.setName(name);
		text.setEType(EcorePackage.Literals.ESTRING);
		return text;
	}

	/** Whether a feature is one of these, rather than one of the metamodel. */
	static boolean is(EStructuralFeature feature) {
		return feature.getEContainingClass() == null;
	}
}
