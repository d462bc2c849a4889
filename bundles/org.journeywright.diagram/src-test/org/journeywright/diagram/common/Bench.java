package org.journeywright.diagram.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;

/** Tries diagrams out on a model in memory. */
public final class Bench {

	private static final double ROUNDING = 0.6;

	private final LiveModel live = LanguageServices.get(LiveModels.class).empty(Path.of("").toAbsolutePath());
	private final Diagram diagram;

	private Bench(Diagram diagram, Map<String, String> texts) {
		this.diagram = diagram;
		live.put(texts);
	}

	/** A model of one file, {@code m.journey}. */
	public static Bench of(Diagram diagram, String text) {
		return new Bench(diagram, Map.of("m.journey", text));
	}

	/** A model of several files. */
	public static Bench of(Diagram diagram, Map<String, String> texts) {
		return new Bench(diagram, texts);
	}

	/** One of the models that come with the product: {@code lumen}. */
	public static Bench example(Diagram diagram, String name) {
		Path folder = Path.of("../org.journeywright.examples/models", name);
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".journey")).toList()) {
				texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Bench(diagram, texts);
	}

	/** The model as it is now. */
	public ModelView model() {
		return ModelView.of(live.model());
	}

	/** The live model. */
	public LiveModel live() {
		return live;
	}

	/** The drawing of the first subject. */
	public Drawing draw() {
		return draw(Settings.USUAL);
	}

	/** The drawing of the first subject with settings. */
	public Drawing draw(Settings settings) {
		return draw(diagram.subjects(model()).getFirst().identity(), settings);
	}

	/** What copying a figure and pasting it on another one comes to. */
	public Gesture.Paste copy(String figure, String target, Settings settings) {
		Drawing drawing = draw(settings);
		Figure copied = drawing.figure(figure).orElseThrow(() -> new AssertionError(figure + " is not among " + drawing.all().map(Figure::id).toList()));
		return new Gesture.Paste("", target, Gesture.Where.INTO, diagram.tied(copied, drawing, live).stream().map(i -> Gesture.Paste.tie(copied.kind(), i)).toList());
	}

	/** The same with the usual settings. */
	public Gesture.Paste copy(String figure, String target) {
		return copy(figure, target, Settings.USUAL);
	}

	/** What cutting a figure and pasting it on another one comes to. */
	public Gesture.Paste cut(String figure, String target, Gesture.Where where) {
		return new Gesture.Paste("", target, where, copy(figure, target).ties(), List.of(figure));
	}

	/** A drawing. */
	public Drawing draw(String subject, Settings settings) {
		return diagram.draw(model(), subject, settings);
	}

	/** What a gesture on the drawing of the first subject comes to; nothing is changed. */
	public Edited plan(Gesture gesture) {
		return plan(gesture, draw());
	}

	/** What a gesture on a drawing comes to; nothing is changed. */
	public Edited plan(Gesture gesture, Drawing drawing) {
		ModelEditor editor = LanguageServices.get(ModelEditor.class);
		return gesture instanceof Gesture.Paste paste && !paste.cut().isEmpty() ? new Moving(diagram, drawing).edit(paste, live, editor) : diagram.edit(gesture, drawing, live, editor);
	}

	/** Makes a gesture on the drawing of the first subject: the texts change. */
	public Edited make(Gesture gesture) {
		return make(gesture, Settings.USUAL);
	}

	/** Makes a gesture on the drawing of the first subject with settings: the texts change. */
	public Edited make(Gesture gesture, Settings settings) {
		return make(gesture, draw(settings));
	}

	/** Makes a gesture on a drawing: the texts change. */
	public Edited make(Gesture gesture, Drawing drawing) {
		Edited edited = plan(gesture, drawing);
		Map<String, String> changed = new TreeMap<>();
		edited.edits().files().forEach((uri, edits) -> {
			String file = live.fileNames().stream().filter(f -> URI.create(uri).equals(URI.create(live.resource(f).orElseThrow().getURI().toString()))).findFirst().orElseThrow();
			changed.put(file, org.journeywright.language.edit.TextEdits.apply(text(file), List.<TextEdit>copyOf(edits)));
		});
		live.put(changed);
		return edited;
	}

	/** The text of a file. */
	public String text(String file) {
		return live.text(file).orElseThrow();
	}

	/** The text of the one file. */
	public String text() {
		return text("m.journey");
	}

	/** The words on a figure and on those in it, each line with a blank behind it. */
	public static String words(Figure figure) {
		StringBuilder words = new StringBuilder();
		figure.marks().forEach(m -> words.append(m instanceof Mark.Words w ? w.text() + " " : ""));
		figure.inner().forEach(f -> words.append(words(f)));
		return words.toString();
	}

	/** All words on a drawing. */
	public static String words(Drawing drawing) {
		StringBuilder words = new StringBuilder();
		drawing.figures().forEach(f -> words.append(words(f)));
		return words.toString();
	}

	/** Checks what holds for every drawing: ids are told apart, everything is inside what it is on, and what can be pointed at has a name. */
	public static void sound(Drawing drawing) {
		Set<String> ids = new HashSet<>();
		drawing.all().forEach(f -> assertTrue(ids.add(f.id()), () -> "Two figures are called " + f.id()));
		drawing.figures().forEach(f -> inside(f, drawing.width(), drawing.height(), "the drawing"));
		drawing.all().filter(f -> f.about().isPresent()).forEach(f -> assertTrue(!f.telling().name().isBlank(), () -> f.id() + " has no name"));
	}

	private static void inside(Figure figure, double width, double height, String what) {
		assertTrue(figure.x() >= -ROUNDING && figure.y() >= -ROUNDING && figure.x() + figure.width() <= width + ROUNDING && figure.y() + figure.height() <= height + ROUNDING,
				() -> figure.id() + " sticks out of " + what + ": " + figure.x() + " " + figure.y() + " " + figure.width() + " " + figure.height() + " in " + width + " " + height);
		figure.inner().forEach(f -> inside(f, figure.width(), figure.height(), figure.id()));
		figure.marks().stream().filter(Mark.Words.class::isInstance).map(Mark.Words.class::cast).forEach(w -> words(figure, w));
	}

	private static void words(Figure figure, Mark.Words words) {
		double long_ = Lettering.width(words.text(), words.style());
		double left = switch (words.anchor()) {
			case START -> words.x();
			case MIDDLE -> words.x() - long_ / 2;
			case END -> words.x() - long_;
		};
		assertTrue(left >= -ROUNDING && left + long_ <= figure.width() + ROUNDING && words.y() <= figure.height() + ROUNDING && words.y() > 0,
				() -> "“" + words.text() + "” sticks out of " + figure.id());
	}

	/** Checks that figures side by side do not cover each other. */
	public static void apart(List<Figure> figures) {
		for (int i = 0; i < figures.size(); i++) {
			for (int j = i + 1; j < figures.size(); j++) {
				Figure a = figures.get(i);
				Figure b = figures.get(j);
				boolean areApart = a.x() + a.width() <= b.x() + ROUNDING || b.x() + b.width() <= a.x() + ROUNDING || a.y() + a.height() <= b.y() + ROUNDING
						|| b.y() + b.height() <= a.y() + ROUNDING;
				assertTrue(areApart, () -> a.id() + " covers " + b.id());
			}
		}
	}

	/** Checks the text of the one file. */
	public void reads(String expected) {
		assertEquals(expected, text());
	}
}
