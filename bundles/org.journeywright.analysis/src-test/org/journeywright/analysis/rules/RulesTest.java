package org.journeywright.analysis.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.junit.jupiter.api.Test;

class RulesTest {

	private static final Map<GapKind, Integer> RANGES = ranges();
	private static final Path SOURCES = Path.of("src", "org", "journeywright", "analysis", "rules");

	@Test
	void codesAreWellFormedAndLieInTheRangeOfTheirKind() {
		for (RuleInfo rule : infos()) {
			assertTrue(rule.code().matches("JW-\\d{4}"), rule.code());
			assertEquals(RANGES.get(rule.kind()), Integer.valueOf(rule.code().substring(3, 5)), rule.code());
		}
	}

	@Test
	void everyKindHasARangeAndAtLeastTwoRules() {
		for (GapKind kind : GapKind.values()) {
			assertTrue(infos().stream().filter(r -> r.kind() == kind).count() >= 2, kind.word());
		}
	}

	@Test
	void codesAreUniqueAndInOrder() {
		List<String> codes = infos().stream().map(RuleInfo::code).toList();
		assertEquals(codes.stream().distinct().sorted().toList(), codes);
	}

	@Test
	void titlesAndMeaningsAreUnique() {
		assertEquals(infos().size(), infos().stream().map(RuleInfo::title).distinct().count());
		assertEquals(infos().size(), infos().stream().map(RuleInfo::meaning).distinct().count());
	}

	@Test
	void everyTextSaysSomethingAndSentencesEnd() {
		for (RuleInfo rule : infos()) {
			for (String text : List.of(rule.title(), rule.reasoning(), rule.meaning(), rule.source(), rule.nextStep())) {
				assertTrue(text.equals(text.strip()) && text.length() > 10, () -> rule.code() + ": " + text);
			}
			for (String sentence : List.of(rule.reasoning(), rule.meaning(), rule.nextStep())) {
				assertTrue(sentence.matches("(?s).*[.?!]"), () -> rule.code() + ": " + sentence);
			}
		}
	}

	@Test
	void onlyContradictionsOfTheModelAreErrors() {
		infos().stream().filter(r -> r.severity() == GapSeverity.ERROR).forEach(r -> assertEquals(GapKind.MODEL, r.kind(), r.code()));
	}

	@Test
	void everyRuleHasATestOfItsOwn() {
		for (Rule rule : Rules.all()) {
			assertTrue(Files.exists(Path.of("src-test", (rule.getClass().getName().replace('.', '/') + "Test.java"))), rule.getClass().getName());
		}
	}

	@Test
	void everyRuleThatIsWrittenIsListed() throws IOException {
		Set<String> listed = Rules.all().stream().map(r -> r.getClass().getSimpleName()).collect(Collectors.toSet());
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<Path> rules = files.filter(f -> f.toString().endsWith(".java") && text(f).contains("new RuleInfo(")).toList();
			assertEquals(listed.size(), rules.size());
			rules.forEach(f -> assertTrue(listed.contains(f.getFileName().toString().replace(".java", "")), f.toString()));
		}
	}

	@Test
	void informationAboutARuleIsAlwaysTheSame() {
		assertEquals(infos(), infos());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static List<RuleInfo> infos() {
		return Rules.all().stream().map(Rule::info).toList();
	}

	private static Map<GapKind, Integer> ranges() {
		Map<GapKind, Integer> ranges = new EnumMap<>(GapKind.class);
		ranges.put(GapKind.MODEL, 10);
		int next = 20;
		for (GapKind kind : GapKind.values()) {
			if (kind != GapKind.MODEL) {
				ranges.put(kind, next++);
			}
		}
		return ranges;
	}
}
