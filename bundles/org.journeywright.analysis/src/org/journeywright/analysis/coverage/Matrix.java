package org.journeywright.analysis.coverage;

import java.util.List;

import org.journeywright.model.NamedElement;

/**
 * A coverage matrix: which of the ties that ought to be there are there.
 *
 * @param id
 *            a stable short name, such as {@code touchpoints}
 * @param title
 *            the heading
 * @param question
 *            what the matrix answers, in one sentence
 * @param rowWord
 *            what stands in the rows, such as "Touchpoint"
 * @param columns
 *            the headings of the columns
 * @param rows
 *            the rows, in the order of the model
 */
public record Matrix(String id, String title, String question, String rowWord, List<String> columns, List<Row> rows) {

	/**
	 * A row.
	 *
	 * @param element
	 *            the element that the row is about
	 * @param weighty
	 *            whether the row matters most, as a moment of truth does
	 * @param cells
	 *            a cell for every column
	 */
	public record Row(NamedElement element, boolean weighty, List<Cell> cells) {

		/** Whether every tie that is needed is there. */
		public boolean isCovered() {
			return cells.stream().allMatch(c -> c.state() == Cell.State.YES || c.state() == Cell.State.NOT_NEEDED);
		}
	}
}
