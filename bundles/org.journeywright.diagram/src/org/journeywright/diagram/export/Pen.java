package org.journeywright.diagram.export;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;

/** What a drawing is drawn with into one format. Places are relative to the figure that was entered last. */
interface Pen {

	/** Begins a figure; its corner becomes the origin. */
	void enter(Figure figure);

	/** Ends the figure that was entered last. */
	void leave();

	/** Draws a shape. */
	void draw(Outline outline, Paint fill, Stroke stroke);

	/** Draws a line of words. */
	void write(Words words);

	/** Draws a rectangle. */
	default void draw(Box box) {
		draw(Outline.box(box.x(), box.y(), box.width(), box.height(), box.radius()), box.fill(), box.stroke());
	}

	/** Draws a circle. */
	default void draw(Dot dot) {
		draw(Outline.dot(dot.x(), dot.y(), dot.radius()), dot.fill(), dot.stroke());
	}
}
