package org.journeywright.diagram.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;

/** Splits a sheet into pages that overlap, so that they can be glued together. Ticks in the margin show how far the page beside it reaches. */
final class Tiles {

	private static final int MOST_PAGES = 200;
	private static final double MARGIN = 28;
	private static final double FOOT = 14;
	private static final double AWAY = 3;
	private static final double TICK = 9;
	/** Ten millimetres. */
	private static final double OVERLAP = 10 * 72 / 25.4;

	private final Sheet sheet;
	private final double width;
	private final double height;
	private final double scale;
	private final int columns;
	private final int rows;

	private Tiles(Sheet sheet, double width, double height, double scale) {
		this.sheet = sheet;
		this.width = width;
		this.height = height;
		this.scale = scale;
		columns = count(sheet.width() * scale, insideWidth());
		rows = count(sheet.height() * scale, insideHeight());
	}

	/**
	 * The pages in reading order, of the paper upright or across, whichever takes fewer.
	 *
	 * @throws ExportRefusedException
	 *             if nobody would glue so many
	 */
	static List<PageLayout> of(Sheet sheet, Pages.Tiled wanted) {
		double scale = wanted.scale() * Fit.FULL_SIZE;
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new ExportRefusedException("A drawing cannot be printed at scale " + wanted.scale() + "; choose one above 0, as in 1 or 0.5.");
		}
		Paper paper = wanted.paper();
		Tiles across = new Tiles(sheet, paper.height(), paper.width(), scale);
		Tiles upright = new Tiles(sheet, paper.width(), paper.height(), scale);
		Tiles fewer = upright.pages() < across.pages() ? upright : across;
		if (fewer.pages() > MOST_PAGES) {
			throw new ExportRefusedException("“" + sheet.drawing().title() + "” would take " + fewer.pages() + " pages of " + paper.label() + ", more than the " + MOST_PAGES
					+ " that are made; choose a larger paper or a smaller scale.");
		}
		return fewer.layouts();
	}

	private static int count(double length, double inside) {
		return length <= inside ? 1 : (int) Math.min(1_000_000, Math.ceil((length - OVERLAP) / (inside - OVERLAP)));
	}

	private double insideWidth() {
		return width - 2 * MARGIN;
	}

	private double insideHeight() {
		return height - 2 * MARGIN - FOOT;
	}

	private long pages() {
		return (long) columns * rows;
	}

	private List<PageLayout> layouts() {
		List<PageLayout> pages = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < columns; column++) {
				pages.add(page(row, column));
			}
		}
		return pages;
	}

	private PageLayout page(int row, int column) {
		double left = column * (insideWidth() - OVERLAP) / scale;
		double top = row * (insideHeight() - OVERLAP) / scale;
		double right = Math.min(sheet.width(), left + insideWidth() / scale);
		double bottom = Math.min(sheet.height(), top + insideHeight() / scale);
		PageArea part = new PageArea(sheet.figures(), MARGIN, MARGIN, scale, new Rectangle2D.Double(left, top, right - left, bottom - top));
		double inside = insideWidth() / Fit.FULL_SIZE;
		String place = pages() == 1 ? "Page 1 of 1" : "Page " + (row * columns + column + 1) + " of " + pages() + " · row " + (row + 1) + ", column " + (column + 1);
		Figure foot = Caption.foot(sheet.drawing().title(), place, inside);
		return new PageLayout(width, height, List.of(part, PageArea.whole(List.of(marks(row, column)), 0, 0, 1, width, height),
				PageArea.whole(List.of(foot), MARGIN, height - MARGIN, Fit.FULL_SIZE, foot.width(), foot.height())));
	}

	private Figure marks(int row, int column) {
		StringBuilder ticks = new StringBuilder();
		double right = MARGIN + insideWidth();
		double bottom = MARGIN + insideHeight();
		if (column > 0) {
			upright(ticks, MARGIN + OVERLAP, bottom);
		}
		if (column < columns - 1) {
			upright(ticks, right - OVERLAP, bottom);
		}
		if (row > 0) {
			across(ticks, MARGIN + OVERLAP, right);
		}
		if (row < rows - 1) {
			across(ticks, bottom - OVERLAP, right);
		}
		List<Mark> marks = ticks.isEmpty() ? List.of() : List.of(Shape.line(ticks.toString(), Stroke.of(Paint.INK_3, 0.5)));
		return Figure.of("overlap", "overlap", 0, 0, width, height).drawn(marks);
	}

	private static void upright(StringBuilder ticks, double x, double bottom) {
		tick(ticks, x, MARGIN - AWAY, x, MARGIN - AWAY - TICK);
		tick(ticks, x, bottom + AWAY, x, bottom + AWAY + TICK);
	}

	private static void across(StringBuilder ticks, double y, double right) {
		tick(ticks, MARGIN - AWAY, y, MARGIN - AWAY - TICK, y);
		tick(ticks, right + AWAY, y, right + AWAY + TICK, y);
	}

	private static void tick(StringBuilder ticks, double x, double y, double toX, double toY) {
		ticks.append('M').append(Numbers.of(x)).append(' ').append(Numbers.of(y)).append('L').append(Numbers.of(toX)).append(' ').append(Numbers.of(toY));
	}
}
