package org.journeywright.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.Meaning;
import org.journeywright.language.TestModel;
import org.journeywright.language.structure.Shapes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Edits every feature of every kind of element that the language writes, in a file that is odd on purpose, and compares the lines that change with those in
 * {@code edits.txt}, which a reader has judged. Driven by the metamodel: what is new there fails here until it is in the
 * sample and its edits are written down.
 *
 * <p>
 * Whatever the edit, the text means afterwards what the model means when it is changed in memory, all other lines stay as they are, and comments are neither
 * lost nor doubled. All of it is done with line breaks of both kinds.
 */
class EveryEditTest {

	static final Path SAMPLE = Path.of("src-test/org/journeywright/language/edit/sample.journey");
	static final Path EDITS = Path.of("src-test/org/journeywright/language/edit/edits.txt");
	private static final Pattern COMMENT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|(//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);
	private static final ModelEditor EDITOR = TestModel.service(ModelEditor.class);

	@TestFactory
	Stream<DynamicTest> everyKindOfElementHasBeenEdited() throws IOException {
		String text = Files.readString(SAMPLE);
		Map<String, String> expected = WrittenEdits.read(EDITS);
		List<DynamicTest> tests = new ArrayList<>();
		for (EClass type : kinds()) {
			for (String edit : EditScript.names(type, TestModel.parse(text))) {
				tests.add(dynamicTest(type.getName() + ": " + edit, () -> check(type, edit, text, expected)));
			}
		}
		return tests.stream();
	}

	static List<EClass> kinds() {
		Map<String, EClass> kinds = new TreeMap<>();
		TestModel.service(Shapes.class).written().forEach(k -> kinds.put(k.getName(), k));
		return kinds.values().stream().filter(k -> !k.getName().equals("JourneyModel")).toList();
	}

	private static void check(EClass type, String edit, String text, Map<String, String> expected) {
		String edited = edited(type, edit, text);
		assertEquals(expected.getOrDefault(type.getName() + ": " + edit, "(not written down)"), WrittenEdits.diff(text, edited));
		assertEquals(edited.replace("\n", "\r\n"), edited(type, edit, text.replace("\n", "\r\n")), "with Windows line breaks");
	}

	/** The text after an edit; what it means has been compared with the model changed in memory. */
	static String edited(EClass type, String edit, String text) {
		XtextResource resource = TestModel.parse(text);
		assertTrue(resource.getErrors().isEmpty(), () -> resource.getErrors().toString());
		EditScript script = new EditScript(EDITOR, resource);
		TextEdits edits;
		try {
			edits = script.edit(type, edit);
		} catch (EditRefusedException e) {
			return text + "REFUSED " + e.getMessage() + (text.contains("\r\n") ? "\r\n" : "\n");
		}
		String edited = edits.apply(resource.getURI().toString(), text);
		script.inMemory(type, edit);
		XtextResource again = TestModel.parse(edited);
		// Deleted alone, an element leaves names behind that lead nowhere; that is what its preview is for.
		Function<XtextResource, String> meaning = r -> edit.equals("delete last") ? Meaning.withoutReferences(TestModel.model(r)) : Meaning.of(TestModel.model(r));
		assertEquals(meaning.apply(resource), meaning.apply(again), () -> "The text says something else than the model:\n" + WrittenEdits.diff(text, edited));
		List<String> lost = new ArrayList<>(comments(text));
		List<String> doubled = new ArrayList<>(comments(edited));
		comments(edited).forEach(lost::remove);
		comments(text).forEach(doubled::remove);
		assertEquals(List.of(), doubled, () -> "Comments were doubled:\n" + WrittenEdits.diff(text, edited));
		if (!edit.matches("(delete|unset|remove) .*")) {
			assertEquals(List.of(), lost, () -> "Comments were lost:\n" + WrittenEdits.diff(text, edited));
		}
		return edited;
	}

	/** Writes down what the program does, for a reader to judge line by line before it becomes what is expected: {@code java ... EveryEditTest} in the bundle. */
	public static void main(String[] args) throws IOException {
		String text = Files.readString(SAMPLE);
		Map<String, String> edits = new LinkedHashMap<>();
		for (EClass type : kinds()) {
			for (String edit : EditScript.names(type, TestModel.parse(text))) {
				edits.put(type.getName() + ": " + edit, WrittenEdits.diff(text, edited(type, edit, text)));
			}
		}
		Files.writeString(EDITS, WrittenEdits.write(edits));
	}

	private static List<String> comments(String text) {
		return COMMENT.matcher(text).results().map(m -> m.group(1)).filter(c -> c != null).map(String::strip).sorted().toList();
	}
}
