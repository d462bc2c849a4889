package org.journeywright.diagram.server.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

/**
 * The figures that a gesture touches.
 *
 * @param places
 *            of which it is enough that they stand for the same element
 * @param written
 *            which must also say the same where they are written over
 * @param gone
 *            of whose elements nothing may be another or more than was seen, as they are taken away
 */
record Touched(List<String> places, List<String> written, List<String> gone) {

	private static final int LONGEST_NAME = 60;
	private static final String FROM_ELSEWHERE = "element:";

	/** What a gesture touches. */
	static Touched by(Gesture gesture) {
		return switch (gesture) {
			case Gesture.Write write -> new Touched(List.of(), List.of(write.figure()), List.of());
			case Gesture.Slide slide -> places(slide.figure());
			case Gesture.Drop drop -> places(Stream.concat(drop.dragged().stream().filter(d -> !d.startsWith(FROM_ELSEWHERE)), Stream.of(drop.target())).toArray(String[]::new));
			case Gesture.Create create -> places(create.target());
			case Gesture.Connect connect -> places(connect.from(), connect.to());
			case Gesture.Reconnect again -> places(again.link(), again.from(), again.to());
			case Gesture.Delete delete -> new Touched(List.of(), List.of(), delete.figures());
			case Gesture.Paste paste -> places(Stream.concat(paste.cut().stream(), Stream.of(paste.target())).toArray(String[]::new));
		};
	}

	/** Figures that are only looked at. */
	static Touched figures(List<String> ids) {
		return new Touched(ids, List.of(), List.of());
	}

	private static Touched places(String... ids) {
		return figures(List.of(ids));
	}

	/**
	 * Sees to it that all of them are what they were. On the model's thread.
	 *
	 * @throws EditRefusedException
	 *             with the name of the first one that is not
	 */
	void check(Drawing then, Drawing now, LiveModel model) {
		Map<String, Seen> before = seen(then);
		Map<String, Seen> after = seen(now);
		places.stream().filter(id -> !isSamePlace(before, after, id)).findFirst().ifPresent(id -> refuse(then, id));
		written.stream().filter(id -> !isSamePlace(before, after, id) || isWritten(before.get(id), after.get(id))).findFirst().ifPresent(id -> refuse(then, id));
		gone.stream().filter(id -> !isSame(before.get(id), after.get(id)) || isMoreOrOther(then, now, id, model)).findFirst().ifPresent(id -> refuse(then, id));
	}

	private static Map<String, Seen> seen(Drawing drawing) {
		return drawing.all().collect(Collectors.toMap(Figure::id, Seen::of, (first, twin) -> first));
	}

	private static boolean isSame(Seen before, Seen after) {
		return before == null ? after == null : before.equals(after);
	}

	/** What has a name is told by it, whatever else is said there; other parts by what they say. */
	private static boolean isSamePlace(Map<String, Seen> all, Map<String, Seen> now, String id) {
		Seen before = all.get(id);
		Seen after = now.get(id);
		boolean isNamed = before != null && after != null && before.isNamed() && !hasTwin(all, id);
		return isNamed ? before.about().equals(after.about()) && before.kind().equals(after.kind()) : isSame(before, after);
	}

	private static boolean isWritten(Seen before, Seen after) {
		return before != null && !before.written().equals(after.written());
	}

	/** Whether there was another one of the same name, which is called like the first once that has gone. */
	private static boolean hasTwin(Map<String, Seen> before, String id) {
		Optional<String> twin = Optional.ofNullable(before.get(id)).flatMap(Seen::about).map(about -> about + "~2");
		return twin.isPresent() && before.values().stream().anyMatch(s -> s.about().equals(twin));
	}

	/** Whether anything that is drawn of an element, or of what is in it, is not as it was. */
	private static boolean isMoreOrOther(Drawing then, Drawing now, String id, LiveModel model) {
		Optional<EObject> element = then.figure(id).flatMap(Figure::about).flatMap(model::element);
		if (element.isEmpty()) {
			return false;
		}
		Set<String> all = new LinkedHashSet<>(Set.of(Elements.identity(element.get())));
		element.get().eAllContents().forEachRemaining(inner -> all.add(Elements.identity(inner)));
		return !about(then, all).equals(about(now, all));
	}

	private static Map<String, Seen> about(Drawing drawing, Set<String> identities) {
		return drawing.all().filter(f -> f.about().filter(identities::contains).isPresent()).collect(Collectors.toMap(Figure::id, Seen::of, (first, twin) -> first));
	}

	private static void refuse(Drawing then, String id) {
		String name = then.figure(id).map(f -> f.telling().name()).map(String::strip).orElse("");
		String shown = name.codePointCount(0, name.length()) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip() + "…" : name;
		throw new EditRefusedException((shown.isEmpty() ? "What you did this on" : "“" + shown + "”") + " has changed in the meantime, or has gone. Look at the diagram as it is now, and try again.");
	}
}
