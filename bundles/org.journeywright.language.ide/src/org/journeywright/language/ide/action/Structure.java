package org.journeywright.language.ide.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.ModelPackage.Literals;

/** What can stand in what, read off the grammar. Free of any model, so any thread may ask. */
public final class Structure {

	/** Figures on a line rather than elements that somebody handles; and settings that need a reason from the gap they are about. */
	private static final Set<EClass> PARTS = Set.of(Literals.COMPLAINT_TREND, Literals.COMPLAINT_COUNT, Literals.STANDARD_MEASURE, Literals.COLUMN_MAPPING, Literals.RULE_SETTING);

	private Structure() {
	}

	/**
	 * A kind of element that an owner can have.
	 *
	 * @param feature
	 *            by which of the owner's features
	 * @param type
	 *            the kind
	 */
	public record Slot(EReference feature, EClass type) {
	}

	private static Stream<EClass> written() {
		return StreamSupport.stream(LanguageServices.get(Shapes.class).written().spliterator(), false).sorted(Comparator.comparingInt(EClass::getClassifierID));
	}

	/** The kinds of elements that can be in elements of a class, in the order of the metamodel; a file is a {@code JourneyModel}. */
	public static List<Slot> slots(EClass owner) {
		return owner.getEAllContainments().stream()
				.flatMap(f -> written().filter(t -> f.getEReferenceType().isSuperTypeOf(t)).filter(t -> !PARTS.contains(t)).filter(t -> isWritten(owner, f)).map(t -> new Slot(f, t)))
				.toList();
	}

	private static boolean isWritten(EClass owner, EReference feature) {
		return owner == Literals.JOURNEY_MODEL || Shapes.assignmentIn(LanguageServices.get(Shapes.class).of(owner), feature.getName()).isPresent();
	}

	/** The feature by which elements of one class can be in elements of another; empty where they cannot. */
	public static Optional<EReference> feature(EClass owner, EClass inner) {
		return owner.getEAllContainments().stream().filter(f -> f.getEReferenceType().isSuperTypeOf(inner)).filter(f -> owner != Literals.JOURNEY_MODEL || isTopLevel(inner))
				.findFirst();
	}

	/** Whether elements of a class stand in files rather than in other elements. */
	public static boolean isTopLevel(EClass type) {
		return Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(type) || type == Literals.ORGANISATION || type == Literals.RULE_SETTING;
	}

	/** The classes whose elements can have elements of a class in them. */
	public static List<EClass> owners(EClass inner) {
		return written().filter(o -> feature(o, inner).isPresent()).toList();
	}

	/** What the text of an element of a class cannot do without, its name first; what has a usual value is left out. */
	public static List<EStructuralFeature> needed(EClass type) {
		return LanguageServices.get(Shapes.class).of(type).head().stream().flatMap(Structure::stated)
				.<EStructuralFeature>map(a -> type.getEStructuralFeature(a.getFeature())).filter(f -> f instanceof EReference || !hasUsualValue((EAttribute) f)).distinct().toList();
	}

	private static boolean hasUsualValue(EAttribute attribute) {
		return attribute.getEAttributeType() instanceof EEnum || attribute.getDefaultValueLiteral() != null;
	}

	private static Stream<Assignment> stated(AbstractElement piece) {
		if (GrammarUtil.isOptionalCardinality(piece)) {
			return Stream.empty();
		}
		return piece instanceof Assignment assignment ? Stream.of(assignment)
				: piece instanceof Group group ? group.getElements().stream().flatMap(Structure::stated) : Stream.empty();
	}
}
