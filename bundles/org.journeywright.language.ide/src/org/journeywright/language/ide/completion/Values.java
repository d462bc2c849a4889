package org.journeywright.language.ide.completion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.language.ide.hover.RuleText;
import org.journeywright.language.ide.completion.Proposal.Rank;

import com.google.inject.Singleton;

/** Values that can be written where the grammar wants a date, a figure, a mood, a unit, a rule or a text. */
@Singleton
class Values {

	private static final List<String> MOODS = List.of("furious", "angry", "upset", "annoyed", "uneasy", "indifferent", "at ease", "content", "glad", "happy", "delighted");

	private final Supplier<LocalDate> today;

	Values() {
		this(LocalDate::now);
	}

	Values(Supplier<LocalDate> today) {
		this.today = today;
	}

	/** An example of a value, to be written over; empty where an example would only be in the way. */
	String example(String rule) {
		return switch (rule) {
			case "Name" -> "Name";
			case "Date" -> today.get().toString();
			case "Amount" -> "95 %";
			case "Count" -> "1";
			case "Rating" -> "3";
			case "Effort" -> "3 of 7";
			case "Emotion" -> "0";
			case "Unit" -> "%";
			default -> "";
		};
	}

	/** What can be written for a value that the grammar reads by a rule. */
	List<Proposal> of(String rule, String documentation) {
		return switch (rule) {
			case "Text" -> List.of(new Proposal("\"…\"", "\"\"", Optional.of("\"$1\""), "\"", CompletionItemKind.Text, "a text in quotes", documentation, Rank.VALUE));
			case "Date" -> dates(documentation);
			case "Month" -> IntStream.range(0, 6).mapToObj(i -> YearMonth.from(today.get()).minusMonths(i)).map(m -> value(m.toString(), m.toString(), "month", documentation)).toList();
			case "Amount" -> Stream.of("95 %", "2 h", "1 day", "3 days").map(a -> example(a, "an amount: a number and its unit", documentation)).toList();
			case "Rating" -> IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).map(r -> value(r, r, "from 1 to 5", documentation)).toList();
			case "Effort" -> IntStream.rangeClosed(1, 7).mapToObj(e -> value(e + " of 7", e + " of 7", effort(e), documentation)).toList();
			case "Emotion" -> IntStream.rangeClosed(-5, 5).mapToObj(m -> mood(m, documentation)).toList();
			case "Unit" -> Stream.of("%", "minutes", "hours", "days", "points").map(u -> value(u, u, "unit", documentation)).toList();
			case "RuleCode" -> Rules.all().stream().map(Rule::info).map(Values::rule).toList();
			default -> List.of();
		};
	}

	private List<Proposal> dates(String documentation) {
		LocalDate day = today.get();
		LocalDate quarterEnd = day.withDayOfMonth(1).plusMonths(2 - (day.getMonthValue() - 1) % 3).with(TemporalAdjusters.lastDayOfMonth());
		return List.of(value(day.toString(), day + " today", "today", documentation),
				value(quarterEnd.toString(), quarterEnd + " end of quarter", "end of this quarter", documentation),
				value(day.getYear() + "-12-31", day.getYear() + "-12-31 end of year", "end of this year", documentation)).stream().distinct().toList();
	}

	private static String effort(int effort) {
		return effort == 1 ? "effortless" : effort == 7 ? "a struggle" : "effort, 1 effortless to 7 a struggle";
	}

	private static Proposal mood(int mood, String documentation) {
		String written = mood > 0 ? "+" + mood : String.valueOf(mood);
		return value(written, written + " " + MOODS.get(mood + 5), MOODS.get(mood + 5), documentation);
	}

	private static Proposal rule(RuleInfo rule) {
		return value(rule.code(), rule.code() + " " + rule.title(), rule.title(), RuleText.of(rule));
	}

	private static Proposal value(String value, String filter, String detail, String documentation) {
		return new Proposal(value, value, Optional.empty(), filter, CompletionItemKind.Value, detail, documentation, Rank.VALUE);
	}

	private static Proposal example(String example, String detail, String documentation) {
		return new Proposal(example, example, Optional.of("${1:" + example + "}"), example, CompletionItemKind.Value, detail, documentation, Rank.VALUE);
	}
}
