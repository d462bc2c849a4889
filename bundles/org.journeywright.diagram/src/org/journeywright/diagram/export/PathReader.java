package org.journeywright.diagram.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.journeywright.diagram.export.Outline.Close;
import org.journeywright.diagram.export.Outline.Curve;
import org.journeywright.diagram.export.Outline.Line;
import org.journeywright.diagram.export.Outline.Move;
import org.journeywright.diagram.export.Outline.Step;

/** Reads the {@code d} of an SVG path: its words and numbers in turn. */
final class PathReader {

	private static final Pattern TOKEN = Pattern.compile("\\s*,?\\s*(?:([A-Za-z])|([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?))");

	private final String path;
	private final Matcher tokens;
	private final List<Step> steps = new ArrayList<>();
	private double x;
	private double y;
	private double startX;
	private double startY;

	PathReader(String path) {
		this.path = path.strip();
		tokens = TOKEN.matcher(this.path);
	}

	Outline read() {
		String command = "";
		while (tokens.regionStart() < path.length()) {
			command = tokens.lookingAt() && tokens.group(1) != null ? word() : command;
			step(command);
			command = next(command);
		}
		return new Outline(steps);
	}

	/** What more numbers belong to; after Z there can be none. */
	private static String next(String command) {
		return switch (command) {
			case "M" -> "L";
			case "Z" -> "";
			default -> command;
		};
	}

	private String word() {
		String word = tokens.group(1);
		tokens.region(tokens.end(), path.length());
		return word;
	}

	private double number() {
		if (!tokens.lookingAt() || tokens.group(2) == null) {
			throw new IllegalArgumentException("A number is missing in the path " + path);
		}
		double number = Double.parseDouble(tokens.group(2));
		tokens.region(tokens.end(), path.length());
		return number;
	}

	private void step(String command) {
		if (steps.isEmpty() && !command.equals("M")) {
			throw new IllegalArgumentException("The path does not begin with M: " + path);
		}
		switch (command) {
			case "M" -> move(number(), number());
			case "L" -> line(number(), number());
			case "H" -> line(number(), y);
			case "V" -> line(x, number());
			case "C" -> curve(number(), number(), number(), number(), number(), number());
			case "Q" -> bend(number(), number(), number(), number());
			case "Z" -> close();
			default -> throw new IllegalArgumentException("There is no command '" + command + "' in the path " + path);
		}
	}

	private void move(double toX, double toY) {
		steps.add(new Move(toX, toY));
		startX = toX;
		startY = toY;
		at(toX, toY);
	}

	private void line(double toX, double toY) {
		steps.add(new Line(toX, toY));
		at(toX, toY);
	}

	private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
		steps.add(new Curve(x1, y1, x2, y2, toX, toY));
		at(toX, toY);
	}

	// A quadratic curve is the cubic one whose points stand two thirds of the way to its own.
	private void bend(double x1, double y1, double toX, double toY) {
		curve(x + (x1 - x) * 2 / 3, y + (y1 - y) * 2 / 3, toX + (x1 - toX) * 2 / 3, toY + (y1 - toY) * 2 / 3, toX, toY);
	}

	private void close() {
		steps.add(new Close());
		at(startX, startY);
	}

	private void at(double toX, double toY) {
		x = toX;
		y = toY;
	}
}
