package org.journeywright.ui.grid;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.journeywright.ui.grid.Grid.Place;

/**
 * Where everything in a grid lies, in pixels of the canvas.
 *
 * @param grid
 *            the grid
 * @param rowHead
 *            the width of the heads of rows
 * @param band
 *            the height of the band above the heads of columns; 0 where there is none
 * @param columnHead
 *            the height of the heads of columns
 * @param column
 *            the width of a column
 * @param row
 *            the height of a row
 * @param scroll
 *            how far the cells are scrolled
 */
record GridMetrics(Grid grid, int rowHead, int band, int columnHead, int column, int row, Point scroll) {

	/** Where the cells begin. */
	int top() {
		return band + columnHead;
	}

	/** The size of all cells. */
	Point extent() {
		return new Point(grid.columns().size() * column, grid.rows().size() * row);
	}

	/** Where a cell or head lies. */
	Rectangle bounds(Place place) {
		int x = place.column() < 0 ? 0 : rowHead + place.column() * column - scroll.x;
		int y = place.row() < 0 ? band : top() + place.row() * row - scroll.y;
		return new Rectangle(x, y, place.column() < 0 ? rowHead : column, place.row() < 0 ? columnHead : row);
	}

	/** What lies at a point of the canvas; heads lie above cells. */
	Place at(int x, int y) {
		int c = x < rowHead ? -1 : (x - rowHead + scroll.x) / column;
		int r = y < top() ? -1 : (y - top() + scroll.y) / row;
		return new Place(r < grid.rows().size() ? r : Integer.MIN_VALUE, c < grid.columns().size() ? c : Integer.MIN_VALUE);
	}

	/** The first column of which something is seen. */
	int firstColumn() {
		return scroll.x / column;
	}

	/** The last column of which something is seen in a canvas of this width. */
	int lastColumn(int width) {
		return Math.min(grid.columns().size() - 1, (scroll.x + Math.max(0, width - rowHead)) / column);
	}

	/** The first row of which something is seen. */
	int firstRow() {
		return scroll.y / row;
	}

	/** The last row of which something is seen in a canvas of this height. */
	int lastRow(int height) {
		return Math.min(grid.rows().size() - 1, (scroll.y + Math.max(0, height - top())) / row);
	}

	/** The same grid scrolled so that a cell is seen whole in a canvas of this size. */
	Point seeing(Place place, Point size) {
		int x = place.column() < 0 ? scroll.x : reach(scroll.x, place.column() * column, column, size.x - rowHead);
		int y = place.row() < 0 ? scroll.y : reach(scroll.y, place.row() * row, row, size.y - top());
		return new Point(x, y);
	}

	private static int reach(int from, int start, int length, int window) {
		return Math.max(0, start < from ? start : Math.max(from, start + length - Math.max(length, window)));
	}
}
