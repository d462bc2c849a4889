package org.journeywright.ui.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.ui.gaps.GapRow.Party;
import org.journeywright.ui.grid.Grid;
import org.journeywright.ui.grid.Grid.Cell;
import org.journeywright.ui.grid.Grid.Head;
import org.journeywright.ui.look.Token;

/**
 * Where gaps stand: touchpoints by the order of the journeys, against severities or kinds. The first column counts all gaps, with those that are at no touchpoint.
 *
 * @param spots
 *            what the columns and rows stand for
 * @param grid
 *            what is drawn
 */
record HeatMap(Spots spots, Grid grid) {

	/** Nothing. */
	static final HeatMap EMPTY = new HeatMap(new Spots(List.of(), List.of()), Grid.EMPTY);

	/**
	 * What columns and rows stand for.
	 *
	 * @param touchpoints
	 *            the touchpoints from the second column on
	 * @param rows
	 *            the rows
	 */
	record Spots(List<Party> touchpoints, List<Line> rows) {
	}

	/**
	 * What a row stands for.
	 *
	 * @param severity
	 *            the severity, if it stands for one
	 * @param kind
	 *            the kind, if it stands for one
	 */
	record Line(Optional<GapSeverity> severity, Optional<GapKind> kind) {

		boolean holds(GapRow gap) {
			return severity.filter(s -> s != gap.severity()).isEmpty() && kind.filter(k -> k != gap.kind()).isEmpty();
		}

		Head head() {
			return severity.map(s -> new Head(Words.capital(s.word()), "", s.sign(), GapTree.colour(s))).or(() -> kind.map(k -> Head.of(Words.capital(k.word())))).orElse(Head.of("All"));
		}
	}

	/** The gaps of a spot. */
	private record Tally(int count, GapSeverity gravest) {

		Tally and(Tally other) {
			return new Tally(count + other.count, gravest.compareTo(other.gravest) <= 0 ? gravest : other.gravest);
		}
	}

	/** Counts gaps. Takes time, so not on the thread of the user interface. */
	static HeatMap of(GapSnapshot snapshot, boolean byKind) {
		List<Line> rows = lines(byKind).filter(l -> snapshot.gaps().stream().anyMatch(l::holds)).toList();
		Map<String, Integer> columns = new HashMap<>();
		snapshot.columns().forEach(c -> columns.put(c.touchpoint().identity(), columns.size() + 1));
		Map<Integer, Tally> counts = new HashMap<>();
		int width = columns.size() + 1;
		for (GapRow gap : snapshot.gaps()) {
			Tally one = new Tally(1, gap.severity());
			int row = rows.indexOf(rows.stream().filter(l -> l.holds(gap)).findFirst().orElseThrow());
			counts.merge(row * width, one, Tally::and);
			gap.concerned().touchpoints().stream().map(t -> columns.get(t.identity())).filter(c -> c != null).distinct().forEach(c -> counts.merge(row * width + c, one, Tally::and));
		}
		List<Party> touchpoints = snapshot.columns().stream().map(GapSnapshot.Column::touchpoint).toList();
		int most = counts.entrySet().stream().filter(c -> c.getKey() % width > 0).mapToInt(c -> c.getValue().count()).max().orElse(1);
		return new HeatMap(new Spots(touchpoints, rows), new Grid(byKind ? "Kind" : "Severity", heads(snapshot), rows.stream().map(Line::head).toList(),
				(row, column) -> cell(counts.get(row * width + column), column == 0 ? Integer.MAX_VALUE : most)));
	}

	private static Stream<Line> lines(boolean byKind) {
		return byKind ? Arrays.stream(GapKind.values()).map(k -> new Line(Optional.empty(), Optional.of(k)))
				: Arrays.stream(GapSeverity.values()).map(s -> new Line(Optional.of(s), Optional.empty()));
	}

	private static List<Head> heads(GapSnapshot snapshot) {
		List<Head> heads = new ArrayList<>(List.of(Head.of("All gaps")));
		snapshot.columns().forEach(c -> heads.add(new Head(c.touchpoint().label(), c.journey().label(), c.isTruth() ? "◆" : "", Token.TRUTH)));
		return heads;
	}

	private static Cell cell(Tally tally, int most) {
		if (tally == null) {
			return new Cell("·", Optional.empty(), 0, "no gaps");
		}
		String words = Words.count(tally.count(), "gap") + ", the gravest " + tally.gravest().word();
		return new Cell(tally.gravest().sign() + tally.count(), Optional.of(GapTree.colour(tally.gravest())), Math.min(1, (double) tally.count() / most), words);
	}
}
