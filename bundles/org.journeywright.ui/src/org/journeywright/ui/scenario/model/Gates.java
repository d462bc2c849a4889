package org.journeywright.ui.scenario.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.SourceLocator;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.FailureStory;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;
import org.journeywright.ui.scenario.model.Gate.Remark;

/** Says what each step of a scenario lacks: what the rules for scenarios find, team settings considered, and texts that are still empty. On the model's thread. */
final class Gates {

	private static final List<Rule> RULES = Rules.all().stream().filter(r -> r.info().kind() == GapKind.SCENARIO).toList();
	/** Which rules speak of the first three steps; all others speak of the conversation. */
	private static final Map<String, Step> STEPS = Map.of("JW-2912", Step.EXPECTATIONS, "JW-2913", Step.SUCCESS, "JW-2914", Step.FAILURES);
	/** Speaks of a role and all its scenarios. */
	private static final Set<String> ELSEWHERE = Set.of("JW-2919");

	private final Map<Step, List<Remark>> missing = new EnumMap<>(Step.class);
	private final Map<Step, List<Remark>> hints = new EnumMap<>(Step.class);

	private Gates() {
		for (Step step : Step.values()) {
			missing.put(step, new ArrayList<>());
			hints.put(step, new ArrayList<>());
		}
	}

	static Map<Step, Gate> of(Scenario scenario, ModelView view) {
		Gates gates = new Gates();
		gates.completeness(scenario);
		Analysis.of(view, SourceLocator.NONE, RULES).findings().stream().filter(f -> EcoreUtil.isAncestor(scenario, f.element())).forEach(gates::add);
		Map<Step, Gate> all = new EnumMap<>(Step.class);
		for (Step step : Step.values()) {
			all.put(step, new Gate(gates.missing.get(step), gates.hints.get(step)));
		}
		return all;
	}

	private void add(Finding finding) {
		String code = finding.rule().code();
		if (!ELSEWHERE.contains(code)) {
			Step step = STEPS.getOrDefault(code, Step.CONVERSATION);
			Map<Step, List<Remark>> remarks = finding.severity() == GapSeverity.MINOR ? hints : missing;
			remarks.get(step).add(new Remark(Elements.identity(finding.element()), finding.message(), finding.nextStep()));
		}
	}

	private void completeness(Scenario scenario) {
		lack(Step.EXPECTATIONS, scenario, scenario.getTouchpoints().isEmpty(), "It happens nowhere.", "Choose the touchpoint at which it happens.");
		lack(Step.EXPECTATIONS, scenario, scenario.getRoles().isEmpty(), "Nobody practises it.", "Choose the role that practises it.");
		for (FailureStory failure : scenario.getFailures()) {
			lack(Step.FAILURES, failure, isBlank(failure.getStory()), "“" + Elements.label(failure) + "” is not told yet.", "Tell what happens when the behaviour is missing.");
		}
		scenario.getSteps().forEach(step -> {
			switch (step) {
				case DecisionPoint decision -> completeness(decision);
				case ScenarioOutcome outcome -> lack(Step.CONVERSATION, outcome, isBlank(outcome.getText()), "The outcome “" + Elements.label(outcome) + "” has no words.",
						"Say what this end means for customer and company.");
				default -> throw new IllegalStateException("Neither decision nor outcome: " + step);
			}
		});
		lack(Step.CONVERSATION, scenario, scenario.getSteps().stream().noneMatch(ScenarioOutcome.class::isInstance), "The conversation has no outcome.",
				"Add at least one that ends it well and one that ends it badly.");
	}

	private void completeness(DecisionPoint decision) {
		String where = "“" + Elements.label(decision) + "”";
		lack(Step.CONVERSATION, decision, isBlank(decision.getSays()) && isBlank(decision.getContext()), "At " + where + " nothing happens yet.",
				"Write what the customer says, or what the colleague notices.");
		for (int place = 0; place < decision.getOptions().size(); place++) {
			lack(Step.CONVERSATION, decision.getOptions().get(place), isBlank(decision.getOptions().get(place).getSays()),
					"Option " + (place + 1) + " of " + where + " has no words.", "Write what the colleague says or does.");
		}
	}

	private void lack(Step step, EObject element, boolean isLacking, String text, String nextStep) {
		if (isLacking) {
			missing.get(step).add(new Remark(Elements.identity(element), text, nextStep));
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
