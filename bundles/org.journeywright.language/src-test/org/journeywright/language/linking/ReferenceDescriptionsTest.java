package org.journeywright.language.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.journeywright.language.TestModel;
import org.junit.jupiter.api.Test;

/** A file's description tells which elements of other files it refers to, so that indexes can follow references without loading the file. */
class ReferenceDescriptionsTest {

	private static List<String> references(XtextResourceSet files, int file) {
		Resource resource = files.getResources().get(file);
		IResourceDescription description = TestModel.service(IResourceDescription.Manager.class).getResourceDescription(resource);
		return StreamSupport.stream(description.getReferenceDescriptions().spliterator(), false)
				.map(r -> r.getEReference().getName() + " -> " + r.getTargetEObjectUri().lastSegment() + " " + files.getEObject(r.getTargetEObjectUri(), true).eClass().getName())
				.sorted().toList();
	}

	@Test
	void referencesToOtherFilesAreDescribed() {
		XtextResourceSet files = TestModel.parse(Map.of("a.journey", "persona P\nchannel C\n",
				"b.journey", "persona Q\njourney J for P, Q { stage S { touchpoint T via C { } } }\n"));
		assertEquals(List.of(), references(files, 0));
		assertEquals(List.of("channels -> a.journey Channel", "personas -> a.journey Persona"), references(files, 1));
	}

	@Test
	void namesThatLeadNowhereAreNoReferences() {
		assertEquals(List.of(), references(TestModel.parse(Map.of("a.journey", "persona P\n", "b.journey", "journey J for Nobody\n")), 1));
	}
}
