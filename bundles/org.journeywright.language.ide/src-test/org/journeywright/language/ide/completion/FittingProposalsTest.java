package org.journeywright.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.Test;

/** Takes proposals all over a real model and looks whether the language understands what then stands there. */
class FittingProposalsTest {

	private static final Path EXAMPLE = Path.of("../org.journeywright.examples/models/lumen");

	private final Map<String, String> files = read();
	private final AskedModel model = new AskedModel(files);

	@Test
	void nothingIsProposedThatTheGrammarRefuses() {
		List<String> refused = new ArrayList<>();
		int taken = 0;
		for (String file : files.keySet().stream().filter(f -> files.get(f).length() < 14_000).toList()) {
			String text = files.get(file);
			// Alone: whether names lead anywhere is of no matter here.
			AskedModel alone = new AskedModel(Map.of(file, text));
			for (int cursor : places(text, 14)) {
				alone.put(file, text);
				for (CompletionItem item : alone.ask(file, cursor).getItems().stream().filter(FittingProposalsTest::isOfLanguage).toList()) {
					taken++;
					refused(alone, file, text, item, cursor).forEach(refused::add);
				}
			}
		}
		assertTrue(taken > 500, "only " + taken + " proposals taken");
		assertEquals("", refused.stream().limit(10).collect(Collectors.joining("\n")), () -> refused.size() + " refused");
	}

	/** What the language says about the proposal: anything at all where it is spelt out in full at the end of a line, that it does not fit where it is put in. */
	private Stream<String> refused(AskedModel model, String file, String text, CompletionItem item, int cursor) {
		String changed = AskedModel.taken(text, item);
		model.put(file, changed);
		int end = text.length() - cursor;
		boolean inserted = item.getTextEdit().getLeft().getRange().getStart().equals(item.getTextEdit().getLeft().getRange().getEnd());
		boolean spelt = !item.getTextEdit().getLeft().getNewText().endsWith(" ") && text.substring(cursor, Math.max(cursor, text.indexOf('\n', cursor))).isBlank();
		return model.problems(file).stream().filter(p -> p.code().equals("JW-0001") || p.code().equals("JW-0006"))
				.filter(p -> spelt || inserted && p.location().offset() < changed.length() - end && p.message().contains("not fit")).filter(p -> !isForeign(p))
				.map(p -> p + " after taking '" + item.getLabel() + "' in " + around(text, cursor));
	}

	/** What a place to fill in says for a name that is not there. */
	private static boolean isForeign(Problem problem) {
		return problem.message().contains("Some");
	}

	private static String around(String text, int cursor) {
		return (text.substring(Math.max(0, cursor - 60), cursor) + "|" + text.substring(cursor, Math.min(text.length(), cursor + 30))).replace("\n", "⏎");
	}

	private static boolean isOfLanguage(CompletionItem item) {
		return item.getKind() == CompletionItemKind.Keyword || item.getKind() == CompletionItemKind.EnumMember || item.getKind() == CompletionItemKind.Value;
	}

	@Test
	void everyNameOfTheModelIsProposedWhereItStands() {
		List<String> missing = new ArrayList<>();
		int asked = 0;
		for (String file : files.keySet()) {
			String text = files.get(file);
			var names = java.util.regex.Pattern.compile("\\b(?:via|by|for|at|applies|exercises|shows|breaks|->|supports|keeps|feeds|carries) ([A-Z]\\w+)(?=[\\s,])").matcher(text);
			while (names.find()) {
				List<CompletionItem> items = model.ask(file, names.start(1) + 2).getItems();
				asked += items.isEmpty() ? 0 : 1;
				if (!items.isEmpty() && items.stream().noneMatch(i -> i.getLabel().equals(names.group(1)))) {
					missing.add(names.group() + " in " + file);
				}
			}
		}
		assertTrue(asked > 500, "only " + asked + " names asked for");
		assertEquals(List.of(), missing.stream().limit(5).toList());
	}

	@Test
	void noPlaceIsTooOddToAskAbout() {
		for (String file : files.keySet()) {
			String text = files.get(file);
			for (int cursor : places(text, 10)) {
				String cut = text.substring(0, cursor);
				List<CompletionItem> items = model.at("cut.journey", cut, cursor).getItems();
				assertEquals(items.size(), items.stream().map(i -> i.getLabel() + i.getTextEdit().getLeft().getNewText()).distinct().count(), () -> "twice in " + around(cut, cursor));
			}
		}
	}

	private static List<Integer> places(String text, int number) {
		Random random = new Random(text.length());
		return Stream.concat(Stream.of(0, text.length()), random.ints(number, 0, text.length()).map(i -> i % 3 == 0 ? i : endOfLine(text, i)).boxed()).toList();
	}

	private static int endOfLine(String text, int from) {
		int end = text.indexOf('\n', from);
		return end < 0 ? text.length() : end;
	}

	private static Map<String, String> read() {
		try (Stream<Path> all = Files.walk(EXAMPLE)) {
			return all.filter(p -> p.toString().endsWith(".journey")).collect(Collectors.toMap(p -> EXAMPLE.relativize(p).toString().replace('\\', '/'), p -> {
				try {
					return Files.readString(p);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			}, (a, b) -> a, TreeMap::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
