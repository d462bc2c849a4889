package org.journeywright.ui.grid;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;
import org.journeywright.ui.grid.Grid.Cell;
import org.journeywright.ui.grid.Grid.Head;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.look.Token;

/** Draws what is seen of a grid: cells first, and over them the heads, which do not scroll away. */
final class GridPainter {

	private static final int PAD = 8;
	/** The share of a tone in the fill of a cell, at no strength and at full strength. */
	private static final double LEAST = 0.10;
	private static final double MOST = 0.34;

	private final GC gc;
	private final GridMetrics at;
	private final Point size;
	private final boolean upright;

	/** Draws with {@code gc} on a canvas of a size; {@code upright} heads of columns run from the bottom to the top. */
	GridPainter(GC gc, GridMetrics at, Point size, boolean upright) {
		this.gc = gc;
		this.at = at;
		this.size = size;
		this.upright = upright;
	}

	void paint(Place cursor, boolean hasFocus) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Token.SURFACE.color());
		gc.fillRectangle(0, 0, size.x, size.y);
		cells();
		rowHeads();
		columnHeads();
		corner();
		cursor(cursor, hasFocus);
		gc.setClipping((Rectangle) null);
	}

	private void cells() {
		gc.setClipping(at.rowHead(), at.top(), Math.max(0, size.x - at.rowHead()), Math.max(0, size.y - at.top()));
		for (int row = at.firstRow(); row <= at.lastRow(size.y); row++) {
			for (int column = at.firstColumn(); column <= at.lastColumn(size.x); column++) {
				cell(at.bounds(new Place(row, column)), at.grid().cells().apply(row, column));
			}
			line(at.rowHead(), at.bounds(new Place(row, 0)).y + at.row() - 1, size.x, Token.LINE_2);
		}
	}

	private void cell(Rectangle box, Cell cell) {
		cell.tone().ifPresent(tone -> {
			gc.setBackground(mixed(tone, LEAST + (MOST - LEAST) * cell.strength()));
			gc.fillRoundRectangle(box.x + 2, box.y + 2, box.width - 4, box.height - 5, 6, 6);
		});
		gc.setForeground(cell.tone().orElse(Token.INK_3).color());
		Point extent = gc.textExtent(cell.sign());
		gc.drawText(cell.sign(), box.x + (box.width - extent.x) / 2, box.y + (box.height - 1 - extent.y) / 2, true);
	}

	private static Color mixed(Token tone, double share) {
		RGB over = tone.color().getRGB();
		RGB ground = Token.SURFACE.color().getRGB();
		return new Color(mix(over.red, ground.red, share), mix(over.green, ground.green, share), mix(over.blue, ground.blue, share));
	}

	private static int mix(int over, int ground, double share) {
		return (int) Math.round(over * share + ground * (1 - share));
	}

	private void rowHeads() {
		gc.setClipping(0, at.top(), at.rowHead(), Math.max(0, size.y - at.top()));
		for (int row = at.firstRow(); row <= at.lastRow(size.y); row++) {
			Rectangle box = at.bounds(new Place(row, -1));
			gc.setBackground(Token.SURFACE.color());
			gc.fillRectangle(box);
			head(at.grid().rows().get(row), box.x + PAD, box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, box.width - 2 * PAD);
			line(0, box.y + box.height - 1, box.width, Token.LINE_2);
		}
		gc.setForeground(Token.LINE.color());
		gc.drawLine(at.rowHead() - 1, at.top(), at.rowHead() - 1, size.y);
	}

	private void head(Head head, int x, int y, int width) {
		int start = x;
		if (!head.sign().isEmpty()) {
			gc.setForeground(head.tone().color());
			gc.drawText(head.sign(), x, y, true);
			start += gc.textExtent(head.sign() + " ").x;
		}
		gc.setForeground(Token.INK.color());
		gc.drawText(cut(head.label(), x + width - start), start, y, true);
	}

	/** A text cut to a width, with dots where something is left out. */
	private String cut(String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			boolean fits = gc.textExtent(text.substring(0, middle) + "…").x <= width;
			low = fits ? middle : low;
			high = fits ? high : middle - 1;
		}
		return text.substring(0, low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low) + "…";
	}

	private void columnHeads() {
		gc.setClipping(at.rowHead(), 0, Math.max(0, size.x - at.rowHead()), at.top());
		gc.setBackground(Token.SURFACE.color());
		gc.fillRectangle(at.rowHead(), 0, size.x, at.top());
		for (int column = at.firstColumn(); column <= at.lastColumn(size.x); column++) {
			Rectangle box = at.bounds(new Place(-1, column));
			if (upright) {
				standing(at.grid().columns().get(column), box);
			} else {
				wrapped(at.grid().columns().get(column), box);
			}
		}
		bands();
		line(0, at.top() - 1, size.x, Token.LINE);
	}

	private void standing(Head head, Rectangle box) {
		List<String> lines = UprightHead.lines(gc, head.words(), box.height - UprightHead.ROOM);
		int height = gc.getFontMetrics().getHeight();
		Transform turned = new Transform(gc.getDevice());
		turned.translate(box.x + (box.width - height * lines.size()) / 2f, box.y + box.height - 6f);
		turned.rotate(-90);
		gc.setTransform(turned);
		head(new Head(lines.getFirst().substring(head.words().length() - head.label().length()), "", head.sign(), head.tone()), 0, 0, box.height - UprightHead.ROOM);
		lines.stream().skip(1).forEach(l -> gc.drawText(cut(l, box.height - UprightHead.ROOM), 0, height, true));
		gc.setTransform(null);
		turned.dispose();
	}

	private void wrapped(Head head, Rectangle box) {
		TextLayout text = new TextLayout(gc.getDevice());
		text.setFont(gc.getFont());
		text.setWidth(Math.max(1, box.width - PAD));
		text.setAlignment(SWT.CENTER);
		int lines = Math.max(1, (box.height - PAD) / gc.getFontMetrics().getHeight());
		text.setText(cut(head.words(), (box.width - PAD) * lines - (lines - 1) * gc.textExtent("mmm").x));
		gc.setForeground(Token.INK_2.color());
		text.draw(gc, box.x + PAD / 2, box.y + Math.max(0, (box.height - text.getBounds().height) / 2));
		text.dispose();
	}

	private void bands() {
		for (int column = at.firstColumn(); at.band() > 0 && column <= at.lastColumn(size.x);) {
			String band = at.grid().columns().get(column).band();
			int end = column;
			while (end + 1 < at.grid().columns().size() && at.grid().columns().get(end + 1).band().equals(band)) {
				end++;
			}
			int start = Math.max(at.rowHead(), at.bounds(new Place(-1, column)).x);
			int width = at.bounds(new Place(-1, end)).x + at.column() - start;
			gc.setForeground(Token.INK_3.color());
			gc.drawText(cut(band, width - PAD), start + PAD / 2, (at.band() - gc.getFontMetrics().getHeight()) / 2, true);
			gc.setForeground(Token.LINE.color());
			gc.drawLine(start + width - 1, 0, start + width - 1, at.top());
			column = end + 1;
		}
	}

	private void corner() {
		gc.setClipping(0, 0, at.rowHead(), at.top());
		gc.setBackground(Token.SURFACE.color());
		gc.fillRectangle(0, 0, at.rowHead(), at.top());
		gc.setForeground(Token.INK_3.color());
		gc.drawText(cut(at.grid().corner(), at.rowHead() - 2 * PAD), PAD, at.top() - gc.getFontMetrics().getHeight() - 5, true);
		line(0, at.top() - 1, at.rowHead(), Token.LINE);
	}

	private void cursor(Place cursor, boolean hasFocus) {
		if (at.grid().rows().isEmpty() || cursor.row() < 0 && cursor.column() < 0) {
			return;
		}
		gc.setClipping(cursor.column() < 0 ? 0 : at.rowHead(), cursor.row() < 0 ? 0 : at.top(), size.x, size.y);
		Rectangle box = at.bounds(cursor);
		gc.setForeground((hasFocus ? Token.BRAND : Token.LINE).color());
		gc.setLineWidth(2);
		gc.drawRoundRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 3, 6, 6);
		gc.setLineWidth(1);
	}

	private void line(int x, int y, int end, Token colour) {
		gc.setForeground(colour.color());
		gc.drawLine(x, y, end, y);
	}
}
