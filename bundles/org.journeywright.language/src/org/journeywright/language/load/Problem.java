package org.journeywright.language.load;

import org.journeywright.analysis.SourceLocation;

/**
 * Something in a model's files that keeps them from being understood.
 *
 * @param code
 *            the stable code, such as {@code JW-0001}
 * @param location
 *            where it stands
 * @param message
 *            what is wrong and how to mend it
 */
public record Problem(String code, SourceLocation location, String message) implements Comparable<Problem> {

	@Override
	public int compareTo(Problem other) {
		return java.util.Comparator.comparing((Problem p) -> p.location().file()).thenComparingInt(p -> p.location().offset())
				.thenComparing(Problem::code).thenComparing(Problem::message).compare(this, other);
	}

	@Override
	public String toString() {
		return location + ": " + message + " [" + code + "]";
	}
}
