package org.journeywright.diagram.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

import org.journeywright.analysis.ConversationGraph;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** A scenario's conversation as it is drawn: its steps with the ids of their cards, and the ways between them. Every answer is found without recursion. */
final class Conversation {

	/**
	 * The way that an option takes.
	 *
	 * @param isBack
	 *            whether it leads back to a step through which the conversation has come
	 * @param isMain
	 *            whether somebody takes it who always chooses the best option
	 */
	record Way(ConversationOption option, DecisionPoint from, ConversationStep to, boolean isBack, boolean isMain) {
	}

	private final Scenario scenario;
	private final ConversationGraph graph;
	private final List<ConversationStep> main;
	private final Map<ConversationStep, String> ids = new IdentityHashMap<>();
	private final Set<ConversationOption> back;
	private final List<Way> ways = new ArrayList<>();
	private final Set<ConversationStep> returns = identitySet();
	private final Set<ConversationStep> withoutPoor;
	private final Set<ConversationStep> endless = identitySet();

	Conversation(Scenario scenario) {
		this.scenario = scenario;
		graph = ConversationGraph.of(scenario);
		main = graph.mainPath();
		scenario.getSteps().forEach(s -> ids.put(s, Elements.identity(s)));
		back = Loops.of(scenario.getSteps(), this::leads);
		graph.decisions().forEach(d -> d.getOptions().stream().filter(o -> leads(o)).forEach(o -> ways.add(new Way(o, d, o.getTarget(), back.contains(o), isMain(d, o)))));
		ways.stream().filter(Way::isBack).forEach(w -> returns.add(w.to()));
		withoutPoor = reachable(o -> o.getGrade() != OptionGrade.POOR);
		graph.endlessLoops().forEach(endless::addAll);
	}

	private boolean isMain(DecisionPoint decision, ConversationOption option) {
		int at = main.indexOf(decision);
		return at >= 0 && at + 1 < main.size() && ConversationGraph.best(decision).filter(b -> b == option).isPresent();
	}

	Scenario scenario() {
		return scenario;
	}

	ConversationGraph graph() {
		return graph;
	}

	/** The id of the card of a step. */
	String id(ConversationStep step) {
		return ids.get(step);
	}

	/** The id of an option on the card of its decision. */
	String id(ConversationOption option) {
		DecisionPoint decision = (DecisionPoint) option.eContainer();
		return id(decision) + "#option " + (decision.getOptions().indexOf(option) + 1);
	}

	/** The ways, in the order of the text. */
	List<Way> ways() {
		return ways;
	}

	/** Whether an option leads to a step of this conversation. */
	boolean leads(ConversationOption option) {
		return option.getTarget() != null && ids.containsKey(option.getTarget());
	}

	/** Whether an option leads back to a step through which the conversation has come. */
	boolean isBack(ConversationOption option) {
		return back.contains(option);
	}

	/** Whether some way leads back to a step. */
	boolean isReturnedTo(ConversationStep step) {
		return returns.contains(step);
	}

	/** Whether a step is reached by poor options alone, at some turn of every way to it. */
	boolean isAfterPoorOnly(ConversationStep step) {
		return graph.isReachable(step) && !withoutPoor.contains(step);
	}

	/** Whether a step belongs to a loop that cannot be left. */
	boolean isEndless(ConversationStep step) {
		return endless.contains(step);
	}

	/** The number of decisions on the shortest way to an outcome; empty where no way ends. */
	OptionalInt shortest() {
		Map<ConversationStep, Integer> length = new IdentityHashMap<>();
		Deque<ConversationStep> open = new ArrayDeque<>(graph.start().map(List::of).orElse(List.of()));
		open.forEach(s -> length.put(s, 1));
		while (!open.isEmpty()) {
			ConversationStep step = open.poll();
			for (ConversationStep next : graph.next(step)) {
				if (next instanceof ScenarioOutcome) {
					return OptionalInt.of(length.get(step));
				}
				if (length.putIfAbsent(next, length.get(step) + 1) == null) {
					open.add(next);
				}
			}
		}
		return OptionalInt.empty();
	}

	/** The number of decisions for somebody who always chooses the best option; empty where that does not end. */
	OptionalInt best() {
		return !main.isEmpty() && main.getLast() instanceof ScenarioOutcome ? OptionalInt.of(main.size() - 1) : OptionalInt.empty();
	}

	/** How the customer feels at the start and after each decision, for somebody who always chooses the best option; the mood is held between -5 and +5. */
	List<Integer> moods() {
		List<Integer> moods = new ArrayList<>();
		int mood = scenario.getMood() == null ? 0 : Math.clamp(scenario.getMood(), -5, 5);
		moods.add(mood);
		for (ConversationStep step : main) {
			int change = ConversationGraph.best(step).map(ConversationOption::getMood).orElse(0);
			if (step instanceof DecisionPoint) {
				mood = Math.clamp((long) mood + change, -5, 5);
				moods.add(mood);
			}
		}
		return moods;
	}

	private Set<ConversationStep> reachable(Predicate<ConversationOption> by) {
		Set<ConversationStep> found = identitySet();
		Deque<ConversationStep> open = new ArrayDeque<>();
		graph.start().ifPresent(open::add);
		found.addAll(open);
		while (!open.isEmpty()) {
			if (open.poll() instanceof DecisionPoint decision) {
				decision.getOptions().stream().filter(by).filter(this::leads).map(ConversationOption::getTarget).filter(found::add).forEach(open::add);
			}
		}
		return found;
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
