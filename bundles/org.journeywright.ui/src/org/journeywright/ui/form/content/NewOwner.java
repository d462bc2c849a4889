package org.journeywright.ui.form.content;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;

/** What is made together with the first element of a kind that stands in another: a role needs a team, and the first role brings one along. */
final class NewOwner {

	private static final String NEW = "new";

	private NewOwner() {
	}

	/** What can be made to hold an element of a class, in a file: only what stands in a file by itself and needs nothing but a name. */
	static List<Target> homes(EClass part, String file) {
		return types(part).stream().filter(NewOwner::needsNameAlone)
				.map(t -> new Target(new ElementRef(NEW, t.getName(), file, Optional.empty()), file, "", "a new " + Elements.kind(t))).toList();
	}

	/** What elements of a class stand in, other than files. */
	static List<EClass> types(EClass part) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(t -> !t.isAbstract() && t != ModelPackage.Literals.JOURNEY_MODEL && Homes.feature(t, part).isPresent()).toList();
	}

	private static boolean needsNameAlone(EClass type) {
		return ModelPackage.Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(type)
				&& FieldSpecs.of(type).stream().allMatch(s -> !s.isRequired() || s.feature() == ModelPackage.Literals.NAMED_ELEMENT__NAME);
	}

	/** Whether a home is still to be made. */
	static boolean isIn(Target home) {
		return home.identity().equals(NEW);
	}

	/** A new element that is called after its kind, with the part in it. */
	@SuppressWarnings("unchecked")
	static EObject around(EObject part, Target home) {
		EClass type = (EClass) ModelPackage.eINSTANCE.getEClassifier(home.ref().kind());
		EObject owner = EcoreUtil.create(type);
		owner.eSet(ModelPackage.Literals.NAMED_ELEMENT__NAME, Labels.sentence(Elements.kind(type)));
		((List<EObject>) owner.eGet(Homes.feature(type, part.eClass()).orElseThrow())).add(part);
		return owner;
	}
}
