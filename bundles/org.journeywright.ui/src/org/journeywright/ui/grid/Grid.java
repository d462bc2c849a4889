package org.journeywright.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.journeywright.ui.look.Token;

/**
 * What a grid shows.
 *
 * @param corner
 *            what stands in the rows, such as "Touchpoint"
 * @param columns
 *            the heads of the columns
 * @param rows
 *            the heads of the rows
 * @param cells
 *            the cell of a row and a column, asked for when it is drawn
 */
public record Grid(String corner, List<Head> columns, List<Head> rows, BiFunction<Integer, Integer, Cell> cells) {

	/** An empty grid. */
	public static final Grid EMPTY = new Grid("", List.of(), List.of(), (row, column) -> Cell.BLANK);

	/**
	 * The head of a row or column.
	 *
	 * @param label
	 *            its name
	 * @param band
	 *            what it belongs to with its neighbours, such as a journey; empty for nothing
	 * @param sign
	 *            the sign before the name; empty for none
	 * @param tone
	 *            the colour of the sign
	 */
	public record Head(String label, String band, String sign, Token tone) {

		/** A plain head. */
		public static Head of(String label) {
			return new Head(label, "", "", Token.INK_2);
		}

		/** Sign and name. */
		public String words() {
			return sign.isEmpty() ? label : sign + " " + label;
		}
	}

	/**
	 * A cell.
	 *
	 * @param sign
	 *            what stands in it
	 * @param tone
	 *            its colour; empty for none
	 * @param strength
	 *            how strongly it is filled, from 0 to 1
	 * @param meaning
	 *            what it means, in words
	 */
	public record Cell(String sign, Optional<Token> tone, double strength, String meaning) {

		/** A cell that says nothing. */
		public static final Cell BLANK = new Cell("", Optional.empty(), 0, "");
	}

	/**
	 * A place in a grid; -1 stands for the heads.
	 *
	 * @param row
	 *            the index of the row
	 * @param column
	 *            the index of the column
	 */
	public record Place(int row, int column) {

		/** The place beside this one. */
		Place by(int rows, int columns) {
			return new Place(row + rows, column + columns);
		}

		/** Whether it is a cell rather than a head. */
		public boolean isCell() {
			return row >= 0 && column >= 0;
		}
	}

	/** The nearest place in this grid, heads included. */
	Place nearest(Place place) {
		return new Place(Math.clamp(place.row(), -1, rows.size() - 1), Math.clamp(place.column(), -1, columns.size() - 1));
	}

	/** What stands at a place, in words: "Delivery date, Scenario: missing". */
	public String words(Place place) {
		if (place.isCell()) {
			return rows.get(place.row()).label() + ", " + columns.get(place.column()).label() + ": " + cells.apply(place.row(), place.column()).meaning();
		}
		return place.row() >= 0 ? rows.get(place.row()).words() : place.column() >= 0 ? banded(columns.get(place.column())) : corner;
	}

	private static String banded(Head head) {
		return head.band().isEmpty() ? head.words() : head.words() + " (" + head.band() + ")";
	}
}
