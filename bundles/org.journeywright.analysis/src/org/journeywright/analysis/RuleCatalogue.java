package org.journeywright.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.journeywright.analysis.rules.Rules;

/** The catalogue of rules as Markdown, for people who want to know what is looked for and why. The same rules give the same text, byte for byte. */
public final class RuleCatalogue {

	private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_<>\\[\\]|#]");

	private RuleCatalogue() {
	}

	/** The catalogue of all rules of the product. */
	public static String markdown() {
		return markdown(Rules.all().stream().map(Rule::info).toList());
	}

	/** The catalogue of some rules: grouped by kind, in the order of the kinds; within a kind in the order given. */
	public static String markdown(List<RuleInfo> rules) {
		Map<GapKind, List<RuleInfo>> byKind = new EnumMap<>(GapKind.class);
		rules.forEach(r -> byKind.computeIfAbsent(r.kind(), k -> new ArrayList<>()).add(r));
		StringBuilder text = new StringBuilder("# Gap rules\n\n").append(introduction(rules.size()));
		byKind.forEach((kind, its) -> text.append(overview(kind, its)));
		byKind.forEach((kind, its) -> text.append(chapter(kind, its)));
		return text.toString();
	}

	private static String introduction(int rules) {
		return """
				What Journeywright looks for in a model: %s rules. Each has a code that never changes, and that findings, reports and settings share.

				A team that sees it differently says so in the model, with a reason that every report shows:

				```
				rule JW-2908 off because "We shuffle the options, on paper too"
				rule JW-2607 severity minor because "Directors coach through their leads"
				```

				Severities, gravest first: **error** (the model contradicts itself; reports built on it would mislead), **critical** (customers are let down at a
				moment that decides, or money is spent without effect), **major** (good people will fall short here sooner or later), **minor** (worth mending
				when one is at it).

				This file is made from the rules themselves; a test fails when it is out of date.
				""".formatted(rules);
	}

	private static String overview(GapKind kind, List<RuleInfo> rules) {
		return "\n**" + escape(kind.title()) + "** (" + kind.word() + ")\n\n| Code | The rule | Severity |\n| --- | --- | --- |\n"
				+ rules.stream().map(r -> "| [" + r.code() + "](#" + anchor(r) + ") | " + escape(r.title()) + " | " + r.severity().word() + " |\n")
						.collect(Collectors.joining());
	}

	private static String chapter(GapKind kind, List<RuleInfo> rules) {
		return "\n## " + escape(kind.title()) + "\n" + rules.stream().map(RuleCatalogue::entry).collect(Collectors.joining());
	}

	private static String entry(RuleInfo rule) {
		return "\n### " + heading(rule) + "\n\n" + escape(rule.meaning()) + "\n"
				+ "\n- Severity: **" + rule.severity().word() + "**. " + escape(rule.reasoning())
				+ "\n- Next step: " + escape(rule.nextStep())
				+ "\n- Source: " + escape(rule.source()) + "\n";
	}

	private static String heading(RuleInfo rule) {
		return rule.code() + " " + escape(rule.title());
	}

	/** The anchor that renderers of Markdown make of a heading: lower case, letters, digits and hyphens only. */
	private static String anchor(RuleInfo rule) {
		return (rule.code() + " " + rule.title()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
	}

	private static String escape(String text) {
		return MARKDOWN.matcher(text).replaceAll(m -> Matcher.quoteReplacement("\\" + m.group()));
	}
}
