package org.journeywright.diagram.flow;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;

/** Finds the options that close loops: those by which a walk, always taking the first option not yet taken, comes back to a step it is on its way from. */
final class Loops {

	private final Predicate<ConversationOption> leads;
	private final Set<ConversationStep> seen = identitySet();
	private final Set<ConversationStep> onTheWay = identitySet();
	private final Deque<ConversationStep> steps = new ArrayDeque<>();
	private final Deque<Iterator<ConversationOption>> turns = new ArrayDeque<>();
	private final Set<ConversationOption> closing = identitySet();

	private Loops(Predicate<ConversationOption> leads) {
		this.leads = leads;
	}

	/**
	 * The options that close loops.
	 *
	 * @param leads
	 *            whether an option leads to one of the steps
	 */
	static Set<ConversationOption> of(List<ConversationStep> steps, Predicate<ConversationOption> leads) {
		Loops loops = new Loops(leads);
		steps.forEach(loops::walk);
		return loops.closing;
	}

	private void walk(ConversationStep first) {
		enter(first);
		while (!turns.isEmpty()) {
			if (turns.peek().hasNext()) {
				take(turns.peek().next());
			} else {
				turns.pop();
				onTheWay.remove(steps.pop());
			}
		}
	}

	private void take(ConversationOption option) {
		if (leads.test(option) && onTheWay.contains(option.getTarget())) {
			closing.add(option);
		} else if (leads.test(option)) {
			enter(option.getTarget());
		}
	}

	private void enter(ConversationStep step) {
		if (seen.add(step)) {
			onTheWay.add(step);
			steps.push(step);
			turns.push(step instanceof DecisionPoint decision ? decision.getOptions().iterator() : Collections.emptyIterator());
		}
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
