package org.journeywright.diagram.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;

/** Paints points. Words are painted as the outlines of their letters, so that no font of the machine takes part. */
final class PngPen extends PlacedPen {

	private static final float MITRE = 10;

	private final Graphics2D graphics;
	private final Theme theme;

	PngPen(Graphics2D graphics, Theme theme, Rectangle2D seen, Missing missing) {
		super(seen, missing);
		this.graphics = graphics;
		this.theme = theme;
	}

	@Override
	void drawPlaced(Outline outline, Paint fill, Stroke stroke) {
		outline.path2D().ifPresent(path -> {
			if (fill != Paint.NONE) {
				graphics.setColor(Colours.of(fill, theme));
				graphics.fill(path);
			}
			if (Dashes.isSeen(stroke)) {
				graphics.setColor(Colours.of(stroke.paint(), theme));
				graphics.setStroke(line(stroke));
				graphics.draw(path);
			}
		});
	}

	private static BasicStroke line(Stroke stroke) {
		return stroke.dash() == Dash.FULL ? new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
				: new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITRE, Dashes.of(stroke), 0);
	}

	@Override
	void writePlaced(Words words, List<Letter> letters) {
		double size = words.style().size();
		Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
		for (Letter letter : letters) {
			AffineTransform place = new AffineTransform(size, 0, 0, -size, letter.x(), words.y());
			letter.face().ifPresentOrElse(face -> line.append(face.outline(letter.character()).getPathIterator(place), false), () -> drawMissing(letter, words));
		}
		graphics.setColor(Colours.of(words.paint(), theme));
		graphics.fill(line);
	}
}
