package org.journeywright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.journeywright.analysis.Finding.TeamWeight;
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
		Map<String, RuleSetting> settings = model.all(RuleSetting.class).stream()
				.collect(Collectors.toMap(RuleSetting::getCode, Function.identity(), (first, second) -> first));
		List<Finding> findings = new ArrayList<>();
		List<AppliedSetting> applied = new ArrayList<>();
		Maker maker = new Maker(locator, new Ties(model), new Facts(model));
		int done = 0;
		for (Rule rule : rules) {
			listener.report("Analysing", done++, rules.size());
			RuleSetting setting = settings.get(rule.info().code());
			List<Gap> gaps = new ArrayList<>();
			rule.check(model, gaps::add);
			if (setting != null) {
				applied.add(new AppliedSetting(setting, rule.info(), gaps.size()));
			}
			if (setting == null || !setting.isOff()) {
				gaps.forEach(g -> findings.add(maker.finding(rule.info(), g, setting)));
			}
		}
		Comparator<Finding> order = Comparator.comparing(Finding::severity).thenComparing(f -> f.rule().code()).thenComparing(Finding::element, model.inOrder());
		return new Analysis(findings.stream().sorted(order).toList(), List.copyOf(applied));
	}

	/** Makes findings of gaps. */
	private record Maker(SourceLocator locator, Ties ties, Facts facts) {

		Finding finding(RuleInfo rule, Gap gap, RuleSetting setting) {
			GapSeverity usual = gap.severity().orElse(rule.severity());
			GapSeverity severity = setting == null ? usual : GapSeverity.of(setting.getSeverity()).orElse(usual);
			return new Finding(rule, severity, gap.element(), gap.feature(), gap.message(), evidence(rule, gap), gap.nextStep().orElse(rule.nextStep()),
					locator.locate(gap.element(), gap.feature()), ties.touchpoints(gap.element()), ties.roles(gap.element()),
					severity == usual ? Optional.empty() : Optional.of(new TeamWeight(usual, reason(setting))));
		}

		/** Where a rule finds something missing, what the model says of the element shows what is at stake. A contradiction is all in its message. */
		private List<String> evidence(RuleInfo rule, Gap gap) {
			return gap.evidence().isEmpty() && rule.kind() != GapKind.MODEL ? facts.about(gap.element()) : gap.evidence();
		}

		private static Optional<String> reason(RuleSetting setting) {
			return Optional.ofNullable(setting.getReason()).filter(r -> !r.isBlank());
		}
	}
}
