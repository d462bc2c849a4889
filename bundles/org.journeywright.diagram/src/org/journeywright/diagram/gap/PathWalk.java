package org.journeywright.diagram.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.journeywright.diagram.common.Point;

/** Walks along a line, bends and all. */
final class PathWalk {

	private static final Pattern COMMAND = Pattern.compile("([MLHVCQZ])([^MLHVCQZ]*)");
	private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+(?:[eE]-?\\d+)?");

	private PathWalk() {
	}

	/** The point at a share of the way from the beginning of a path; empty where the path leads nowhere. */
	static Optional<Point> at(String path, double share) {
		List<Point> points = points(path);
		double left = share * length(points);
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
			if (left <= length) {
				double part = length == 0 ? 0 : left / length;
				return Optional.of(new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part));
			}
			left -= length;
		}
		return Optional.empty();
	}

	private static double length(List<Point> points) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
		}
		return length;
	}

	/** The points that it goes through or bends by. */
	private static List<Point> points(String path) {
		List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
		Matcher command = COMMAND.matcher(path);
		while (command.find()) {
			List<Double> numbers = NUMBER.matcher(command.group(2)).results().map(r -> Double.valueOf(r.group())).toList();
			add(points, command.group(1).charAt(0), numbers);
		}
		return points.subList(1, points.size());
	}

	private static void add(List<Point> points, char command, List<Double> numbers) {
		Point last = points.getLast();
		switch (command) {
			case 'H' -> points.add(new Point(numbers.getLast(), last.y()));
			case 'V' -> points.add(new Point(last.x(), numbers.getLast()));
			default -> {
				for (int i = 0; i + 1 < numbers.size(); i += 2) {
					points.add(new Point(numbers.get(i), numbers.get(i + 1)));
				}
			}
		}
	}
}
