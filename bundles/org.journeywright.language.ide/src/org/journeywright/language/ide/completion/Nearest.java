package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.ide.completion.Proposal.Rank;
import org.journeywright.model.Elements;

/** Keeps the names to offer: no more than people read, out of as many as a large model has. */
final class Nearest {

	/**
	 * A name that could be offered.
	 *
	 * @param element
	 *            the element that has it
	 * @param name
	 *            the name
	 * @param key
	 *            the name in lower case
	 * @param rank
	 *            how near it stands
	 */
	record Candidate(EObject element, String name, String key, Rank rank) {

		Candidate(EObject element, String name, Rank rank) {
			this(element, name, name.toLowerCase(Locale.ROOT), rank);
		}
	}

	private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::rank).thenComparing(Candidate::key).thenComparing(Candidate::name)
			.thenComparing(c -> Elements.identity(c.element()));

	private final PriorityQueue<Candidate> kept = new PriorityQueue<>(ORDER.reversed());
	private final int most;
	private boolean isAll = true;

	Nearest(int most) {
		this.most = most;
	}

	void add(Candidate candidate) {
		if (kept.size() < most) {
			kept.add(candidate);
			return;
		}
		isAll = false;
		if (ORDER.compare(candidate, kept.peek()) < 0) {
			kept.poll();
			kept.add(candidate);
		}
	}

	/** Whether every name that was added is among them. */
	boolean isAll() {
		return isAll;
	}

	/** The names, nearest first. */
	List<Candidate> inOrder() {
		List<Candidate> sorted = new ArrayList<>(kept);
		sorted.sort(ORDER);
		return sorted;
	}
}
