package org.journeywright.diagram.roadmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Ends;

/** Finds what stands forward with something that was chosen on the roadmap. */
final class Lighting {

	private final Drawing drawing;
	private final Map<String, List<Figure>> arrowsTo;
	private final Map<String, List<Figure>> arrowsFrom;

	Lighting(Drawing drawing) {
		this.drawing = drawing;
		arrowsTo = arrows(Ends::to);
		arrowsFrom = arrows(Ends::from);
	}

	private Map<String, List<Figure>> arrows(Function<Ends, String> end) {
		return drawing.figures().stream().filter(f -> f.ends().isPresent()).collect(Collectors.groupingBy(f -> end.apply(f.ends().get())));
	}

	/** The ids of what stands forward; empty where nothing has to do with it. */
	Set<String> by(Figure chosen) {
		if (chosen.ends().isPresent()) {
			return chain(chosen.ends().get().from(), chosen.ends().get().to(), chosen.id());
		}
		String about = chosen.about().orElse("");
		return isInitiative(about) ? chain(about, about, about) : naming(about);
	}

	private boolean isInitiative(String id) {
		return drawing.figure(id).filter(f -> f.kind().equals("initiative")).isPresent();
	}

	/** Everything before the first and behind the last. */
	private Set<String> chain(String first, String last, String chosen) {
		Set<String> lit = new LinkedHashSet<>();
		follow(first, arrowsTo, Ends::from, lit);
		follow(last, arrowsFrom, Ends::to, lit);
		if (lit.isEmpty() && first.equals(last)) {
			return Set.of();
		}
		lit.addAll(List.of(first, last, chosen));
		return withInner(lit);
	}

	private static void follow(String from, Map<String, List<Figure>> arrows, Function<Ends, String> next, Set<String> lit) {
		Set<String> seen = new LinkedHashSet<>(List.of(from));
		Deque<String> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			for (Figure arrow : arrows.getOrDefault(open.poll(), List.of())) {
				String end = next.apply(arrow.ends().orElseThrow());
				lit.add(arrow.id());
				lit.add(end);
				if (seen.add(end)) {
					open.add(end);
				}
			}
		}
	}

	/** The initiatives on which something else is shown, as their sponsor or what they address. */
	private Set<String> naming(String about) {
		return about.isEmpty() ? Set.of() : withInner(drawing.all().filter(f -> f.kind().equals("initiative"))
				.filter(f -> f.inner().stream().anyMatch(i -> i.about().filter(about::equals).isPresent())).map(Figure::id).collect(Collectors.toSet()));
	}

	private Set<String> withInner(Set<String> lit) {
		Set<String> all = new LinkedHashSet<>(lit);
		drawing.all().filter(f -> f.kind().equals("initiative") && lit.contains(f.id())).forEach(f -> f.inner().forEach(i -> all.add(i.id())));
		return all;
	}
}
