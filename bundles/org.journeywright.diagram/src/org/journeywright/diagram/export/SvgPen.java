package org.journeywright.diagram.export;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle.Face;

/** Writes the elements of an SVG. Figures become groups, with a name for screen readers where they have one. */
final class SvgPen implements Pen {

	private final StringBuilder out = new StringBuilder();
	private final Theme theme;
	private final Set<String> ids = new HashSet<>();
	private final Set<Face> faces = EnumSet.noneOf(Face.class);

	SvgPen(Theme theme) {
		this.theme = theme;
	}

	/** What has been drawn. */
	String elements() {
		return out.toString();
	}

	/** The faces in which words have been written. */
	Set<Face> faces() {
		return faces;
	}

	@Override
	public void enter(Figure figure) {
		out.append("<g");
		if (figure.x() != 0 || figure.y() != 0) {
			out.append(" transform=\"translate(").append(Numbers.of(figure.x())).append(' ').append(Numbers.of(figure.y())).append(")\"");
		}
		String name = figure.telling().name();
		if (!name.isBlank()) {
			attribute("id", id(figure.id()));
			attribute("role", figure.inner().isEmpty() ? "img" : "group");
		}
		out.append('>');
		if (!name.isBlank()) {
			element("title", name);
			element("desc", figure.telling().tip());
		}
		out.append('\n');
	}

	@Override
	public void leave() {
		out.append("</g>\n");
	}

	@Override
	public void draw(Box box) {
		out.append("<rect");
		numbers("x", box.x(), "y", box.y());
		numbers("width", box.width(), "height", box.height());
		if (box.radius() > 0) {
			attribute("rx", Numbers.of(Math.min(box.radius(), Math.min(box.width(), box.height()) / 2)));
		}
		inked(box.fill(), box.stroke());
	}

	@Override
	public void draw(Dot dot) {
		out.append("<circle");
		numbers("cx", dot.x(), "cy", dot.y());
		attribute("r", Numbers.of(dot.radius()));
		inked(dot.fill(), dot.stroke());
	}

	@Override
	public void draw(Outline outline, Paint fill, Stroke stroke) {
		out.append("<path");
		attribute("d", outline.path());
		inked(fill, stroke);
	}

	@Override
	public void write(Words words) {
		if (words.text().isBlank() || words.paint() == Paint.NONE) {
			return;
		}
		faces.add(words.style().face());
		out.append("<text");
		numbers("x", words.x(), "y", words.y());
		attribute("class", words.style().token());
		attribute("fill", words.paint().hex(theme));
		if (words.anchor() != Anchor.START) {
			attribute("text-anchor", words.anchor() == Anchor.MIDDLE ? "middle" : "end");
		}
		out.append('>').append(Legible.xml(words.text())).append("</text>\n");
	}

	private void inked(Paint fill, Stroke stroke) {
		attribute("fill", fill.hex(theme));
		if (Dashes.isSeen(stroke)) {
			attribute("stroke", stroke.paint().hex(theme));
			attribute("stroke-width", Numbers.of(stroke.width()));
			if (stroke.dash() != Dash.FULL) {
				float[] dashes = Dashes.of(stroke);
				attribute("stroke-dasharray", IntStream.range(0, dashes.length).mapToObj(i -> Numbers.of(dashes[i])).collect(Collectors.joining(" ")));
				attribute("stroke-linecap", "butt");
			}
		}
		out.append("/>\n");
	}

	// Programs to draw with show the id as the name of the group.
	private String id(String wanted) {
		String plain = wanted.codePoints().map(c -> Character.isLetterOrDigit(c) && c < 0x10000 ? c : '-').collect(StringBuilder::new, StringBuilder::appendCodePoint,
				StringBuilder::append).toString();
		String id = "figure-" + plain;
		for (int i = 2; !ids.add(id); i++) {
			id = "figure-" + plain + "-" + i;
		}
		return id;
	}

	private void numbers(String first, double one, String second, double two) {
		attribute(first, Numbers.of(one));
		attribute(second, Numbers.of(two));
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\"").append(Legible.xml(value)).append('"');
	}

	private void element(String name, String text) {
		if (!text.isBlank()) {
			out.append('<').append(name).append('>').append(Legible.xml(text)).append("</").append(name).append('>');
		}
	}
}
