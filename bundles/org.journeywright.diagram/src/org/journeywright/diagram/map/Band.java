package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.Journey;
import org.journeywright.model.Stage;
import org.journeywright.model.Touchpoint;

/** Draws the table of one journey: headings above, lanes below. */
final class Band {

	private static final double LOWEST_ROW = 42;

	private final Mapping mapping;
	private final Journey journey;
	private final List<Column> columns;
	private final List<Lane> lanes;
	private final Optional<Comparison> comparison;
	private final boolean isOverlay;
	private final boolean isPinned;
	private final LaneLabels labels;
	private final List<Span> spans;
	private final List<Figure> figures = new ArrayList<>();

	/**
	 * Prepares a table.
	 *
	 * @param comparison
	 *            marks the differences from the other journey; empty where only one journey is shown
	 * @param isOverlay
	 *            whether it shows what only the other journey has, too
	 * @param isPinned
	 *            whether its headings stay in sight: true for the topmost table
	 */
	Band(Mapping mapping, Journey journey, List<Column> columns, List<Lane> lanes, Optional<Comparison> comparison, boolean isOverlay, boolean isPinned) {
		this.mapping = mapping;
		this.journey = journey;
		this.columns = columns;
		this.lanes = lanes;
		this.comparison = comparison;
		this.isOverlay = isOverlay;
		this.isPinned = isPinned;
		labels = new LaneLabels(journey);
		spans = spans();
	}

	/** The width of the table. */
	double width() {
		return LaneLabels.WIDTH + columns.size() * Column.WIDTH;
	}

	/** Draws the table with its title, which tells it from another one, and says where it ends. */
	double drawTitled(double top, List<Figure> onto) {
		onto.add(labels.title(top, width()));
		return draw(top + LaneLabels.TITLE, onto);
	}

	/** Draws the table and says where it ends. */
	double draw(double top, List<Figure> onto) {
		double stages = spans.stream().mapToDouble(s -> shownStage(s.first()).map(g -> Headings.height(g, s.width())).orElse(0.0)).max().orElse(0);
		double names = Math.max(LOWEST_ROW, columns.stream().flatMap(c -> shown(c).stream().map(t -> Headings.cell(t, change(c)).height())).mapToDouble(h -> h).max().orElse(0));
		List<List<Content>> rows = lanes.stream().map(this::row).toList();
		List<Double> heights = IntStream.range(0, lanes.size()).mapToObj(i -> height(lanes.get(i), rows.get(i))).toList();
		double body = heights.stream().mapToDouble(h -> h).sum();
		ground(top, stages + names, heights);
		// Who listens hears what a cell is of before what is in it.
		headings(top, stages, names);
		labels(top + stages + names, heights);
		for (int i = 0; i < columns.size(); i++) {
			column(i, top + stages + names, rows, heights, body);
		}
		onto.addAll(figures);
		return top + stages + names + body;
	}

	/** A lane in which no touchpoint has anything is a slim row, in which things can be made and dropped all the same. */
	private static double height(Lane lane, List<Content> row) {
		boolean isSlim = lane != Lane.EMOTION && !row.isEmpty() && row.stream().allMatch(Content::isNothing);
		return isSlim ? LaneLabels.slim(lane) : Math.max(row.stream().mapToDouble(Content::height).max().orElse(0), least(lane));
	}

	private static double least(Lane lane) {
		return lane == Lane.EMOTION ? EmotionCell.HEIGHT : Math.max(LOWEST_ROW, LaneLabels.words(lane).height() + 2 * Cell.PADDING + 4);
	}

	private record Span(int first, int count) {

		double width() {
			return count * Column.WIDTH;
		}
	}

	/** Neighbouring columns of one stage. */
	private List<Span> spans() {
		List<Span> spans = new ArrayList<>();
		int first = 0;
		for (int i = 1; i <= columns.size(); i++) {
			if (i == columns.size() || !shownStage(i).equals(shownStage(first))) {
				spans.add(new Span(first, i - first));
				first = i;
			}
		}
		return spans;
	}

	private Optional<Stage> shownStage(int column) {
		return Headings.shown(columns.get(column), isOverlay);
	}

	private Optional<Touchpoint> shown(Column column) {
		return column.touchpoint().or(() -> isOverlay ? column.other() : Optional.empty());
	}

	private Comparison.Change change(Column column) {
		return comparison.map(c -> c.change(column)).orElse(Comparison.Change.NONE);
	}

	private List<Content> row(Lane lane) {
		return IntStream.range(0, columns.size()).mapToObj(i -> shown(columns.get(i)).map(t -> content(lane, i, t)).orElse(new Content(0, List.of(), List.of(), "", "", Ways.NONE)))
				.toList();
	}

	private Content content(Lane lane, int index, Touchpoint touchpoint) {
		Content content = lane == Lane.EMOTION ? new EmotionCell(mapping, touchpoint).content() : new Cells(mapping, touchpoint).content(lane);
		return comparison.map(c -> isOverlay ? c.marked(lane, columns.get(index), content) : c.tagged(lane, columns.get(index), content)).orElse(content);
	}

	private void ground(double top, double head, List<Double> heights) {
		double width = width();
		double height = head + heights.stream().mapToDouble(h -> h).sum();
		List<Mark> marks = new ArrayList<>(List.of(Cards.card(width, height)));
		for (int i = 1; i < columns.size(); i++) {
			marks.add(Shape.line("M%s %sV%s".formatted(LaneLabels.WIDTH + i * Column.WIDTH - 0.5, head, height - 1), Stroke.of(Paint.LINE_2, 1)));
		}
		double y = head;
		for (int row = 0; row < heights.size(); row++) {
			if (lanes.get(row) == Lane.EMOTION) {
				marks.addAll(EmotionCurves.curves(columns, isOverlay, LaneLabels.WIDTH, y));
			}
			y += heights.get(row);
			if (row + 1 < heights.size()) {
				marks.add(Shape.line("M1 %sH%s".formatted(y - 0.5, width - 1), Stroke.of(Paint.LINE, 1)));
			}
		}
		figures.add(Figure.of("table@" + Ids.of(journey), "table", 0, top, width, height).drawn(marks));
	}

	private void column(int index, double top, List<List<Content>> rows, List<Double> heights, double body) {
		shown(columns.get(index)).ifPresent(touchpoint -> {
			List<Figure> cells = new ArrayList<>();
			double y = 0;
			for (int row = 0; row < lanes.size(); row++) {
				cells.add(cell(lanes.get(row), touchpoint, rows.get(row).get(index), y, heights.get(row)));
				y += heights.get(row);
			}
			figures.add(Figure.of(mapping.at(touchpoint, "column"), "column", LaneLabels.WIDTH + index * Column.WIDTH, top, Column.WIDTH, body).about(mapping.id(touchpoint)).with(cells)
					.told(mapping.label(touchpoint), "").able(Ways.NONE.taking(Flow.ACROSS, Headings.tied()).creating(Headings.made())));
		});
	}

	private Figure cell(Lane lane, Touchpoint touchpoint, Content plain, double y, double height) {
		Content content = height < LOWEST_ROW ? plain.slim(height) : plain;
		return Figure.of(mapping.at(touchpoint, lane.word()), lane.cell(), 0, y, Column.WIDTH, height).about(mapping.id(touchpoint)).drawn(content.marks()).with(content.figures())
				.told(mapping.label(touchpoint) + ", " + lane.label().toLowerCase(java.util.Locale.ROOT) + ": " + content.said(), content.tip()).able(content.ways());
	}

	private void labels(double top, List<Double> heights) {
		double y = top;
		for (int row = 0; row < lanes.size(); row++) {
			figures.add(labels.label(lanes.get(row), y, heights.get(row), row + 1 == lanes.size()));
			y += heights.get(row);
		}
	}

	private void headings(double top, double stages, double names) {
		for (Span span : spans) {
			double x = LaneLabels.WIDTH + span.first() * Column.WIDTH;
			shownStage(span.first()).ifPresent(s -> figures.add(pinned(Headings.stage(s, x, top, span.width(), stages, span.first() == 0, span.first() + span.count() == columns.size()))));
		}
		for (int i = 0; i < columns.size(); i++) {
			int index = i;
			Column column = columns.get(i);
			double x = LaneLabels.WIDTH + i * Column.WIDTH;
			shown(column).map(t -> Headings.touchpoint(t, change(column), x, top + stages, names))
					.or(() -> emptyStage(index).map(s -> Headings.missing(s, x, top + stages, names))).ifPresent(f -> figures.add(pinned(f)));
		}
		figures.add(labels.corner(top, stages, names, isPinned));
	}

	/** The stage without touchpoints that a column is the first of. */
	private Optional<Stage> emptyStage(int index) {
		boolean isFirst = index == 0 || !shownStage(index).equals(shownStage(index - 1));
		return columns.get(index).stage().filter(s -> isFirst && s.getTouchpoints().isEmpty());
	}

	private Figure pinned(Figure figure) {
		return isPinned ? figure : figure.pinned(Pin.NONE);
	}
}
