package org.journeywright.cli;

import java.util.concurrent.Callable;

import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Rules;

import picocli.CommandLine.Command;

/** Lists the rules of the gap analysis. */
@Command(name = "rules", description = "Lists the rules of the gap analysis.")
final class RulesCommand implements Callable<Integer> {

	private final Console console;

	RulesCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		Rules.all().forEach(rule -> console.say(line(rule.info())));
		return Exit.OK;
	}

	private static String line(RuleInfo rule) {
		return "%s  %-8s  %-18s  %s".formatted(rule.code(), rule.severity().word(), rule.kind().word(), rule.title());
	}
}
