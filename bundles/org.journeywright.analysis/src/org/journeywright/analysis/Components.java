package org.journeywright.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The strongly connected components of a directed graph: the largest groups in which every node can be reached from every other. Tarjan's algorithm (1972)
 * with a stack of its own instead of recursion, so that long chains cannot overflow; linear in nodes and edges.
 *
 * @param <T>
 *            the nodes, told apart by identity
 */
public final class Components<T> {

	private final Function<T, ? extends Collection<? extends T>> successors;
	private final Map<T, Visit<T>> visits = new IdentityHashMap<>();
	private final Deque<Visit<T>> path = new ArrayDeque<>();
	private final Deque<Visit<T>> open = new ArrayDeque<>();
	private final List<List<T>> found = new ArrayList<>();

	private Components(Function<T, ? extends Collection<? extends T>> successors) {
		this.successors = successors;
	}

	/**
	 * The components of a graph.
	 *
	 * @param nodes
	 *            where to start; what they lead to is visited as well
	 * @return the components such that each comes after all that it leads to; nodes in the order in which they were met
	 */
	public static <T> List<List<T>> of(Collection<? extends T> nodes, Function<T, ? extends Collection<? extends T>> successors) {
		Components<T> components = new Components<>(successors);
		nodes.forEach(components::visit);
		return components.found;
	}

	private void visit(T start) {
		if (visits.containsKey(start)) {
			return;
		}
		enter(start);
		while (!path.isEmpty()) {
			Visit<T> visit = path.peek();
			if (visit.ways.hasNext()) {
				follow(visit, visit.ways.next());
			} else {
				leave(visit);
			}
		}
	}

	private void enter(T node) {
		Visit<T> visit = new Visit<>(node, visits.size(), successors.apply(node).iterator());
		visits.put(node, visit);
		path.push(visit);
		open.push(visit);
	}

	private void follow(Visit<T> from, T next) {
		Visit<T> known = visits.get(next);
		if (known == null) {
			enter(next);
		} else if (!known.closed) {
			from.lowest = Math.min(from.lowest, known.number);
		}
	}

	private void leave(Visit<T> visit) {
		path.pop();
		if (!path.isEmpty()) {
			path.peek().lowest = Math.min(path.peek().lowest, visit.lowest);
		}
		if (visit.lowest == visit.number) {
			close(visit);
		}
	}

	private void close(Visit<T> first) {
		List<T> component = new ArrayList<>();
		Visit<T> last;
		do {
			last = open.pop();
			last.closed = true;
			component.add(last.node);
		} while (last != first);
		found.add(List.copyOf(component.reversed()));
	}

	private static final class Visit<T> {
		private final T node;
		private final int number;
		private final Iterator<? extends T> ways;
		private int lowest;
		private boolean closed;

		Visit(T node, int number, Iterator<? extends T> ways) {
			this.node = node;
			this.number = number;
			this.ways = ways;
			this.lowest = number;
		}
	}
}
