package org.journeywright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@ParameterizedTest
	@CsvSource({"ReportFault,Report fault", "ReportAFault,Report a fault", "phone,phone", "NPSAfterRepair,NPS after repair", "Own a Lumen,Own a Lumen", "cups_by_the_bus,cups by the bus",
			"ServiceDesk2,Service desk2", "ERP,ERP"})
	void aLabelSetsTheWordsOfANameApart(String name, String label) {
		assertEquals(label, Elements.label(name));
	}

	@Test
	void aTouchpointKeepsItsIdentityInAnotherStage() {
		Journey journey = MAKE.createJourney();
		journey.setName("Own a machine");
		Touchpoint touchpoint = MAKE.createTouchpoint();
		touchpoint.setName("ReportFault");
		stage(journey, "Repair").getTouchpoints().add(touchpoint);
		String before = Elements.identity(touchpoint);
		stage(journey, "Use").getTouchpoints().add(touchpoint);
		assertEquals(before, Elements.identity(touchpoint));
		assertEquals("touchpoint:Own a machine/ReportFault", before);
	}

	@Test
	void aBehaviourIsFoundByItsStandard() {
		ServiceStandard standard = MAKE.createServiceStandard();
		standard.setName("KeepTheDate");
		Behaviour behaviour = MAKE.createBehaviour();
		behaviour.setName("NameTheDate");
		standard.getBehaviours().add(behaviour);
		assertEquals(List.of("KeepTheDate", "NameTheDate"), Elements.path(behaviour));
	}

	@Test
	void namesWithSlashesCannotBeMistakenForPaths() {
		Value value = MAKE.createValue();
		value.setName("a/b#c%");
		assertEquals("value:a%2Fb%23c%25", Elements.identity(value));
	}

	@Test
	void elementsWithoutANameAreToldByTheirPlace() {
		Issue issue = MAKE.createIssue();
		issue.setName("LateParts");
		issue.getRootCauses().addAll(List.of(MAKE.createRootCause(), MAKE.createRootCause()));
		assertEquals("issue:LateParts#root cause 2", Elements.identity(issue.getRootCauses().get(1)));
		assertEquals("root cause of Late parts", Elements.label(issue.getRootCauses().get(1)));
	}

	@Test
	void anElementWithoutNameOrOwnerIsCalledByItsKind() {
		assertEquals("touchpoint", Elements.label(MAKE.createTouchpoint()));
		assertEquals("touchpoint:", Elements.identity(MAKE.createTouchpoint()));
	}

	@Test
	void kindsAreWordsThatPeopleSay() {
		assertEquals("service standard", Elements.kind(MAKE.createServiceStandard()));
		assertEquals("option", Elements.kind(MAKE.createConversationOption()));
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.forEach(type -> assertFalse(Elements.kind(type).matches(".*[A-Z].*"), type.getName()));
	}

	@Test
	void everyClassAndEveryFeatureIsDocumented() {
		ModelPackage.eINSTANCE.getEClassifiers().forEach(type -> {
			assertDocumented(type, type.getName());
			if (type instanceof EClass c) {
				c.getEStructuralFeatures().forEach(f -> assertDocumented(f, type.getName() + "." + f.getName()));
			}
		});
	}

	private static void assertDocumented(EModelElement element, String name) {
		String text = EcoreUtil.getDocumentation(element);
		assertTrue(text != null && text.length() > 10 && text.endsWith("."), name);
	}

	private static Stage stage(Journey journey, String name) {
		Stage stage = MAKE.createStage();
		stage.setName(name);
		journey.getStages().add(stage);
		return stage;
	}
}
