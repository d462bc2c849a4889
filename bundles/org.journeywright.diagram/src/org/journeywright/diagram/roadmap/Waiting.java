package org.journeywright.diagram.roadmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Ends;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/** Lets initiatives wait for others, never in a circle: read literally, none of a circle could ever start. */
record Waiting(CommonEdits edits) {

	/** Lets one initiative wait for another. */
	Edited connect(String first, String then) {
		refuseCircle(first, then, Optional.empty());
		return new Edited("Add dependency", edits.tie(then, Literals.INITIATIVE__DEPENDS_ON, first).edits(), List.of(then), "");
	}

	/** Draws an end of an arrow to another initiative. */
	Edited reconnect(Figure link, String first, String then) {
		Ends old = link.ends().orElseThrow(() -> new EditRefusedException("This is no dependency. Choose an arrow of the roadmap."));
		if (old.from().equals(first) && old.to().equals(then)) {
			return Edited.of("Change dependency", TextEdits.NONE);
		}
		refuseCircle(first, then, Optional.of(old));
		if (old.to().equals(then)) {
			return new Edited("Change dependency", edits.retie(then, Literals.INITIATIVE__DEPENDS_ON, old.from(), first).edits(), List.of(then), "");
		}
		TextEdits without = edits.untie(old.to(), Literals.INITIATIVE__DEPENDS_ON, old.from()).edits();
		return new Edited("Change dependency", without.and(edits.tie(then, Literals.INITIATIVE__DEPENDS_ON, first).edits()), List.of(then), "");
	}

	private void refuseCircle(String first, String then, Optional<Ends> without) {
		Initiative start = edits.element(first, Initiative.class);
		Initiative end = edits.element(then, Initiative.class);
		if (start == end) {
			throw new EditRefusedException("“" + Elements.label(start) + "” cannot wait for itself. Draw the arrow to another initiative.");
		}
		List<Initiative> chain = chain(start, end, without);
		if (!chain.isEmpty()) {
			List<String> names = chain.stream().map(i -> "“" + Elements.label(i) + "”").toList();
			String circle = names.getFirst() + " waits for " + names.stream().skip(1).collect(Collectors.joining(", which waits for "));
			throw new EditRefusedException(circle + ". If " + names.getLast() + " waited for " + names.getFirst() + " as well, none of them could start. Take one of these dependencies out first.");
		}
	}

	/** The shortest way by which one initiative waits for another; empty where it does not. */
	private static List<Initiative> chain(Initiative from, Initiative to, Optional<Ends> without) {
		Map<Initiative, Initiative> before = new HashMap<>(Map.of(from, from));
		Deque<Initiative> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			Initiative next = open.poll();
			if (next == to) {
				return back(before, from, to);
			}
			next.getDependsOn().stream().filter(n -> without.filter(w -> w.to().equals(Elements.identity(next)) && w.from().equals(Elements.identity(n))).isEmpty())
					.filter(n -> before.putIfAbsent(n, next) == null).forEach(open::add);
		}
		return List.of();
	}

	private static List<Initiative> back(Map<Initiative, Initiative> before, Initiative from, Initiative to) {
		List<Initiative> chain = new ArrayList<>();
		for (Initiative at = to; at != from; at = before.get(at)) {
			chain.addFirst(at);
		}
		chain.addFirst(from);
		return chain;
	}
}
