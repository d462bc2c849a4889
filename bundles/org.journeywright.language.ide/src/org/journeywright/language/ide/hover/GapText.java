package org.journeywright.language.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.language.load.Problem;

/** Explains gaps and problems in Markdown. */
final class GapText {

	private static final int LISTED = 5;

	private GapText() {
	}

	/** Gaps as a list: sign, message and next step of each. */
	static String list(List<Finding> gaps) {
		String more = gaps.size() > LISTED ? "\n- and " + (gaps.size() - LISTED) + " more" : "";
		return gaps.stream().limit(LISTED).map(GapText::item).collect(Collectors.joining("\n")) + more;
	}

	private static String item(Finding gap) {
		return "- " + gap.severity().sign() + " " + gap.severity().word() + ", " + Markdown.escape(gap.rule().code() + ": " + gap.message() + " " + gap.nextStep());
	}

	/** A gap with the explanation of its rule. */
	static String explained(Finding gap) {
		RuleInfo rule = gap.rule();
		String heading = gap.severity().sign() + " " + gap.severity().word() + " · **" + Markdown.escape(rule.code() + " " + rule.title()) + "**";
		return Meanings.paragraphs(heading, Markdown.escape(gap.message()), Markdown.escape(rule.meaning()), "Next step: " + Markdown.escape(gap.nextStep()),
				gap.weighedByTeam().map(Markdown::escape).orElse(""), "Source: " + Markdown.escape(rule.source()));
	}

	/** The explanation of a rule by its code; empty where there is no such rule. */
	static String rule(String code) {
		return Rules.all().stream().map(Rule::info).filter(r -> r.code().equals(code)).findFirst().map(RuleText::of).orElse("");
	}

	/** A problem with what its code stands for. */
	static String explained(Problem problem) {
		String heading = "✕ error · **" + Markdown.escape(problem.code() + " " + title(problem.code())) + "**";
		return Meanings.paragraphs(heading, Markdown.escape(problem.message()), Markdown.escape(meaning(problem.code())));
	}

	private static String title(String code) {
		return switch (code) {
			case "JW-0001" -> "The language has no place for this";
			case "JW-0002" -> "A name leads nowhere";
			case "JW-0003" -> "A name could mean several elements";
			case "JW-0004" -> "A file cannot be read";
			case "JW-0006" -> "Something is said twice";
			default -> "Something cannot be understood";
		};
	}

	private static String meaning(String code) {
		return switch (code) {
			case "JW-0001" -> "What cannot be read is left out of every report; the rest of the file counts.";
			case "JW-0002" -> "The tie is missing in every report until the name is right. Completion lists the names that fit.";
			case "JW-0003" -> "Names are never guessed. A path such as Journey.Touchpoint says which one is meant.";
			case "JW-0006" -> "Only one of them can hold, and reports cannot know which.";
			default -> "";
		};
	}
}
