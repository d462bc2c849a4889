package org.journeywright.ui.coverage;

import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Coverage;
import org.journeywright.analysis.coverage.Matrix;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;

/** Takes the coverage matrices of a model down, on the model's thread. */
final class CoverageReader {

	private CoverageReader() {
	}

	/** All matrices, those without rows too. */
	static List<CoverageTable> read(LiveModel live, ModelView view) {
		return Coverage.of(view).stream().map(m -> table(live, m)).toList();
	}

	private static CoverageTable table(LiveModel live, Matrix m) {
		List<CoverageTable.Line> lines = m.rows().stream().map(r -> new CoverageTable.Line(ElementRef.of(live, r.element()), r.weighty(), r.isCovered(), List.copyOf(r.cells()))).toList();
		return new CoverageTable(m.id(), m.title(), m.question(), m.rowWord(), List.copyOf(m.columns()), lines);
	}
}
