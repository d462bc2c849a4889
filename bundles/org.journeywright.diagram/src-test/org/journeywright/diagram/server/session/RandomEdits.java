package org.journeywright.diagram.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.serve.FolderHost;
import org.journeywright.diagram.server.page.Difference;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.CopyElements;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;

/** A copy of an example on which text and diagrams are edited in turn, as a person with two windows would, and everything that must hold after each step. */
final class RandomEdits implements AutoCloseable {

	private static final Pattern MARK = Pattern.compile("(?m)^\\h*// mark \\d+$");
	private static final Pattern GAP = Pattern.compile("\n\n(?=(\\h*)[a-z])");

	private final Path folder;
	private final FolderHost host;
	private final Random random;
	private final RandomHand hand;
	private final RandomTypist typist;
	/** The texts at the beginning, and before the step that has made them unreadable. */
	private final Map<String, String> first;
	private Map<String, String> readable;
	private final Map<Class<?>, Integer> made = new HashMap<>();
	private int refusals;
	private int unreadable;

	RandomEdits(String example, Path folder, long seed) throws IOException {
		this.folder = folder;
		random = new Random(seed);
		hand = new RandomHand(random);
		typist = new RandomTypist(random);
		first = marked(example);
		readable = first;
		for (Map.Entry<String, String> text : first.entrySet()) {
			Files.createDirectories(folder.resolve(text.getKey()).getParent());
			Files.writeString(folder.resolve(text.getKey()), text.getValue());
		}
		host = new FolderHost(folder, false);
	}

	/** The texts of an example, with a comment of its own between any two elements and some within. */
	private static Map<String, String> marked(String example) throws IOException {
		Path from = Path.of("../org.journeywright.examples/models", example);
		Map<String, String> texts = new TreeMap<>();
		int[] count = {0};
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".journey")).sorted().toList()) {
				String text = GAP.matcher(Files.readString(file)).replaceAll(m -> "\n\n" + m.group(1) + "// mark " + ++count[0] + "\n\n");
				texts.put(from.relativize(file).toString().replace('\\', '/'), text);
			}
		}
		return texts;
	}

	/** Makes a step, in the text or on a diagram, and looks at what must hold. */
	void step(int step) throws IOException {
		Diagram diagram = hand.any(Diagrams.all());
		List<Sight> before = sights(diagram);
		if (step % 2 == 0) {
			type();
		} else {
			before = gesture(before);
		}
		List<Sight> shown = before;
		List<Diagram> kinds = step % 50 == 49 ? Diagrams.all() : shown.stream().map(Sight::diagram).distinct().toList();
		host.service().ask(model -> failure(() -> isSame(model, kinds) && follow(shown))).join().ifPresent(f -> {
			throw f;
		});
	}

	/** What does not hold: the model's thread answers with it, as only exceptions come through from there. */
	private static Optional<AssertionError> failure(BooleanSupplier check) {
		try {
			check.getAsBoolean();
			return Optional.empty();
		} catch (AssertionError e) {
			return Optional.of(e);
		}
	}

	/** Makes a gesture on one of the diagrams, or on another where they offer none; tells those that were in sight. */
	private List<Sight> gesture(List<Sight> sights) throws IOException {
		List<Sight> shown = sights;
		for (int attempt = 0; attempt < 20; attempt++) {
			Optional<Sight> sight = shown.isEmpty() ? Optional.empty() : Optional.of(hand.any(shown));
			String copied = random.nextInt(3) == 0 ? sight.map(this::copied).orElse("") : "";
			Optional<Gesture> gesture = sight.flatMap(s -> hand.on(s.drawing(), copied));
			if (gesture.isPresent()) {
				make(gesture.get(), sight.get());
				return shown;
			}
			shown = sights(hand.any(Diagrams.all()));
		}
		throw new AssertionError("No diagram offers anything");
	}

	/** What pages show of a diagram now. */
	private List<Sight> sights(Diagram diagram) {
		return host.service().ask(model -> {
			List<Sight> all = new ArrayList<>();
			for (Diagram.Subject subject : diagram.subjects(host.service().view())) {
				Sight usual = Sight.of(host.service(), diagram, subject.identity(), Settings.USUAL);
				all.add(usual.with(host.service(), hand.settings(usual.drawing())));
			}
			return all;
		}).join();
	}

	private void type() throws IOException {
		Map<String, String> now = texts();
		if (areReadable()) {
			readable = size(now) > size(first) * 3 / 2 || size(now) < size(first) / 2 ? first : now;
			String file = hand.any(List.copyOf(now.keySet()));
			if (readable == now) {
				write(Map.of(file, typist.change(now.get(file))));
				unreadable += areReadable() ? 0 : 1;
				return;
			}
		}
		write(readable);
	}

	private static int size(Map<String, String> texts) {
		return texts.values().stream().mapToInt(String::length).sum();
	}

	private void write(Map<String, String> texts) throws IOException {
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Files.writeString(folder.resolve(text.getKey()), text.getValue());
		}
		host.service().filesChanged(texts.keySet()).join();
	}

	private Map<String, String> texts() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (String file : first.keySet()) {
			texts.put(file, Files.readString(folder.resolve(file)));
		}
		return texts;
	}

	private boolean areReadable() {
		return host.service().ask(model -> model.fileNames().stream().allMatch(f -> model.problems(f).isEmpty())).join();
	}

	private void make(Gesture gesture, Sight sight) throws IOException {
		Map<String, String> before = texts();
		boolean wasReadable = areReadable();
		String step = gesture + " on the " + sight.diagram().kind().word() + " of " + sight.subject() + " with " + sight.settings();
		try {
			host.edit("Step", (model, editor) -> planned(sight, gesture, model, editor)).join();
		} catch (CompletionException e) {
			refused(step, e, before);
			return;
		}
		made.merge(gesture.getClass(), 1, Integer::sum);
		Map<String, String> after = texts();
		assertTrue(!wasReadable || areReadable(), () -> step + " leaves " + problems());
		commentsSurvive(gesture, before, after, step);
		takenBack(before, after, step);
	}

	private static TextEdits planned(Sight sight, Gesture gesture, LiveModel model, ModelEditor editor) {
		Edited edited = sight.diagram().edit(gesture, sight.drawing(), model, editor);
		if (!edited.question().isEmpty() || edited.label().isBlank()) {
			throw new IllegalStateException("Asked again, or without a label: " + gesture);
		}
		return edited.edits();
	}

	private void refused(String step, CompletionException failure, Map<String, String> before) throws IOException {
		if (!(failure.getCause() instanceof EditRefusedException)) {
			throw new AssertionError("Neither made nor refused: " + step, failure.getCause());
		}
		refusals++;
		assertTrue(failure.getCause().getMessage().matches("(?s).{15,}\\."), failure.getCause()::getMessage);
		assertEquals(before, texts(), () -> "Refused, and yet the text is not as it was: " + step);
	}

	private String copied(Sight sight) {
		List<String> about = sight.drawing().all().flatMap(f -> f.about().stream()).distinct().toList();
		if (about.isEmpty()) {
			return "";
		}
		String identity = hand.any(about);
		List<ElementRef> refs = host.service().ask(model -> model.element(identity).stream().map(e -> ElementRef.of(model, e)).toList()).join();
		try {
			return CopyElements.text(host, refs).join();
		} catch (CompletionException gone) {
			return "";
		}
	}

	/** No gesture takes a comment away that stands by itself; a deletion takes those with it that are in what is deleted. */
	private static void commentsSurvive(Gesture gesture, Map<String, String> before, Map<String, String> after, String step) {
		List<String> lost = new ArrayList<>(marks(before));
		marks(after).forEach(lost::remove);
		if (gesture instanceof Gesture.Delete) {
			lost.removeIf(m -> !m.startsWith("/"));
		}
		assertEquals(List.of(), lost, step);
	}

	private static List<String> marks(Map<String, String> texts) {
		return texts.values().stream().flatMap(t -> MARK.matcher(t).results()).map(MatchResult::group).sorted().toList();
	}

	/** Undo gives the bytes before the step, and redo those after it. */
	private void takenBack(Map<String, String> before, Map<String, String> after, String step) throws IOException {
		if (!before.equals(after)) {
			host.undo().join();
			assertEquals(before, texts(), () -> "Undo of " + step);
			host.redo().join();
			assertEquals(after, texts(), () -> "Redo of " + step);
		}
	}

	private String problems() {
		return host.service().ask(model -> model.fileNames().stream().map(f -> model.problems(f).toString()).collect(Collectors.joining("\n"))).join();
	}

	/** The live model and its drawings are those of the same texts read from scratch. */
	private boolean isSame(LiveModel model, List<Diagram> kinds) {
		LiveModel fresh = LanguageServices.get(LiveModels.class).empty(folder);
		Map<String, String> texts = new LinkedHashMap<>();
		model.fileNames().forEach(f -> texts.put(f, model.text(f).orElseThrow()));
		fresh.put(texts);
		texts.keySet().forEach(f -> assertEquals(fresh.problems(f), model.problems(f)));
		assertTrue(EcoreUtil.equals(List.copyOf(fresh.model()), List.copyOf(model.model())), "The model is not what the text says");
		ModelView view = ModelView.of(fresh.model());
		for (Diagram diagram : kinds) {
			assertEquals(diagram.subjects(view), diagram.subjects(host.service().view()));
			diagram.subjects(view).forEach(s -> alike(diagram.draw(view, s.identity(), Settings.USUAL), diagram.draw(host.service().view(), s.identity(), Settings.USUAL)));
		}
		return true;
	}

	private static void alike(Drawing scratch, Drawing live) {
		if (!scratch.equals(live)) {
			assertEquals(scratch.figures().stream().map(Object::toString).collect(Collectors.joining("\n")), live.figures().stream().map(Object::toString).collect(Collectors.joining("\n")));
			assertEquals(scratch, live);
		}
	}

	/** A page that was told what is different shows the whole drawing as it is now, or stays as it was while the text cannot be read. */
	private boolean follow(List<Sight> shown) {
		for (Sight sight : shown) {
			Sight now = sight.now(host.service());
			Drawing whole = sight.diagram().draw(host.service().view(), now.subject(), now.settings());
			assertTrue((now.isStale() ? sight.drawing() : whole).equals(now.drawing()), () -> "What is in sight is not as it is drawn: " + sight.subject());
			Map<String, Figure> page = new HashMap<>();
			sight.drawing().figures().forEach(f -> page.put(f.id(), f));
			Difference difference = Difference.between(sight.drawing(), now.drawing());
			difference.put().forEach(f -> page.put(f.id(), f));
			assertTrue(now.drawing().figures().equals(difference.order().stream().map(page::get).toList()), () -> "The page is told too little of " + sight.subject());
		}
		return true;
	}

	/** How many gestures of each sort were made. */
	Map<Class<?>, Integer> made() {
		return made;
	}

	/** How many gestures were refused. */
	int refusals() {
		return refusals;
	}

	/** How often a text could not be read after something was typed. */
	int unreadable() {
		return unreadable;
	}

	@Override
	public void close() {
		host.close();
	}
}
