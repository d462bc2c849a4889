package org.journeywright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.StringInputStream;
import org.journeywright.language.JourneyStandaloneSetup;
import org.journeywright.language.Meaning;
import org.journeywright.model.JourneyModel;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

class SerializedModelTest {

	private final Injector injector = JourneyStandaloneSetup.doSetup();

	@Test
	void aModelOfAllConceptsMadeInMemoryIsReadBackAsItWas() throws IOException {
		XtextResource sample = read(sample());
		XtextResource memory = read("");
		JourneyModel copy = (JourneyModel) EcoreUtil.copy(sample.getContents().get(0));
		((JourneyModel) memory.getContents().get(0)).getElements().addAll(copy.getElements());
		EObject root = memory.getContents().get(0);
		String text = injector.getInstance(ISerializer.class).serialize(root);
		assertEquals(Meaning.of(root), Meaning.of(read(text).getContents().get(0)));
	}

	private XtextResource read(String text) throws IOException {
		XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class).createResource(URI.createURI("sample.journey"));
		resource.load(new StringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		EcoreUtil.resolveAll(resource);
		assertEquals("[]", resource.getErrors().toString(), text);
		return resource;
	}

	private static String sample() throws IOException {
		try (InputStream in = SerializedModelTest.class.getResourceAsStream("/org/journeywright/language/edit/sample.journey")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
