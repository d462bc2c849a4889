package org.journeywright.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetsTest {

	private static final List<String> PLACES = List.of("|", "team A {\n|\n}", "standard A {\n|\n}", "journey A {\n|\n}", "journey A { stage B {\n|\n} }", "journey A { stage B { touchpoint C {\n|\n} } }",
			"issue A {\n|\n}", "scenario A {\n|\n}", "programme A {\n|\n}", "programme A { phase B {\n|\n} }");

	private final AskedModel model = new AskedModel(Map.of());

	static List<Snippets.Snippet> all() {
		return new Snippets().all();
	}

	@Test
	void everyElementOfAFileHasOne() {
		List<String> rules = all().stream().map(Snippets.Snippet::rule).toList();
		assertEquals(21 + 13, rules.size(), rules::toString);
	}

	@ParameterizedTest
	@MethodSource("all")
	void theLanguageUnderstandsIt(Snippets.Snippet snippet) {
		Stream<String> places = PLACES.stream().filter(p -> model.at(p).getItems().stream().anyMatch(i -> isOf(i, snippet)));
		String place = places.findFirst().orElseThrow(() -> new AssertionError(snippet.rule() + " is offered nowhere"));
		CompletionItem item = model.at(place).getItems().stream().filter(i -> isOf(i, snippet)).findFirst().orElseThrow();
		model.put("taken.journey", AskedModel.taken(place.replace("|", ""), item));
		List<Problem> problems = model.problems("taken.journey").stream().filter(p -> !p.code().equals("JW-0002")).toList();
		assertEquals(List.of(), problems, () -> AskedModel.taken(place.replace("|", ""), item));
		assertTrue(item.getTextEdit().getLeft().getNewText().contains("$0"));
	}

	private static boolean isOf(CompletionItem item, Snippets.Snippet snippet) {
		return item.getKind() == CompletionItemKind.Snippet && snippet.title().equals(item.getDetail());
	}
}
