package org.journeywright.diagram.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.serve.FolderHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One person writes on a drawing while another one adds and removes lines in the file: whatever meets whatever, nobody's text lands on a neighbour. */
class GesturesAmidChangesTest {

	private static final String EXTRA = "      expects \"A\"\n";
	private static final String TEXT = """
			team Front {
			  role Clerk front-line
			}
			journey Visit as-is {
			  stage Arrive {
			    touchpoint Door by Clerk {
			      expects "B 0"
			      expects "C 0"
			      expects "D 0"
			    }
			  }
			}
			""";
	private static final Pattern EXPECTS = Pattern.compile("expects \"([A-D])");
	private static final Pattern FIGURE = Pattern.compile(".*@expects\\.\\d+");
	private static final int GESTURES = 60;

	@TempDir
	private Path folder;
	private final BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
	private final Map<String, JsonObject> drawn = new LinkedHashMap<>();
	private int revision;

	/** Keeps the drawing as a page does. */
	private synchronized void hear(String text) {
		JsonElement params = JsonParser.parseString(text).getAsJsonObject().get("params");
		if (params == null || !params.isJsonObject() || !params.getAsJsonObject().has("action")) {
			return;
		}
		JsonObject action = params.getAsJsonObject().getAsJsonObject("action");
		switch (action.get("kind").getAsString()) {
			case "setModel" -> draw(action.getAsJsonObject("newRoot").getAsJsonObject("args"), action.getAsJsonObject("newRoot").getAsJsonArray("children"));
			case "journeywright/changed" -> {
				drawn.keySet().retainAll(action.getAsJsonArray("order").asList().stream().map(JsonElement::getAsString).toList());
				draw(action.getAsJsonObject("args"), action.getAsJsonArray("put"));
			}
			case "journeywright/answered" -> answers.add(action);
			default -> {
				// Gaps and the like.
			}
		}
	}

	private void draw(JsonObject args, Iterable<JsonElement> figures) {
		figures.forEach(f -> drawn.put(f.getAsJsonObject().get("id").getAsString(), f.getAsJsonObject()));
		revision = args.get("revision").getAsInt();
	}

	/** What can be written at present, by figure. */
	private Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		drawn.values().forEach(f -> collect(f, texts));
		return texts;
	}

	private static void collect(JsonObject figure, Map<String, String> texts) {
		JsonObject ways = figure.getAsJsonObject("args").getAsJsonObject("w");
		if (FIGURE.matcher(figure.get("id").getAsString()).matches() && ways != null && ways.has("writing")) {
			texts.put(figure.get("id").getAsString(), ways.getAsJsonObject("writing").get("text").getAsString());
		}
		if (figure.has("children")) {
			figure.getAsJsonArray("children").forEach(inner -> collect(inner.getAsJsonObject(), texts));
		}
	}

	/** Writes on one of the expectations what begins with the letter that is seen there. */
	private synchronized String gesture(int number, Random random) {
		List<Map.Entry<String, String>> seen = List.copyOf(texts().entrySet());
		Map.Entry<String, String> one = seen.get(random.nextInt(seen.size()));
		return "{\"kind\":\"journeywright/write\",\"isOperation\":true,\"number\":" + number + ",\"revision\":" + revision + ",\"figure\":\"" + one.getKey() + "\",\"text\":\"" + one.getValue().charAt(0) + " "
				+ number + "\"}";
	}

	@Test
	void noTextLandsOnANeighbour() throws Exception {
		Path file = folder.resolve("visit.journey");
		Files.writeString(file, TEXT);
		AtomicBoolean isOver = new AtomicBoolean();
		Page greeting = new Page();
		int done = 0;
		try (FolderHost host = new FolderHost(folder, false); DiagramServer server = new DiagramServer(host, Diagrams.all(), message -> {
			hear(message);
			greeting.hear(message);
		})) {
			greeting.connect(server);
			greeting.show("journey:Visit");
			Thread other = Thread.ofVirtual().start(() -> typeUntil(isOver, file, host));
			for (int number = 1; number <= GESTURES; number++) {
				greeting.send(gesture(number, new Random(number)));
				JsonObject answer = answers.poll(20, TimeUnit.SECONDS);
				assertEquals(number, answer.get("number").getAsInt());
				assertTrue(answer.get("isDone").getAsBoolean() || answer.get("message").getAsString().matches("(?s).*(in the meantime|several times|faster than).*"), answer::toString);
				done += answer.get("isDone").getAsBoolean() ? 1 : 0;
				assertLetters(Files.readString(file));
			}
			isOver.set(true);
			other.join();
		}
		assertTrue(done > 0, "Not one was made");
	}

	/** Each letter stands for one expectation: where one stands twice or out of turn, a text has landed on a neighbour. */
	private static void assertLetters(String text) {
		List<String> letters = EXPECTS.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
		assertTrue(Set.of(List.of("B", "C", "D"), List.of("A", "B", "C", "D")).contains(letters), () -> letters + " in\n" + text);
	}

	private void typeUntil(AtomicBoolean isOver, Path file, FolderHost host) {
		try {
			while (!isOver.get()) {
				String text = Files.readString(file);
				Path aside = Files.writeString(folder.resolve("aside.txt"), text.matches("(?s).*expects \"A.*") ? text.replaceFirst(" *expects \"A[^\"]*\"\n", "") : text.replaceFirst(" *expects \"B", EXTRA + "$0"));
				Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
				host.service().filesChanged(Set.of("visit.journey")).join();
				Thread.sleep(7);
			}
		} catch (IOException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
