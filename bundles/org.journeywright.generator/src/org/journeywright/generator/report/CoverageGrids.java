package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.analysis.coverage.Cell;
import org.journeywright.analysis.coverage.Matrix;
import org.journeywright.generator.report.GapPage.Grid;
import org.journeywright.generator.report.GapPage.GridRow;

/** Coverage matrices cut to what a page can show: the rows that matter most, then those with something missing, then the others. */
final class CoverageGrids {

	/** The most rows of a matrix. */
	static final int ROWS = 150;
	/** The most columns of a matrix. */
	static final int COLUMNS = 24;

	private static final int BEHIND = 12;
	private static final Comparator<Matrix.Row> ORDER = Comparator.comparing(Matrix.Row::weighty, Comparator.reverseOrder()).thenComparing(Matrix.Row::isCovered);

	private CoverageGrids() {
	}

	static List<Grid> of(List<Matrix> matrices) {
		return matrices.stream().filter(m -> !m.rows().isEmpty()).map(CoverageGrids::grid).toList();
	}

	private static Grid grid(Matrix matrix) {
		List<Matrix.Row> rows = matrix.rows().size() <= ROWS ? matrix.rows() : matrix.rows().stream().sorted(ORDER).limit(ROWS).toList();
		int covered = (int) matrix.rows().stream().filter(Matrix.Row::isCovered).count();
		return new Grid(matrix.id(), matrix.title(), matrix.question(), matrix.rowWord(), matrix.rows().stream().anyMatch(Matrix.Row::weighty),
				matrix.columns().stream().limit(COLUMNS).map(Texts::cut).toList(), rows.stream().map(CoverageGrids::row).toList(), covered, matrix.rows().size());
	}

	private static GridRow row(Matrix.Row row) {
		return new GridRow(Texts.label(row.element()), row.weighty(), row.isCovered(), row.cells().stream().limit(COLUMNS).map(CoverageGrids::cell).toList());
	}

	private static Cell cell(Cell cell) {
		List<String> behind = new ArrayList<>(cell.behind().stream().limit(BEHIND).map(Texts::cut).toList());
		Stream.of(cell.behind().size() - BEHIND).filter(more -> more > 0).forEach(more -> behind.add(Texts.format("%,d more", more)));
		return new Cell(cell.state(), behind);
	}
}
