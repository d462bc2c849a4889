package org.journeywright.ui.form.content;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.structure.Shapes;

/** The kinds of elements that can stand where a class is wanted. */
public final class PartKinds {

	private PartKinds() {
	}

	/** The classes that can be written, in the order of the metamodel. */
	public static List<EClass> of(EClass wanted) {
		return StreamSupport.stream(LanguageServices.get(Shapes.class).written().spliterator(), false).filter(c -> !c.isAbstract() && wanted.isSuperTypeOf(c))
				.sorted(Comparator.comparingInt(EClass::getClassifierID)).toList();
	}
}
