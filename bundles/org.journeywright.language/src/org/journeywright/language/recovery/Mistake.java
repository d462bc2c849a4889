package org.journeywright.language.recovery;

/**
 * Something in a text that the grammar has no place for.
 *
 * @param offset
 *            where it stands
 * @param message
 *            what is wrong and how to mend it
 */
record Mistake(int offset, String message) {
}
