package org.journeywright.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.journeywright.language.Meaning;
import org.journeywright.language.TestModel;
import org.journeywright.language.format.JourneyFormatter;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.JourneyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is written anew, element by element, says the same as before. */
class WritingTest {

	private static String written(JourneyModel model) {
		Values values = new Values(TestModel.service(JourneyValueConverters.class), new Names(model.eResource().getResourceSet(), Plan.none()));
		return model.getElements().stream().map(e -> ElementWriter.write(TestModel.service(Shapes.class), values, e)).collect(Collectors.joining("\n", "", "\n"));
	}

	@Test
	void modelOfAllConceptsReadsBack() throws IOException {
		JourneyModel model = TestModel.model(TestModel.parse(Files.readString(EveryEditTest.SAMPLE)));
		assertEquals(Meaning.of(model), Meaning.of(TestModel.model(TestModel.parse(written(model)))));
	}

	@Test
	void serializerOfXtextWritesTheSameModel() throws IOException {
		JourneyModel model = TestModel.model(TestModel.parse(Files.readString(EveryEditTest.SAMPLE)));
		String serialized = TestModel.service(ISerializer.class).serialize(model);
		assertEquals(Meaning.of(model), Meaning.of(TestModel.model(TestModel.parse(serialized))));
	}

	@Test
	void serializerOfXtextWritesAModelThatHasNoTextYet() throws IOException {
		XtextResource parsed = TestModel.parse(Files.readString(EveryEditTest.SAMPLE));
		JourneyModel copy = EcoreUtil.copy(TestModel.model(parsed));
		String before = Meaning.of(TestModel.model(parsed));
		parsed.getContents().clear();
		parsed.getContents().add(copy);
		String serialized = TestModel.service(ISerializer.class).serialize(copy);
		assertEquals(before, Meaning.of(TestModel.model(TestModel.parse(serialized))));
	}

	@Test
	void writtenModelIsFormattedLikeAnyOther() throws IOException {
		JourneyModel model = TestModel.model(TestModel.parse(Files.readString(EveryEditTest.SAMPLE)));
		XtextResource written = TestModel.parse(written(model));
		JourneyFormatter formatter = TestModel.service(JourneyFormatter.class);
		String formatted = TextEdits.apply(written.getParseResult().getRootNode().getText(), formatter.edits(written.getParseResult().getRootNode()));
		assertEquals(List.of(), formatter.edits(TestModel.parse(formatted).getParseResult().getRootNode()));
		assertEquals(Meaning.of(model), Meaning.of(TestModel.model(TestModel.parse(formatted))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lumen", "corner-cafe" })
	void examplesReadBackFileByFile(String example) throws IOException {
		Path folder = Path.of("../org.journeywright.examples/models/" + example);
		java.util.Map<String, String> files = new java.util.TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(p -> p.toString().endsWith(".journey")).toList()) {
				files.put(folder.relativize(path).toString(), Files.readString(path));
			}
		}
		XtextResourceSet before = TestModel.parse(files);
		List<JourneyModel> models = before.getResources().stream().map(r -> (JourneyModel) r.getContents().get(0)).toList();
		java.util.Map<String, String> rewritten = new java.util.TreeMap<>();
		models.forEach(m -> rewritten.put(m.eResource().getURI().path().substring(1), written(m)));
		List<String> after = TestModel.parse(rewritten).getResources().stream().map(r -> Meaning.of((EObject) r.getContents().get(0))).toList();
		assertEquals(models.stream().map(Meaning::of).toList(), after);
	}
}
