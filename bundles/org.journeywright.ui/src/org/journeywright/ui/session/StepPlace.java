package org.journeywright.ui.session;

import org.eclipse.jface.text.IDocument;

/**
 * Where a step that was taken back or done again changed a text.
 *
 * @param document
 *            the text
 * @param offset
 *            the end of what was changed last, in characters from its beginning
 */
public record StepPlace(IDocument document, int offset) {
}
