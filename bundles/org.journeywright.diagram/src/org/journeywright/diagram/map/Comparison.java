package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Touchpoint;

/** What differs between a journey as it is and as it is to be, whichever of the two the map is of. */
final class Comparison {

	/** The setting that says how to compare. */
	static final String SETTING = "compare";
	static final String ALONE = "alone";
	static final String BESIDE = "beside";
	static final String OVERLAY = "overlay";

	private final boolean isOfToday;

	/** The differences of a journey from the other one it belongs to. */
	Comparison(Journey journey) {
		isOfToday = journey.getKind() == JourneyKind.AS_IS;
	}

	/** What has become, or is to become, of a touchpoint. */
	enum Change {

		ADDED("added", Icon.PLUS, Paint.GOOD, Paint.GOOD_BG), GONE("gone", Icon.ERROR, Paint.POOR, Paint.POOR_BG), CHANGED("changed", Icon.LOOP, Paint.INFO, Paint.INFO_BG), NONE("", Icon.LOOP, Paint.NONE, Paint.SURFACE);

		private final String word;
		private final Icon icon;
		private final Paint paint;
		private final Paint ground;

		Change(String word, Icon icon, Paint paint, Paint ground) {
			this.word = word;
			this.icon = icon;
			this.paint = paint;
			this.ground = ground;
		}

		String word() {
			return word;
		}

		Icon icon() {
			return icon;
		}

		Paint paint() {
			return paint;
		}

		/** Behind the name of a touchpoint. */
		Paint ground() {
			return ground;
		}
	}

	/** The journey to compare with: the one that this one improves, else the first one that improves it. */
	static Optional<Journey> other(Journey journey, ModelView model) {
		return Optional.ofNullable(journey.getImproves()).or(() -> model.referring(journey, Literals.JOURNEY__IMPROVES, Journey.class).stream().findFirst())
				.filter(o -> o != journey);
	}

	/** How one can compare. */
	static SequencedMap<String, String> options() {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		options.put(ALONE, "This journey alone");
		options.put(BESIDE, "As-is and to-be, one above the other");
		options.put(OVERLAY, "Differences marked");
		return options;
	}

	/** What has become of the touchpoint of a column. */
	Change change(Column column) {
		if (!isOfBoth(column)) {
			boolean isNone = column.touchpoint().isEmpty() && column.other().isEmpty();
			return isNone ? Change.NONE : column.touchpoint().isPresent() == isOfToday ? Change.GONE : Change.ADDED;
		}
		boolean isChanged = java.util.stream.Stream.of(Lane.values()).anyMatch(l -> !differences(l, column).isEmpty());
		return isChanged ? Change.CHANGED : Change.NONE;
	}

	/** Whether both journeys have the touchpoint of a column. */
	private static boolean isOfBoth(Column column) {
		return column.touchpoint().isPresent() && column.touchpoint().map(NamedElement::getName).equals(column.other().map(NamedElement::getName));
	}

	/** The differences in a cell: what is gone with a minus, what is added with a plus. */
	List<String> differences(Lane lane, Column column) {
		if (!isOfBoth(column)) {
			return List.of();
		}
		List<String> mine = facts(lane, column.touchpoint().get());
		List<String> theirs = facts(lane, column.other().get());
		List<String> before = isOfToday ? mine : theirs;
		List<String> after = isOfToday ? theirs : mine;
		List<String> differences = new ArrayList<>();
		before.stream().filter(f -> !after.contains(f)).forEach(f -> differences.add("− " + f));
		after.stream().filter(f -> !before.contains(f)).forEach(f -> differences.add("+ " + f));
		return differences;
	}

	private static List<String> facts(Lane lane, Touchpoint touchpoint) {
		return switch (lane) {
			case ACTION -> stated(touchpoint.getAction());
			case CHANNEL -> touchpoint.getChannels().stream().map(Elements::label).toList();
			case EXPECTATION -> List.copyOf(touchpoint.getExpectations());
			case EFFORT -> stated(touchpoint.getEffort()).stream().map(e -> e + " of 7").toList();
			case STANDARDS -> touchpoint.getStandards().stream().map(Elements::label).toList();
			case ROLE -> touchpoint.getRoles().stream().map(Elements::label).toList();
			default -> List.of();
		};
	}

	private static List<String> stated(Object value) {
		return Optional.ofNullable(value).map(Objects::toString).map(List::of).orElse(List.of());
	}

	/** The content of a cell with the sign that it differs from that of the other journey. */
	Content tagged(Lane lane, Column column, Content content) {
		return marked(content, differences(lane, column), List.of());
	}

	/** The content of a cell with what differs in it below. */
	Content marked(Lane lane, Column column, Content content) {
		List<String> differences = differences(lane, column);
		return marked(content, differences, differences);
	}

	private static Content marked(Content content, List<String> differences, List<String> shown) {
		if (differences.isEmpty()) {
			return content;
		}
		Cell cell = new Cell(Column.WIDTH, content.height() - Cell.PADDING + 6);
		cell.marks(tag(Change.CHANGED, Cell.PADDING, cell.bottom()), 16);
		shown.forEach(d -> cell.words(d, TypeStyle.SMALL, Paint.INK_2, 3));
		List<Mark> marks = new ArrayList<>(content.marks());
		marks.addAll(cell.marks());
		String told = "changed: " + String.join("; ", differences);
		return new Content(cell.height(), marks, content.figures(), content.said() + ", " + told, (content.tip() + "\n" + told).strip(), content.ways());
	}

	/** The sign and word of a change. */
	static List<Mark> tag(Change change, double x, double top) {
		return List.of(new Mark.Sign(change.icon(), x, top + 2, 11, change.paint()),
				Mark.Words.at(x + 16, top + TypeStyle.SMALL_NAME.baseline(), change.word(), TypeStyle.SMALL_NAME, change.paint()));
	}
}
