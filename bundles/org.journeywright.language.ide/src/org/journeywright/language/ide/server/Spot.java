package org.journeywright.language.ide.server;

import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.live.LiveModel;

/**
 * A place in the text of a model about which an editor asks; valid on the model's thread while the question is answered.
 *
 * @param model
 *            the model
 * @param file
 *            the name of the file
 * @param resource
 *            the parsed file
 * @param text
 *            its text
 * @param positions
 *            the positions of that text
 * @param offset
 *            the place, from 0 to the length of the text
 */
public record Spot(LiveModel model, String file, XtextResource resource, String text, Positions positions, int offset) {
}
