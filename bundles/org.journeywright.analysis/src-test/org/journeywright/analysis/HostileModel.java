package org.journeywright.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.model.Amount;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelElement;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage;

/**
 * Models that no sane team writes, made from the metamodel itself so that every class and feature takes part: bare ones that state only what an element
 * cannot do without, and ones in which every text is hostile, every figure extreme and everything is tied to everything, itself included.
 */
final class HostileModel {

	private static final List<String> TEXTS = List.of("<script>alert(1)</script>", "=cmd|' /C calc'!A0", "../../x", "\u202Eabc", "😀☕", "", " \n\t ",
			"${jndi:ldap://x}", "%s %n \\ \" '", "x".repeat(5000), "A");
	private static final List<Integer> NUMBERS = List.of(0, -1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE);
	private static final List<String> AMOUNTS = List.of("0", "-1 %", "100 %", "999999999999999 %", "3 days", "0.000000000000001 h");
	private static final List<LocalDate> DATES = List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31));
	private static final int MOST_TIES = 4;

	private final boolean bare;
	private final int copies;
	private final List<EObject> elements = new ArrayList<>();
	private int turn;

	private HostileModel(boolean bare, int copies) {
		this.bare = bare;
		this.copies = copies;
	}

	/** One element of each kind that states nothing but what it has to, with one part of each kind in it. */
	static JourneyModel bare() {
		return new HostileModel(true, 1).file();
	}

	/** Some elements of each kind, with every feature set to something unpleasant. */
	static JourneyModel hostile(int copies) {
		return new HostileModel(false, copies).file();
	}

	private JourneyModel file() {
		JourneyModel file = ModelFactory.eINSTANCE.createJourneyModel();
		for (EClass type : concrete(ModelPackage.Literals.MODEL_ELEMENT)) {
			boolean standsInAFile = ModelPackage.Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(type) || type == ModelPackage.Literals.ORGANISATION
					|| type == ModelPackage.Literals.RULE_SETTING;
			for (int i = 0; standsInAFile && i < copies; i++) {
				file.getElements().add((ModelElement) create(type));
			}
		}
		elements.forEach(this::tie);
		return file;
	}

	private EObject create(EClass type) {
		EObject element = ModelFactory.eINSTANCE.create(type);
		elements.add(element);
		type.getEAllAttributes().stream().filter(a -> !bare || a.isRequired()).forEach(a -> state(element, a));
		type.getEAllContainments().forEach(c -> contain(element, c));
		return element;
	}

	@SuppressWarnings("unchecked")
	private void contain(EObject owner, EReference part) {
		for (EClass type : concrete(part.getEReferenceType())) {
			if (!part.isMany()) {
				owner.eSet(part, create(type));
			} else {
				for (int i = 0; i < copies; i++) {
					((List<EObject>) owner.eGet(part)).add(create(type));
				}
			}
		}
	}

	@SuppressWarnings("unchecked")
	private void state(EObject element, EAttribute attribute) {
		if (attribute.isMany()) {
			((List<Object>) element.eGet(attribute)).addAll(List.of(value(attribute), value(attribute)));
		} else {
			element.eSet(attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return choice.getELiterals().get(turn++ % choice.getELiterals().size()).getInstance();
		}
		if (type == String.class) {
			return pick(TEXTS);
		}
		if (type == Integer.class) {
			return pick(NUMBERS);
		}
		if (type == boolean.class) {
			return turn++ % 2 == 0;
		}
		if (type == Amount.class) {
			return Amount.valueOf(pick(AMOUNTS));
		}
		if (type == LocalDate.class) {
			return pick(DATES);
		}
		if (type == YearMonth.class) {
			return YearMonth.from(pick(DATES));
		}
		throw new IllegalStateException("no value for " + attribute.getName() + " of type " + type);
	}

	private <T> T pick(List<T> values) {
		return values.get(turn++ % values.size());
	}

	@SuppressWarnings("unchecked")
	private void tie(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || bare && !reference.isRequired()) {
				continue;
			}
			List<EObject> targets = elements.stream().filter(reference.getEReferenceType()::isInstance).toList();
			if (reference.isMany()) {
				targets.stream().limit(MOST_TIES).forEach(((List<EObject>) element.eGet(reference))::add);
			} else {
				element.eSet(reference, pick(targets));
			}
		}
	}

	private static List<EClass> concrete(EClass type) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
	}
}
