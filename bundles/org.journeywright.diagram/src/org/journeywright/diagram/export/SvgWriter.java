package org.journeywright.diagram.export;

import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.TypeStyle.Face;
import org.journeywright.diagram.type.Typeface;

/**
 * Writes drawings as SVG: one file that needs no other, without scripts and links. Texts stay texts, so that they can be searched, read aloud and changed.
 */
public final class SvgWriter {

	/** Whether the typeface comes with the file. */
	public enum Letters {
		/** The file looks alike everywhere. */
		EMBEDDED,
		/** The file is small, and takes Roboto or what is nearest to it from the machine that shows it. */
		OF_THE_READER
	}

	private SvgWriter() {
	}

	/** A drawing with its title and legend, the typeface embedded. */
	public static String svg(Drawing drawing, Theme theme, Optional<LocalDate> date) {
		return svg(drawing, theme, date, Letters.EMBEDDED);
	}

	/**
	 * A drawing with its title and legend.
	 *
	 * @param date
	 *            of the model
	 * @return the text of the file, to be kept in UTF-8
	 */
	public static String svg(Drawing drawing, Theme theme, Optional<LocalDate> date, Letters letters) {
		Sheet sheet = Sheet.of(drawing, date);
		SvgPen pen = new SvgPen(theme);
		new Painter(pen).paint(sheet.figures());
		String width = Numbers.of(sheet.width());
		String height = Numbers.of(sheet.height());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				%8$s
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" xml:lang="en" role="graphics-document document" \
				aria-labelledby="title" aria-describedby="description" stroke-linejoin="round" stroke-linecap="round">
				<title id="title">%3$s</title>
				<desc id="description">%4$s</desc>
				<style>
				%5$s</style>
				<rect width="%1$s" height="%2$s" fill="%6$s"/>
				%7$s</svg>
				""".formatted(width, height, Legible.xml(drawing.title()), Legible.xml(sheet.subtitle()), styles(pen.faces(), letters), Paint.CANVAS.hex(theme), pen.elements(), ExportFormat.SVG.mark());
	}

	private static String styles(Set<Face> used, Letters letters) {
		Stream<String> faces = letters == Letters.EMBEDDED ? used.stream().map(SvgWriter::face) : Stream.empty();
		// Kerning and ligatures are left out, because the lines were measured without them.
		Stream<String> all = Stream.of("text{font-family:Roboto,\"DejaVu Sans\",sans-serif;unicode-bidi:plaintext;font-kerning:none;font-variant-ligatures:none;white-space:pre}\n");
		Stream<String> styles = Stream.of(TypeStyle.values()).map(SvgWriter::style);
		return Stream.of(faces, all, styles).flatMap(s -> s).collect(Collectors.joining());
	}

	private static String face(Face face) {
		return "@font-face{font-family:Roboto;font-weight:" + weight(face) + ";font-style:" + slant(face) + ";src:url(data:font/woff;base64,"
				+ Base64.getEncoder().encodeToString(Typeface.of(face).woff()) + ") format(\"woff\")}\n";
	}

	private static String style(TypeStyle style) {
		return "." + style.token() + "{font-size:" + Numbers.of(style.size()) + "px;font-weight:" + weight(style.face()) + ";font-style:" + slant(style.face())
				+ (style.spacing() == 0 ? "" : ";letter-spacing:" + Numbers.of(style.spacing()) + "px") + "}\n";
	}

	private static int weight(Face face) {
		return face == Face.MEDIUM ? 500 : 400;
	}

	private static String slant(Face face) {
		return face == Face.ITALIC ? "italic" : "normal";
	}
}
