package org.journeywright.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.journeywright.analysis.rules.Rules;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.names.JourneyValueConverters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

	private final Values values = new Values(() -> LocalDate.of(2026, 11, 22));

	private List<String> of(String rule) {
		return values.of(rule, "").stream().map(Proposal::text).toList();
	}

	@Test
	void datesThatPeopleMeanMostOften() {
		assertEquals(List.of("2026-11-22", "2026-12-31"), of("Date").stream().distinct().toList());
		assertEquals(List.of("2026-02-03", "2026-03-31", "2026-12-31"), new Values(() -> LocalDate.of(2026, 2, 3)).of("Date", "").stream().map(Proposal::text).toList());
		assertEquals(List.of("2026-11", "2026-10", "2026-09", "2026-08", "2026-07", "2026-06"), of("Month"));
	}

	@Test
	void everyRuleCanBeSet() {
		assertEquals(Rules.all().size(), of("RuleCode").size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Date", "Month", "Amount", "Rating", "Effort", "Emotion", "Unit" })
	void theLanguageReadsEachOfThem(String rule) {
		JourneyValueConverters converters = LanguageServices.get(JourneyValueConverters.class);
		assertTrue(of(rule).size() > 1);
		of(rule).forEach(v -> assertTrue(converters.toValue(v, rule, null) != null, v));
		assertTrue(values.example(rule).isEmpty() || converters.toValue(values.example(rule), rule, null) != null);
	}

	@Test
	void whatIsNoValueHasNone() {
		assertEquals(List.of(), of("Name"));
		assertEquals(List.of("\"\""), of("Text"));
	}
}
