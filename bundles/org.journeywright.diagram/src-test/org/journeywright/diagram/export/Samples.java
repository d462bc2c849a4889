package org.journeywright.diagram.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/** Drawings to try the formats with. */
final class Samples {

	static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2026, 10, 3));
	/** What every format must show as text. */
	static final String HOSTILE = "</text><script>alert(1)</script>\"'&amp;<!--]]>\u0007\u0000\n\ud800%s${x}";

	private Samples() {
	}

	/** Every kind of mark, style, icon, dash and anchor, on figures within figures. */
	static Drawing everything() {
		List<Figure> figures = new ArrayList<>();
		figures.add(Figure.of("ground", "ground", 0, 0, 640, 420).drawn(List.of(new Box(0, 0, 640, 420, 8, Paint.SURFACE, Stroke.of(Paint.LINE, 1)))));
		for (TypeStyle style : TypeStyle.values()) {
			figures.add(Figure.of("style:" + style, "style", 24, 16 + style.ordinal() * 32, 260, 28).told("Style " + style.token(), "")
					.drawn(List.of(Words.at(0, 20, sentence(style), style, Paint.INK))));
		}
		for (Icon icon : Icon.values()) {
			figures.add(Figure.of("icon:" + icon, "icon", 320 + icon.ordinal() % 10 * 30, 16 + icon.ordinal() / 10 * 30, 24, 24)
					.drawn(List.of(new Sign(icon, 0, 0, 24, Paint.BRAND))));
		}
		Figure inner = Figure.of("inner", "inner", 10, 20, 280, 200).drawn(shapes()).told("What is <inside>", "All & everything");
		figures.add(Figure.of("outer", "outer", 310, 160, 300, 240).with(List.of(inner)).told("Outside", ""));
		return drawing("Own a Lumen One", 640, 420, figures);
	}

	/** The words that a style is shown with. */
	static String sentence(TypeStyle style) {
		return "Office affix fjord VAT " + style.ordinal();
	}

	private static List<Mark> shapes() {
		return List.of(new Box(0, 0, 100, 40, 20, Paint.TINT, Stroke.dashed(Paint.POOR, 1.5)), new Box(120, 0, 100, 40, 0, Paint.GOOD_BG, new Stroke(Paint.GOOD, 1, Dash.DOTTED)),
				new Dot(250, 20, 16, Paint.NOW, Stroke.of(Paint.WANTED, 3)), Shape.line("M0 80C60 60 80 140 140 120Q180 100 220 120H260V90L300 80", Stroke.dashed(Paint.WANTED, 2)),
				new Shape("M20 150L60 190H0Z", Paint.TRUTH, Stroke.NONE), new Words(150, 160, "in the middle", TypeStyle.NAME, Paint.INK, Anchor.MIDDLE),
				new Words(280, 190, "AT THE END", TypeStyle.LABEL, Paint.INK_3, Anchor.END));
	}

	/** A drawing of these figures, with a legend. */
	static Drawing drawing(String title, double width, double height, List<Figure> figures) {
		List<Key> legend = List.of(new Key(List.of(Shape.line("M1 7H31", Stroke.of(Paint.NOW, 2))), "feeling now"),
				new Key(List.of(new Sign(Icon.TRUTH, 10, 1, 12, Paint.TRUTH)), "moment of truth"));
		return new Drawing(DiagramKind.JOURNEY_MAP, title, "Journey map, as it is today", width, height, figures, legend, List.of(), "");
	}

	/** A drawing with one line of words, which also are its title and the name of its figure. */
	static Drawing saying(String text) {
		return drawing(text, 600, 60, List.of(Figure.of(text, "words", 0, 0, 600, 60).drawn(List.of(Words.at(10, 30, text, TypeStyle.TEXT, Paint.INK))).told(text, text)));
	}

	/** Texts in a grid that is as large as wanted. */
	static Drawing wide(int columns, int rows) {
		List<Figure> figures = Stream.iterate(0, i -> i + 1).limit((long) columns * rows).map(i -> Figure.of("cell:" + i, "cell", i % columns * 200, i / columns * 100, 192, 92)
				.drawn(List.of(Box.filled(0, 0, 192, 92, 8, Paint.SURFACE), Words.at(12, 30, "Cell" + i, TypeStyle.NAME, Paint.INK)))).toList();
		return drawing("Wide", columns * 200, rows * 100, figures);
	}

	/** What somebody gets who lives elsewhere. */
	static <T> T elsewhere(Supplier<T> work) {
		Locale locale = Locale.getDefault();
		TimeZone zone = TimeZone.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			return work.get();
		} finally {
			Locale.setDefault(locale);
			TimeZone.setDefault(zone);
		}
	}
}
