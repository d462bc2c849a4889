package org.journeywright.ui.help;

import static org.journeywright.ui.help.HelpHtml.escape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;

/** The catalogue of rules, made from the rules themselves. */
final class RulesText {

	private static final String HEAD = """
			<h1>Rules</h1><p>What counts as a gap, why, and the usual next step: %d rules. A rule that does not fit is switched off or weighed differently in the model, with
			a reason that every report shows: <code>rule JW-2806 off because "…"</code>.</p>
			""";

	private RulesText() {
	}

	static String body() {
		return body(Rules.all().stream().map(Rule::info).toList());
	}

	static String body(List<RuleInfo> rules) {
		var kinds = rules.stream().collect(Collectors.groupingBy(RuleInfo::kind, LinkedHashMap::new, Collectors.toList()));
		return HEAD.formatted(rules.size()) + kinds.entrySet().stream().map(entry -> section(entry.getKey(), entry.getValue())).collect(Collectors.joining());
	}

	private static String section(GapKind kind, List<RuleInfo> rules) {
		return "<h2>" + escape(kind.title()) + "</h2>" + rules.stream().map(RulesText::entry).collect(Collectors.joining());
	}

	private static String entry(RuleInfo rule) {
		return "<h3>" + escape(rule.title()) + "</h3><p><small>" + escape(rule.code() + " · " + rule.severity().word()) + "</small><br>" + escape(rule.meaning()) + "<br>"
				+ escape(rule.nextStep()) + "</p>";
	}
}
