package org.journeywright.language.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.language.Meaning;
import org.journeywright.language.TestModel;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveModelTest {

	private static final Path EXAMPLE = Path.of("../org.journeywright.examples/models/lumen");

	private final Map<String, String> texts = new TreeMap<>();
	private LiveModel live;

	@BeforeEach
	void startEmpty() {
		live = TestModel.service(LiveModels.class).empty(Path.of("/model"));
	}

	@Test
	void aNameThatComesIntoBeingIsLinkedInOtherFiles() {
		put("b.journey", "handoff Note from Planning to Office\n");
		assertEquals(2, live.problems("b.journey").size());

		assertEquals(Set.of("a.journey", "b.journey"), put("a.journey", "team Back {\n  role Planning\n  role Office\n}\n"));

		assertEquals(List.of(), live.problems("b.journey"));
		assertLikeFresh();
	}

	@Test
	void anElementThatIsIncompleteComesBackInItsPlace() {
		put("a.journey", "team Back {\n  role Planning\n  role Office\n}\n");
		put("b.journey", "handoff First from Planning to Office\nhandoff Second from Nobody to Office\nhandoff Third from Planning to Office\n");
		assertLikeFresh();
		put("a.journey", "team Back {\n  role Planning\n  role Office\n  role Nobody\n}\n");
		assertEquals(3, live.model().get(1).eContents().size());
		assertLikeFresh();
	}

	@Test
	void aSecondElementOfTheSameNameMakesNamesAmbiguousEverywhere() {
		put("a.journey", "team Back {\n  role Planning\n  role Office\n}\n");
		put("b.journey", "handoff Note from Planning to Office\n");
		put("c.journey", "team Other {\n  role Office\n}\n");
		assertEquals("JW-0003", live.problems("b.journey").get(0).code());
		assertLikeFresh();
		live.remove(List.of("c.journey"));
		texts.remove("c.journey");
		assertEquals(List.of(), live.problems("b.journey"));
		assertLikeFresh();
	}

	@Test
	void elementsOfOneNameAreToldByTheirOrder() {
		put("a.journey", """
				journey Buy {
				  stage One { touchpoint Pay { expects "first" } touchpoint Wait }
				  stage One { touchpoint Pay { expects "second" activity Print } touchpoint Pay }
				}
				""");
		assertEquals(List.of("journey:Buy", "stage:Buy/One", "touchpoint:Buy/Pay", "touchpoint:Buy/Wait", "stage:Buy/One~2", "touchpoint:Buy/Pay~2", "backstage activity:Buy/Pay~2/Print",
				"touchpoint:Buy/Pay~3"), identities());
		assertFoundAgain();
		assertEquals(List.of("second"), live.element("touchpoint:Buy/Pay~2").map(t -> ((org.journeywright.model.Touchpoint) t).getExpectations()).orElseThrow());
		assertTrue(live.element("touchpoint:Buy/Pay~4").isEmpty());
	}

	@Test
	void elementsOfOneNameInSeveralFilesAreToldByTheOrderOfTheFiles() {
		put("b.journey", "journey Buy { stage Second }\n");
		assertEquals(List.of("journey:Buy", "stage:Buy/Second"), identities());
		put("a.journey", "journey Buy { stage First }\n");
		assertEquals(List.of("journey:Buy", "stage:Buy/First", "journey:Buy~2", "stage:Buy~2/Second"), identities());
		assertFoundAgain();
		assertLikeFresh();
		live.remove(List.of("a.journey"));
		assertEquals(List.of("journey:Buy", "stage:Buy/Second"), identities());
		assertFoundAgain();
	}

	@Test
	void stepsOfOneNameInAConversationAreToldByTheirOrder() {
		put("a.journey", "scenario Talk {\n  decision Ask { }\n  decision Ask { }\n  outcome Ask good\n}\n");
		assertEquals(List.of("scenario:Talk", "decision point:Talk/Ask", "decision point:Talk/Ask~2", "outcome:Talk/Ask"), identities());
		assertFoundAgain();
	}

	@Test
	void aNameThatLooksLikeANumberedOneIsAnother() {
		put("a.journey", "value \"Trust~2\"\nvalue Trust\nvalue Trust\n");
		assertEquals(List.of("value:Trust%7E2", "value:Trust", "value:Trust~2"), identities());
		assertFoundAgain();
	}

	@Test
	void everyReaderTellsElementsOfOneNameAlike() {
		put("a.journey", "role Clerk\njourney Buy { stage One { touchpoint Pay touchpoint Pay } }\nissue");
		put("b.journey", "journey Buy { stage One { touchpoint Pay } }\nteam { role Clerk role Clerk }\nteam { }\n");
		List<String> read = new ArrayList<>();
		TestModel.load(texts).files().forEach(f -> f.eAllContents().forEachRemaining(e -> read.add(org.journeywright.model.Elements.identity(e))));
		assertEquals(read, identities());
	}

	private List<String> identities() {
		List<String> identities = new ArrayList<>();
		live.model().forEach(f -> f.eAllContents().forEachRemaining(e -> identities.add(org.journeywright.model.Elements.identity(e))));
		return identities;
	}

	private void assertFoundAgain() {
		live.model().forEach(f -> f.eAllContents().forEachRemaining(e -> assertEquals(java.util.Optional.of(e), live.element(org.journeywright.model.Elements.identity(e)))));
	}

	@Test
	void everyElementIsFoundByItsIdentity() throws Exception {
		live.put(example());
		List<String> lost = new ArrayList<>();
		Set<String> seen = new java.util.HashSet<>();
		for (var file : live.model()) {
			file.eAllContents().forEachRemaining(e -> {
				String identity = org.journeywright.model.Elements.identity(e);
				if (seen.add(identity) && live.element(identity).filter(found -> found == e).isEmpty()) {
					lost.add(identity);
				}
			});
		}
		assertTrue(seen.size() > 1000, "The example has many elements.");
		assertEquals(List.of(), lost);
		assertTrue(live.element("touchpoint:No such/Place").isEmpty());
		assertTrue(live.element("").isEmpty());
		assertTrue(live.element("touchpoint:#behaviour 99999").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void anyEditsLeaveWhatReadingAnewWouldGive(long seed) throws Exception {
		texts.putAll(example());
		live.put(texts);
		assertLikeFresh();
		Random random = new Random(seed);
		for (int step = 0; step < 25; step++) {
			List<String> names = new ArrayList<>(texts.keySet());
			String file = names.get(random.nextInt(names.size()));
			put(file, edited(texts.get(file), random));
			if (step % 5 == 4) {
				assertLikeFresh();
			}
		}
	}

	private static String edited(String text, Random random) {
		int at = random.nextInt(text.length());
		int length = Math.min(text.length() - at, random.nextInt(12));
		return switch (random.nextInt(5)) {
			case 0 -> text.substring(0, at) + text.substring(at + length);
			case 1 -> text.substring(0, at) + "x" + text.substring(at);
			case 2 -> renamed(text, random);
			case 3 -> withoutLine(text, at);
			default -> twiceTheLine(text, at);
		};
	}

	private static String renamed(String text, Random random) {
		List<String> words = Stream.of(text.split("[^A-Za-z]+")).filter(w -> w.length() > 3 && Character.isUpperCase(w.charAt(0))).toList();
		return words.isEmpty() ? text : text.replaceFirst("\\b" + words.get(random.nextInt(words.size())) + "\\b", "Renamed" + random.nextInt(9));
	}

	private static String withoutLine(String text, int at) {
		int start = text.lastIndexOf('\n', at) + 1;
		int end = text.indexOf('\n', at);
		return end < 0 ? text : text.substring(0, start) + text.substring(Math.max(start, end + 1));
	}

	private static String twiceTheLine(String text, int at) {
		int start = text.lastIndexOf('\n', at) + 1;
		int end = text.indexOf('\n', at) + 1;
		return end <= start ? text : text.substring(0, end) + text.substring(start);
	}

	private Set<String> put(String file, String text) {
		texts.put(file, text);
		return live.put(Map.of(file, text));
	}

	private void assertLikeFresh() {
		LoadedModel fresh = TestModel.load(texts);
		List<Problem> problems = live.fileNames().stream().flatMap(f -> live.problems(f).stream()).toList();
		assertEquals(lines(fresh.problems()), lines(problems));
		assertEquals(fresh.files().stream().map(Meaning::of).collect(Collectors.joining("\n")),
				live.model().stream().map(Meaning::of).collect(Collectors.joining("\n")));
	}

	private static String lines(List<Problem> problems) {
		return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
	}

	private static Map<String, String> example() throws Exception {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(EXAMPLE)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".journey")).toList()) {
				texts.put(EXAMPLE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
			}
		}
		assertTrue(texts.size() > 1, "The example has several files.");
		return texts;
	}
}
