package org.journeywright.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.StringInputStream;
import org.journeywright.language.JourneyStandaloneSetup;
import org.journeywright.model.Amount;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage;

/** A model with an element of every class, in which every text that people can write attacks somebody. It follows the metamodel, so new classes take part by themselves. */
final class HostileModel {

	/** What every text holds: markup, script, template code, a spreadsheet formula, a path, marks that turn the reading direction, and an emoji. */
	static final String ATTACK = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>${7*7}{{7*7}}=cmd|' /C calc'!A0 ../../x \u202e\u200f \uD83D\uDE08 </textarea> --> ]]> %s \\ `";

	private final Map<EClass, EObject> made = new LinkedHashMap<>();
	private int names;

	/** The model as text. */
	static String text() throws IOException {
		var injector = JourneyStandaloneSetup.doSetup();
		Resource resource = injector.getInstance(XtextResourceSet.class).createResource(URI.createURI("hostile.journey"));
		resource.load(new StringInputStream(""), Map.of());
		JourneyModel model = new HostileModel().build((JourneyModel) resource.getContents().get(0));
		return injector.getInstance(ISerializer.class).serialize(model);
	}

	private JourneyModel build(JourneyModel model) {
		for (EClass type : topLevel()) {
			model.getElements().add((org.journeywright.model.ModelElement) create(type));
		}
		List<EObject> all = new ArrayList<>();
		model.eAllContents().forEachRemaining(all::add);
		all.forEach(this::tie);
		return model;
	}

	private static List<EClass> topLevel() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(c -> !c.isAbstract())
				.filter(c -> c == ModelPackage.Literals.ORGANISATION || ModelPackage.Literals.TOP_LEVEL_ELEMENT.isSuperTypeOf(c)).toList();
	}

	private EObject create(EClass type) {
		EObject element = EcoreUtil.create(type);
		made.putIfAbsent(type, element);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				fill(element, attribute);
			} else if (((EReference) feature).isContainment()) {
				contain(element, (EReference) feature);
			}
		}
		return element;
	}

	private void fill(EObject element, EAttribute attribute) {
		Object value = value(attribute);
		if (attribute.isMany()) {
			element.eSet(attribute, List.of(value));
		} else {
			element.eSet(attribute, value);
		}
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum choice) {
			return choice.getELiterals().get(choice.getELiterals().size() - 1).getInstance();
		}
		return switch (attribute.getEAttributeType().getName()) {
			case "EString" -> ATTACK + (attribute == ModelPackage.Literals.NAMED_ELEMENT__NAME ? names++ : "");
			case "EBoolean" -> true;
			case "Amount" -> new Amount(BigDecimal.ONE, "%");
			case "Date" -> LocalDate.of(2026, 10, 3);
			case "Month" -> YearMonth.of(2026, 10);
			default -> 2;
		};
	}

	@SuppressWarnings("unchecked")
	private void contain(EObject element, EReference reference) {
		for (EClass type : concrete(reference.getEReferenceType())) {
			EObject child = create(type);
			if (reference.isMany()) {
				((EList<EObject>) element.eGet(reference)).add(child);
			} else {
				element.eSet(reference, child);
			}
		}
	}

	private static List<EClass> concrete(EClass type) {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
	}

	private void tie(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer()) {
				made.values().stream().filter(reference.getEReferenceType()::isInstance).findFirst().ifPresent(target -> {
					element.eSet(reference, reference.isMany() ? List.of(target) : target);
				});
			}
		}
	}
}
