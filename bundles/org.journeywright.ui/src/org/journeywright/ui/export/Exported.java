package org.journeywright.ui.export;

import java.nio.file.Path;

/**
 * What an export has made.
 *
 * @param summary
 *            what it is, and what is missing in it, in a sentence or two
 * @param page
 *            the page to look at first
 */
record Exported(String summary, Path page) {
}
