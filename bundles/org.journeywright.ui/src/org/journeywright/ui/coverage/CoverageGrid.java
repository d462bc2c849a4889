package org.journeywright.ui.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.journeywright.analysis.coverage.Cell;
import org.journeywright.ui.coverage.CoverageTable.Line;
import org.journeywright.ui.grid.Grid.Head;
import org.journeywright.ui.grid.Grid;
import org.journeywright.ui.look.Token;

/**
 * A matrix as it is drawn.
 *
 * @param lines
 *            the rows that are shown
 * @param grid
 *            what is drawn
 */
record CoverageGrid(List<Line> lines, Grid grid) {

	/** Nothing. */
	static final CoverageGrid EMPTY = new CoverageGrid(List.of(), Grid.EMPTY);

	private static final int BEHIND = 12;
	private static final double FILL = 0.4;

	/** The rows of a matrix that have these words, and holes if only such are asked for. Takes time, so not on the thread of the user interface. */
	static CoverageGrid of(CoverageTable table, String words, boolean onlyHoles) {
		String[] searched = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<Line> lines = table.lines().stream().filter(l -> !onlyHoles || !l.isCovered()).filter(l -> hasAll(l, searched)).toList();
		List<Head> rows = lines.stream().map(l -> new Head(l.element().label(), "", l.isWeighty() ? "◆" : "", Token.TRUTH)).toList();
		return new CoverageGrid(lines, new Grid(table.rowWord(), table.columns().stream().map(Head::of).toList(), rows, (row, column) -> cell(lines.get(row).cells().get(column))));
	}

	private static boolean hasAll(Line line, String[] searched) {
		String label = line.element().label().toLowerCase(Locale.ROOT);
		for (String word : searched) {
			if (!label.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static Grid.Cell cell(Cell cell) {
		String sign = cell.state().sign();
		return switch (cell.state()) {
			case YES -> new Grid.Cell(sign, Optional.of(Token.GOOD), 0, "covered by " + behind(cell));
			case PARTLY -> new Grid.Cell(sign, Optional.of(Token.FAIR), FILL, "partly covered; " + behind(cell) + ". Choose it to mend that");
			case BEGUN -> new Grid.Cell(sign, Optional.of(Token.FAIR), 0, "begun, but still empty; " + behind(cell) + ". Choose it to go on");
			case NO -> new Grid.Cell(sign, Optional.of(Token.POOR), FILL, "missing" + (cell.behind().isEmpty() ? "" : "; " + behind(cell)) + ". Choose it to mend that");
			case NOT_NEEDED -> new Grid.Cell(sign, Optional.empty(), 0, "not needed here");
		};
	}

	private static String behind(Cell cell) {
		String first = String.join(", ", cell.behind().stream().limit(BEHIND).toList());
		int more = cell.behind().size() - BEHIND;
		return more > 0 ? first + " and " + more + " more" : first;
	}
}
