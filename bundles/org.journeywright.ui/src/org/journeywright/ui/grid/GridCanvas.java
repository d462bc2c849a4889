package org.journeywright.ui.grid;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.journeywright.ui.grid.Grid.Head;
import org.journeywright.ui.grid.Grid.Place;

/**
 * A grid with heads that stay in view, for any number of rows and columns: only what is seen is drawn. Arrow keys, Home, End and Page keys move the cursor; Enter, Space and a click
 * choose what it stands on.
 */
public final class GridCanvas extends Canvas {

	/**
	 * How a grid is laid out.
	 *
	 * @param column
	 *            the width of a column, in pixels
	 * @param columnHead
	 *            the height of the heads of columns, in pixels; for upright ones the most that they may have
	 * @param upright
	 *            whether these run from the bottom to the top
	 */
	public record Layout(int column, int columnHead, boolean upright) {
	}

	private static final int LEAST_HEAD = 90;
	private static final int MOST_HEAD = 260;

	private final Layout layout;
	private final Consumer<Place> chosen;
	private final Consumer<Place> moved;
	private Grid grid = Grid.EMPTY;
	private Place cursor = new Place(-1, -1);
	private Point scroll = new Point(0, 0);
	private int rowHead = LEAST_HEAD;
	private int columnHead;

	/** {@code moved} hears where the cursor stands, {@code chosen} what is chosen. */
	public GridCanvas(Composite parent, String name, Layout layout, Consumer<Place> moved, Consumer<Place> chosen) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.layout = layout;
		this.columnHead = layout.columnHead();
		this.moved = moved;
		this.chosen = chosen;
		addListener(SWT.Paint, e -> new GridPainter(e.gc, metrics(), size(), layout.upright()).paint(cursor, isFocusControl()));
		addListener(SWT.Resize, e -> scroll(scroll));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.doit && e.detail != SWT.TRAVERSE_RETURN);
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, e -> explain(e.x, e.y));
		getHorizontalBar().addListener(SWT.Selection, e -> scroll(new Point(getHorizontalBar().getSelection(), scroll.y)));
		getVerticalBar().addListener(SWT.Selection, e -> scroll(new Point(scroll.x, getVerticalBar().getSelection())));
		GridSpeech.speak(this, name);
	}

	/** Shows another grid; the cursor stays where it is as far as that is possible. */
	public void show(Grid next) {
		grid = next;
		GC gc = new GC(this);
		int widest = next.rows().stream().limit(2000).map(Head::words).mapToInt(w -> gc.textExtent(w).x).max().orElse(0);
		columnHead = layout.upright() ? UprightHead.height(gc, next.columns(), layout.columnHead()) : layout.columnHead();
		gc.dispose();
		rowHead = Math.clamp(widest + 20, LEAST_HEAD, MOST_HEAD);
		cursor = next.nearest(cursor);
		scroll(scroll);
		Point mouse = toControl(getDisplay().getCursorLocation());
		explain(mouse.x, mouse.y);
	}

	/** Says what lies under the mouse. */
	private void explain(int x, int y) {
		String words = getClientArea().contains(x, y) ? at(x, y).map(grid::words).orElse(null) : null;
		if (!Objects.equals(words, getToolTipText())) {
			setToolTipText(words);
		}
	}

	/** What is shown. */
	public Grid grid() {
		return grid;
	}

	/** Where the cursor stands. */
	public Place cursor() {
		return cursor;
	}

	/** What the cursor stands on, in words. */
	public String words() {
		return grid.words(cursor);
	}

	/** Moves the cursor, and tells. */
	public void move(Place place) {
		Place last = cursor;
		reveal(place);
		if (!cursor.equals(last)) {
			getAccessible().setFocus((cursor.row() + 1) * (grid.columns().size() + 1) + cursor.column() + 1);
			moved.accept(cursor);
		}
	}

	/** Moves the cursor without telling anybody. */
	public void reveal(Place place) {
		cursor = grid.nearest(place);
		scroll(metrics().seeing(cursor, size()));
	}

	/** What lies at a point; empty outside of the grid. */
	Optional<Place> at(int x, int y) {
		Place place = metrics().at(x, y);
		return place.row() == Integer.MIN_VALUE || place.column() == Integer.MIN_VALUE || y < metrics().band() ? Optional.empty() : Optional.of(place);
	}

	/** Where a place lies on the canvas. */
	public Rectangle bounds(Place place) {
		return metrics().bounds(place);
	}

	private GridMetrics metrics() {
		boolean isBanded = grid.columns().stream().anyMatch(c -> !c.band().isEmpty());
		int line = getFont().getFontData()[0].getHeight() * 2;
		int head = Math.min(rowHead, Math.max(LEAST_HEAD, size().x * 2 / 5));
		int band = isBanded ? line + 2 : 0;
		int row = line + 8;
		// With little height the heads give way, until two rows are seen.
		int room = Math.max(line * 2, size().y - band - 2 * row);
		return new GridMetrics(grid, head, band, Math.min(columnHead, room), layout.column(), row, scroll);
	}

	/** The height at which all rows are seen, with the scroll bar below them; in pixels. */
	public int height() {
		GridMetrics metrics = metrics();
		return metrics.band() + columnHead + metrics.extent().y + computeTrim(0, 0, 0, 0).height;
	}

	private Point size() {
		Rectangle area = getClientArea();
		return new Point(area.width, area.height);
	}

	private void scroll(Point to) {
		GridMetrics metrics = metrics();
		Point extent = metrics.extent();
		int width = Math.max(1, size().x - metrics.rowHead());
		int height = Math.max(1, size().y - metrics.top());
		scroll = new Point(Math.clamp(to.x, 0, Math.max(0, extent.x - width)), Math.clamp(to.y, 0, Math.max(0, extent.y - height)));
		set(getHorizontalBar(), scroll.x, extent.x, width, metrics.column());
		set(getVerticalBar(), scroll.y, extent.y, height, metrics.row());
		redraw();
	}

	private static void set(ScrollBar bar, int at, int whole, int window, int step) {
		bar.setVisible(whole > window);
		bar.setValues(at, 0, Math.max(1, whole), Math.min(window, Math.max(1, whole)), step, Math.max(step, window));
	}

	private void key(Event e) {
		int page = Math.max(1, (size().y - metrics().top()) / metrics().row());
		boolean isWide = (e.stateMask & SWT.MOD1) != 0;
		switch (e.keyCode) {
			case SWT.ARROW_UP -> move(cursor.by(-1, 0));
			case SWT.ARROW_DOWN -> move(cursor.by(1, 0));
			case SWT.ARROW_LEFT -> move(cursor.by(0, -1));
			case SWT.ARROW_RIGHT -> move(cursor.by(0, 1));
			case SWT.PAGE_UP -> move(new Place(Math.max(0, cursor.row() - page), cursor.column()));
			case SWT.PAGE_DOWN -> move(cursor.by(page, 0));
			case SWT.HOME -> move(new Place(isWide ? 0 : cursor.row(), 0));
			case SWT.END -> move(new Place(isWide ? grid.rows().size() - 1 : cursor.row(), grid.columns().size() - 1));
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> chosen.accept(cursor);
			default -> e.doit = true;
		}
	}

	private void click(Event e) {
		setFocus();
		at(e.x, e.y).filter(p -> p.row() >= 0 || p.column() >= 0).ifPresent(p -> {
			move(p);
			if (e.button == 1) {
				chosen.accept(p);
			}
		});
	}
}
