package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;

/** A model of one file, or of an example, and its flows. */
final class FlowOf {

	static final String FILE = "a.journey";

	private final ScenarioFlow flow = new ScenarioFlow();
	private final LiveModel live = LanguageServices.get(LiveModels.class).empty(Path.of("/model"));
	private final Map<String, String> texts = new TreeMap<>();

	private FlowOf(Map<String, String> files) {
		texts.putAll(files);
		live.put(files);
	}

	static FlowOf text(String text) {
		return new FlowOf(Map.of(FILE, text));
	}

	static FlowOf example(String name) {
		Path folder = Path.of("..", "org.journeywright.examples", "models", name);
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.filter(f -> f.toString().endsWith(".journey")).toList()) {
				files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new FlowOf(files);
	}

	ModelView view() {
		return ModelView.of(live.model());
	}

	List<Subject> subjects() {
		return flow.subjects(view());
	}

	Drawing draw(String subject, String... settings) {
		Settings chosen = Settings.USUAL;
		for (int i = 0; i < settings.length; i += 2) {
			chosen = chosen.with(settings[i], settings[i + 1]);
		}
		return flow.draw(view(), subject, chosen);
	}

	/** The first scenario. */
	Drawing draw() {
		return draw(subjects().getFirst().identity());
	}

	Figure figure(String id) {
		return draw().figure(id).orElseThrow();
	}

	/** What a gesture comes to, nothing is changed. */
	Edited plan(Gesture gesture) {
		return flow.edit(gesture, draw(subjects().getFirst().identity(), "texts", "whole"), live, LanguageServices.get(ModelEditor.class));
	}

	/** The text of the file after a gesture; the model reads as well as before. */
	String edit(Gesture gesture) {
		Edited edited = plan(gesture);
		assertEquals("", edited.question());
		int problems = live.problems(FILE).size();
		String uri = live.resource(FILE).orElseThrow().getURI().toString();
		texts.put(FILE, edited.edits().apply(uri, texts.get(FILE)));
		live.put(texts);
		assertEquals(problems, live.problems(FILE).size(), () -> texts.get(FILE) + live.problems(FILE));
		edited.choose().forEach(identity -> live.element(identity).orElseThrow(() -> new AssertionError(identity + " is to be chosen, but not there:\n" + texts.get(FILE))));
		return texts.get(FILE);
	}

	LiveModel live() {
		return live;
	}
}
