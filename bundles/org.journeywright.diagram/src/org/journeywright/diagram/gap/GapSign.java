package org.journeywright.diagram.gap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Box;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;

/**
 * The sign of one gap, or of several that stand at one place.
 *
 * @param middleX
 *            of the sign
 */
record GapSign(double middleX, double y, List<Finding> findings) {

	private static final double DIGIT = 7;
	private static final double LINE = 1.5;
	private static final double ICON = 9;

	/** How wide the sign of so many gaps is. */
	static double width(int gaps) {
		return gaps > 1 ? GapSigns.HEIGHT + 2 + DIGIT * String.valueOf(gaps).length() : GapSigns.HEIGHT;
	}

	Area area() {
		double width = width(findings.size());
		return new Area(middleX - width / 2, y, width, GapSigns.HEIGHT);
	}

	GapSign with(List<Finding> more) {
		return new GapSign(middleX, y, Stream.concat(findings.stream(), more.stream()).toList());
	}

	private GapSeverity gravest() {
		return findings.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElseThrow();
	}

	/** As a figure of the drawing, with what it says for those who listen. */
	Figure figure(String id) {
		Area area = area();
		String said = findings.stream().map(f -> label(f.severity()) + ": " + f.message()).collect(Collectors.joining(" "));
		return Figure.of(id, "gap", area.x(), area.y(), area.width(), area.height()).drawn(marks(gravest(), findings.size(), 0)).told(said, "");
	}

	/** The badge, its shape by the severity, and a number where it stands for several. */
	static List<Mark> marks(GapSeverity severity, int gaps, double left) {
		double height = GapSigns.HEIGHT;
		double inset = (height - ICON) / 2;
		Mark badge = new Box(left, 0, width(gaps), height, height / 2, Paint.SURFACE, Stroke.of(paint(severity), LINE));
		Mark icon = new Sign(icon(severity), left + inset, inset, ICON, paint(severity));
		Mark number = new Words(left + width(gaps) - 5, height / 2 + 4, String.valueOf(gaps), TypeStyle.SMALL_NAME, Paint.INK, Anchor.END);
		return gaps > 1 ? List.of(badge, icon, number) : List.of(badge, icon);
	}

	/** In words: "Critical gap". */
	static String label(GapSeverity severity) {
		return switch (severity) {
			case ERROR -> "Problem";
			case CRITICAL -> "Critical gap";
			case MAJOR -> "Major gap";
			case MINOR -> "Minor gap";
		};
	}

	private static Icon icon(GapSeverity severity) {
		return switch (severity) {
			case ERROR -> Icon.PROBLEM;
			case CRITICAL -> Icon.CRITICAL;
			case MAJOR -> Icon.MAJOR;
			case MINOR -> Icon.MINOR;
		};
	}

	private static Paint paint(GapSeverity severity) {
		return switch (severity) {
			case ERROR, CRITICAL -> Paint.POOR;
			case MAJOR -> Paint.FAIR;
			case MINOR -> Paint.INFO;
		};
	}
}
