package org.journeywright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.journeywright.analysis.rules.Rules;
import org.journeywright.model.RuleSetting;

/**
 * Runs the rules over a model in small steps, so that whoever has something more urgent to do can do it in between. The model must not change meanwhile.
 */
public final class AnalysisRun {

	/** So many gaps take some milliseconds to be told in full. */
	private static final int AT_ONCE = 1_000;

	private final ModelView model;
	private final List<Rule> rules;
	private final Map<String, RuleSetting> settings;
	private final Maker maker;
	private final List<Finding> findings = new ArrayList<>();
	private final List<Analysis.AppliedSetting> applied = new ArrayList<>();
	private final Deque<Gap> untold = new ArrayDeque<>();
	private int done;

	/** Runs every rule. */
	public AnalysisRun(ModelView model, SourceLocator locator) {
		this(model, locator, Rules.all());
	}

	AnalysisRun(ModelView model, SourceLocator locator, List<Rule> rules) {
		this.model = model;
		this.rules = rules;
		this.settings = model.all(RuleSetting.class).stream().collect(Collectors.toMap(RuleSetting::getCode, Function.identity(), (first, second) -> first));
		this.maker = new Maker(locator, new Ties(model), new Facts(model));
	}

	/** How many rules have run. */
	public int done() {
		return done;
	}

	/** How many rules there are. */
	public int total() {
		return rules.size();
	}

	/** Whether something is left to do. */
	public boolean hasNext() {
		return done < rules.size() || !untold.isEmpty();
	}

	/**
	 * Runs the next rule, or goes on with what the last one has found.
	 *
	 * @throws NoSuchElementException
	 *             if all have run
	 */
	public void next() {
		if (!hasNext()) {
			throw new NoSuchElementException("All rules have run.");
		}
		if (untold.isEmpty()) {
			check(rules.get(done++));
		}
		tell(rules.get(done - 1));
	}

	private void check(Rule rule) {
		RuleSetting setting = settings.get(rule.info().code());
		List<Gap> gaps = new ArrayList<>();
		rule.check(model, gaps::add);
		if (setting != null) {
			applied.add(new Analysis.AppliedSetting(setting, rule.info(), gaps.size()));
		}
		if (setting == null || !setting.isOff()) {
			untold.addAll(gaps);
		}
	}

	private void tell(Rule rule) {
		RuleSetting setting = settings.get(rule.info().code());
		for (int i = 0; i < AT_ONCE && !untold.isEmpty(); i++) {
			findings.add(maker.finding(rule.info(), untold.poll(), setting));
		}
	}

	/** What the rules have found so far: everything, once all have run. */
	public Analysis result() {
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
					severity == usual ? Optional.empty() : Optional.of(new Finding.TeamWeight(usual, reason(setting))));
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
