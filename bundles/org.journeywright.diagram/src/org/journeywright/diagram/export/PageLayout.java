package org.journeywright.diagram.export;

import java.util.List;

/**
 * One page of a document.
 *
 * @param width
 *            in points of 1/72 inch, as is the height
 */
record PageLayout(double width, double height, List<PageArea> areas) {

	PageLayout {
		areas = List.copyOf(areas);
	}
}
