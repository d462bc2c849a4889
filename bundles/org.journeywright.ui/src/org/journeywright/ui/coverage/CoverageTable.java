package org.journeywright.ui.coverage;

import java.util.List;

import org.journeywright.analysis.coverage.Cell;
import org.journeywright.language.ide.action.ElementRef;

/**
 * A coverage matrix as the view shows it: free of the model's thread.
 *
 * @param id
 *            its stable short name, such as {@code touchpoints}
 * @param title
 *            its heading
 * @param question
 *            what it answers
 * @param rowWord
 *            what stands in the rows
 * @param columns
 *            the headings of the columns
 * @param lines
 *            the rows, in the order of the model
 */
public record CoverageTable(String id, String title, String question, String rowWord, List<String> columns, List<Line> lines) {

	/**
	 * A row.
	 *
	 * @param element
	 *            what it is about
	 * @param isWeighty
	 *            whether it matters most, as a moment of truth does
	 * @param isCovered
	 *            whether every tie that is needed is there
	 * @param cells
	 *            a cell for every column
	 */
	public record Line(ElementRef element, boolean isWeighty, boolean isCovered, List<Cell> cells) {
	}

	/** How many rows have every tie that they need. */
	public int covered() {
		return (int) lines.stream().filter(Line::isCovered).count();
	}
}
