package org.journeywright.analysis;

import java.util.List;

import org.journeywright.analysis.rules.Rules;
import org.journeywright.model.RuleSetting;

/**
 * Runs the rules over a model.
 *
 * @param findings
 *            what was found, gravest first, then by code and by the order of the model
 * @param settings
 *            the team's own settings that were applied, with their reasons
 */
public record Analysis(List<Finding> findings, List<AppliedSetting> settings) {

	/**
	 * A setting that changed the outcome.
	 *
	 * @param setting
	 *            the setting in the model or project file
	 * @param rule
	 *            the rule it is about
	 * @param findings
	 *            how many findings it silenced or weighed differently
	 */
	public record AppliedSetting(RuleSetting setting, RuleInfo rule, int findings) {
	}

	/** How many gaps the team's settings switch off: found by the rules, and not among the findings. */
	public int switchedOff() {
		return settings.stream().filter(s -> s.setting().isOff()).mapToInt(AppliedSetting::findings).sum();
	}

	/** Follows the rules as they run; may stop them by throwing a {@link java.util.concurrent.CancellationException}. */
	@FunctionalInterface
	public interface Listener {
		/** Says that {@code done} of {@code total} pieces of a step are finished. */
		void report(String step, int done, int total);
	}

	/** Runs every rule. */
	public static Analysis of(ModelView model, SourceLocator locator) {
		return of(model, locator, (step, done, total) -> {
		});
	}

	/** Runs every rule and says how far it is. */
	public static Analysis of(ModelView model, SourceLocator locator, Listener listener) {
		return of(model, locator, Rules.all(), listener);
	}

	/** Runs some rules. */
	public static Analysis of(ModelView model, SourceLocator locator, List<Rule> rules) {
		return of(model, locator, rules, (step, done, total) -> {
		});
	}

	private static Analysis of(ModelView model, SourceLocator locator, List<Rule> rules, Listener listener) {
		AnalysisRun run = new AnalysisRun(model, locator, rules);
		while (run.hasNext()) {
			listener.report("Analysing", run.done(), rules.size());
			run.next();
		}
		return run.result();
	}
}
