package org.journeywright.ui.form.content;

/** What the user did to the values of a field. Values of ties are {@link Target}s. */
public sealed interface Change {

	/** Says the only value. */
	record Put(Object value) implements Change {
	}

	/** Takes the only value away. */
	record Clear() implements Change {
	}

	/** Adds a value at a place of the list. */
	record Add(int index, Object value) implements Change {
	}

	/** Puts a value in place of another. */
	record Replace(int index, Object old, Object value) implements Change {
	}

	/** Takes a value out. */
	record Remove(int index, Object old) implements Change {
	}

	/** Changes the places of a value and the next. */
	record Swap(int index, Object first, Object second) implements Change {
	}
}
