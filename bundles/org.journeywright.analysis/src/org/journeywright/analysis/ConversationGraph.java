package org.journeywright.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/**
 * A scenario's conversation as a directed graph: decision points and outcomes are its nodes, options its edges. It starts at the first decision point and is
 * meant to end at an outcome; loops are allowed as long as they can be left. Options that lead nowhere, or out of the scenario, are no edges. Every answer
 * takes time linear in the size of the conversation and is found without recursion.
 */
public final class ConversationGraph {

	private final List<ConversationStep> steps;
	private final Map<ConversationStep, SequencedSet<ConversationStep>> next = new IdentityHashMap<>();
	private final SequencedSet<ConversationStep> reached;
	private final Set<ConversationStep> ending;
	private final List<List<ConversationStep>> components;

	private ConversationGraph(Scenario scenario) {
		steps = List.copyOf(scenario.getSteps());
		steps.forEach(s -> next.put(s, new LinkedHashSet<>()));
		decisions().forEach(d -> d.getOptions().stream().map(ConversationOption::getTarget).filter(next::containsKey).forEach(next.get(d)::add));
		reached = reachable(start().map(List::of).orElse(List.of()), next);
		ending = reachable(steps.stream().filter(ScenarioOutcome.class::isInstance).toList(), reversed());
		components = Components.of(steps, next::get);
	}

	/** The graph of a scenario's conversation; changes made to the scenario later are not seen. */
	public static ConversationGraph of(Scenario scenario) {
		return new ConversationGraph(scenario);
	}

	/** The decision points, in the order of the text. */
	public List<DecisionPoint> decisions() {
		return steps.stream().filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast).toList();
	}

	/** Where the conversation starts: the first decision point. */
	public Optional<DecisionPoint> start() {
		return decisions().stream().findFirst();
	}

	/** The steps that a step's options lead to, each once. */
	public SequencedSet<ConversationStep> next(ConversationStep step) {
		return Collections.unmodifiableSequencedSet(next.getOrDefault(step, new LinkedHashSet<>()));
	}

	/** Whether some choice of options leads from the start to a step. */
	public boolean isReachable(ConversationStep step) {
		return reached.contains(step);
	}

	/** The steps that no choice of options leads to; none where there is no start. */
	public List<ConversationStep> unreachable() {
		return start().isEmpty() ? List.of() : steps.stream().filter(s -> !isReachable(s)).toList();
	}

	/** Whether some choice of options leads from a step to an outcome. */
	public boolean reachesAnEnd(ConversationStep step) {
		return ending.contains(step);
	}

	/** The loops that can be entered but never left, each with its decision points, all in the order of the text. */
	public List<List<ConversationStep>> endlessLoops() {
		Map<ConversationStep, Integer> order = new IdentityHashMap<>();
		steps.forEach(s -> order.put(s, order.size()));
		return components.stream().filter(c -> isLoop(c) && isReachable(c.getFirst()) && !reachesAnEnd(c.getFirst()))
				.map(c -> c.stream().sorted(Comparator.comparing(order::get)).toList())
				.sorted(Comparator.comparing(loop -> order.get(loop.getFirst()))).toList();
	}

	/** The options that lead nowhere: without a target, or with one outside of this conversation; in the order of the text. */
	public List<ConversationOption> deadEnds() {
		return decisions().stream().flatMap(d -> d.getOptions().stream()).filter(o -> o.getTarget() == null || !next.containsKey(o.getTarget())).toList();
	}

	/**
	 * The steps of a learner who always takes the (first) best option, from the start to an outcome, or to where the conversation stops or comes back to a
	 * step it has had.
	 */
	public List<ConversationStep> mainPath() {
		SequencedSet<ConversationStep> path = new LinkedHashSet<>();
		Optional<ConversationStep> step = start().map(s -> s);
		while (step.isPresent() && path.add(step.get())) {
			step = best(step.get()).map(ConversationOption::getTarget).filter(next::containsKey);
		}
		return List.copyOf(path);
	}

	/** The first option of a step that is graded best. */
	public static Optional<ConversationOption> best(ConversationStep step) {
		return step instanceof DecisionPoint decision ? decision.getOptions().stream().filter(o -> o.getGrade() == OptionGrade.BEST).findFirst() : Optional.empty();
	}

	/**
	 * The number of decision points on the longest way from the start. A loop counts with all of its decision points once, so where there are loops this is
	 * an upper bound for a learner who meets no decision twice (the exact figure would be an NP-hard question).
	 */
	public int longestPath() {
		Map<ConversationStep, Integer> length = new IdentityHashMap<>();
		for (List<ConversationStep> component : components) {
			int after = component.stream().flatMap(s -> next.get(s).stream()).filter(length::containsKey).mapToInt(length::get).max().orElse(0);
			int own = (int) component.stream().filter(DecisionPoint.class::isInstance).count();
			component.forEach(s -> length.put(s, own + after));
		}
		return start().map(length::get).orElse(0);
	}

	private boolean isLoop(List<ConversationStep> component) {
		return component.size() > 1 || next.get(component.getFirst()).contains(component.getFirst());
	}

	private Map<ConversationStep, SequencedSet<ConversationStep>> reversed() {
		Map<ConversationStep, SequencedSet<ConversationStep>> previous = new IdentityHashMap<>();
		next.forEach((from, targets) -> targets.forEach(t -> previous.computeIfAbsent(t, s -> new LinkedHashSet<>()).add(from)));
		return previous;
	}

	private static SequencedSet<ConversationStep> reachable(Collection<? extends ConversationStep> from,
			Map<ConversationStep, SequencedSet<ConversationStep>> ways) {
		SequencedSet<ConversationStep> found = new LinkedHashSet<>(from);
		Deque<ConversationStep> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			for (ConversationStep step : ways.getOrDefault(open.poll(), Collections.emptySortedSet())) {
				if (found.add(step)) {
					open.add(step);
				}
			}
		}
		return found;
	}
}
