package org.journeywright.language.ide.refactor.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.live.LiveModels;
import org.journeywright.model.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Takes every step that is offered at gaps of every rule, in models that have them, and looks whether the gap goes and nothing else is touched. */
class GapFixesTest {

	private static final Path EXAMPLES = Path.of("..", "org.journeywright.examples", "models");
	private static final int EACH = 2;
	/** Closing one of several such gaps at an element leaves the others. */
	private static final Set<String> ONE_OF_SEVERAL = Set.of("JW-1007", "JW-1008", "JW-2106", "JW-2112", "JW-2303", "JW-2304", "JW-2305", "JW-2306", "JW-2508", "JW-2603", "JW-2708", "JW-2906", "JW-3003",
			"JW-3012", "JW-3112", "JW-3113");

	private final GapFixes fixes = LanguageServices.get(GapFixes.class);
	private final Map<String, Map<String, String>> models = new LinkedHashMap<>();

	GapFixesTest() throws IOException {
		for (String example : List.of("corner-cafe", "lumen")) {
			models.put(example, read(EXAMPLES.resolve(example)));
		}
		models.put("gaps", Map.of("gaps.journey", Files.readString(Path.of("src-test/org/journeywright/language/ide/refactor/fix/gaps.journey"))));
		models.put("contradictions", Map.of("contradictions.journey", Files.readString(Path.of("src-test/org/journeywright/language/ide/refactor/fix/contradictions.journey"))));
	}

	private static Map<String, String> read(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return new TreeMap<>(files.filter(f -> f.toString().endsWith(".journey")).collect(Collectors.toMap(f -> folder.relativize(f).toString().replace('\\', '/'), GapFixesTest::text)));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static LiveModel live(Map<String, String> texts) {
		LiveModel model = LanguageServices.get(LiveModels.class).empty(Path.of("/model"));
		model.put(texts);
		for (String file : texts.keySet()) {
			assertEquals(List.of(), model.problems(file));
		}
		return model;
	}

	private static List<Finding> gaps(LiveModel model) {
		return Analysis.of(ModelView.of(model.model()), model.locations()).findings();
	}

	@TestFactory
	Stream<DynamicTest> everyStepClosesItsGap() {
		return models.entrySet().stream().flatMap(m -> {
			Map<String, Integer> seen = new TreeMap<>();
			return gaps(live(m.getValue())).stream().filter(g -> seen.merge(g.rule().code(), 1, Integer::sum) <= EACH)
					.map(g -> DynamicTest.dynamicTest(g.id() + " in " + m.getKey(), () -> takeEveryStep(m.getValue(), g.rule().code(), Elements.identity(g.element()))));
		});
	}

	private void takeEveryStep(Map<String, String> texts, String code, String identity) {
		LiveModel before = live(texts);
		ModelView view = ModelView.of(before.model());
		EObject element = gaps(before).stream().filter(g -> g.rule().code().equals(code) && Elements.identity(g.element()).equals(identity)).findFirst().orElseThrow().element();
		long count = gaps(before).stream().filter(g -> g.rule().code().equals(code) && Elements.identity(g.element()).equals(identity)).count();
		for (Fix fix : fixes.of(before, view, code, element)) {
			TextEdits edits = edits(fix);
			Map<String, String> after = applied(before, texts, edits);
			List<Finding> left = gaps(live(after));
			long now = left.stream().filter(g -> g.rule().code().equals(code) && Elements.identity(g.element()).equals(identity)).count();
			if (ONE_OF_SEVERAL.contains(code) && !fix.title().startsWith("Switch") && !left.isEmpty()) {
				continue;
			}
			assertTrue(now < count, () -> fix.title() + " does not close " + code + " of " + identity + ": " + edits.files());
		}
	}

	private static TextEdits edits(Fix fix) {
		try {
			return fix.edits().get();
		} catch (EditRefusedException refused) {
			return fail(fix.title() + ": " + refused.getMessage());
		}
	}

	private static Map<String, String> applied(LiveModel model, Map<String, String> texts, TextEdits edits) {
		Map<String, String> after = new TreeMap<>(texts);
		after.replaceAll((file, text) -> edits.apply(model.resource(file).orElseThrow().getURI().toString(), text));
		assertTrue(!edits.isEmpty());
		return after;
	}

	@Test
	void everyRuleCanBeSwitchedOffInTheFileThatStatesTheOrganisation() {
		Map<String, String> texts = Map.of("a.journey", "organisation Us { as of 2026-11-01 }\n", "b.journey", "persona Buyer\n");
		LiveModel model = live(texts);
		EObject persona = model.element("persona:Buyer").orElseThrow();
		for (var rule : Rules.all()) {
			Fix off = fixes.switchOff(model, ModelView.of(model.model()), rule.info().code(), persona).orElseThrow();
			assertEquals("Switch " + rule.info().code() + " off for this model, with a reason", off.title());
			Map<String, String> after = applied(model, texts, edits(off));
			assertTrue(after.get("a.journey").startsWith(texts.get("a.journey")) && after.get("a.journey").contains("rule " + rule.info().code() + " off because \"To be written"), after.get("a.journey"));
			assertEquals(texts.get("b.journey"), after.get("b.journey"));
		}
	}

	@Test
	void noFigureIsMadeUpForWhatColleaguesHaveToAgreeOn() {
		LiveModel model = live(Map.of("a.journey", "team Back { role Clerk role Desk }\nhandoff Slip from Clerk to Desk\n"));
		EObject slip = model.element("handoff:Slip").orElseThrow();
		assertEquals(List.of("Switch JW-2504 off for this model, with a reason"), fixes.of(model, ModelView.of(model.model()), "JW-2504", slip).stream().map(Fix::title).toList());
	}

	@Test
	void everyRecipeIsForARuleThatThereIs() {
		Set<String> codes = Rules.all().stream().map(r -> r.info().code()).collect(Collectors.toSet());
		assertTrue(codes.containsAll(fixes.codes()));
	}

	@Test
	void theTestsMeetEveryRecipe() {
		Set<String> met = models.values().stream().flatMap(t -> gaps(live(t)).stream()).map(g -> g.rule().code()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> missed = new TreeSet<>(fixes.codes());
		missed.removeAll(met);
		assertEquals(Set.of(), missed);
	}

	@Test
	void whatIsAddedLeavesEverythingElseAsItIs() {
		for (Map<String, String> texts : models.values()) {
			LiveModel model = live(texts);
			ModelView view = ModelView.of(model.model());
			Set<String> seen = new TreeSet<>();
			for (Finding gap : gaps(model)) {
				if (seen.add(gap.rule().code())) {
					for (Fix fix : fixes.of(model, view, gap.rule().code(), gap.element())) {
						if (fix.title().startsWith("Add ") || fix.title().startsWith("Create ")) {
							edits(fix).files().forEach((file, e) -> assertTrue(e.stream().allMatch(t -> takesNothingAway(text(model, file), t)), () -> fix.title() + e));
						}
					}
				}
			}
		}
	}

	private static String text(LiveModel model, String uri) {
		return model.fileNames().stream().filter(f -> model.resource(f).orElseThrow().getURI().toString().equals(uri)).findFirst().flatMap(model::text).orElseThrow();
	}

	private static boolean takesNothingAway(String text, TextEdit edit) {
		return text.substring(edit.offset(), edit.end()).isBlank();
	}
}
