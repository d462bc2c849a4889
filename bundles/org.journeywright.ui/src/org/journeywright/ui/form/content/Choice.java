package org.journeywright.ui.form.content;

/**
 * A word to choose.
 *
 * @param value
 *            the literal of the metamodel
 * @param label
 *            how people read it
 * @param isSayable
 *            whether the language has a word for it; it has none for values that mean that nothing is said
 */
public record Choice(Object value, String label, boolean isSayable) {
}
