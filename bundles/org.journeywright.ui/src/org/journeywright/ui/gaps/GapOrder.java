package org.journeywright.ui.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.SourceLocation;

/**
 * In which order gaps stand in their group.
 *
 * @param column
 *            what they are sorted by; empty for the most pressing first
 * @param isReversed
 *            whether the last comes first
 */
public record GapOrder(Optional<By> column, boolean isReversed) {

	/** The most pressing first. */
	public static final GapOrder PRESSING = new GapOrder(Optional.empty(), false);

	/** The columns of the table, by which gaps are sorted. Those that are alike stay in the order of how pressing they are. */
	public enum By {

		/** What is missing or wrong. */
		GAP("Gap", Comparator.comparing(GapRow::message, String.CASE_INSENSITIVE_ORDER)),
		/** How much it matters. */
		SEVERITY("Severity", Comparator.comparing(GapRow::severity)),
		/** What has it. */
		ELEMENT("Element", Comparator.comparing(g -> g.element().map(e -> e.label()).orElse(""), String.CASE_INSENSITIVE_ORDER)),
		/** Where it stands. */
		WHERE("Where", Comparator.<GapRow, String>comparing(g -> g.place().map(SourceLocation::file).orElse("")).thenComparing(g -> g.place().map(SourceLocation::offset).orElse(0))),
		/** The rule that found it. */
		RULE("Rule", Comparator.comparing(GapRow::code));

		private final String label;
		private final Comparator<GapRow> order;

		By(String label, Comparator<GapRow> order) {
			this.label = label;
			this.order = order;
		}

		/** The head of the column. */
		public String label() {
			return label;
		}
	}

	/** Gaps in this order. */
	List<GapRow> of(List<GapRow> rows) {
		return column.map(c -> isReversed ? c.order.reversed() : c.order).map(order -> rows.stream().sorted(order).toList()).orElse(rows);
	}

	/** The order that comes when the head of a column is chosen: by it, then the other way round, then the most pressing first again. */
	GapOrder next(By chosen) {
		boolean isSame = column.filter(chosen::equals).isPresent();
		return !isSame ? new GapOrder(Optional.of(chosen), false) : isReversed ? PRESSING : new GapOrder(column, true);
	}
}
