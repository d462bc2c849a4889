package org.journeywright.diagram.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;

/** Finds all ways from the opening to a step, option or line, and on from it. */
final class FlowLight {

	private final Map<String, Figure> cards = new LinkedHashMap<>();
	private final Map<String, String> cardOf = new HashMap<>();
	private final Map<String, List<Figure>> from = new HashMap<>();
	private final Map<String, List<Figure>> to = new HashMap<>();
	private final Set<String> lit = new TreeSet<>();

	private FlowLight(Drawing drawing) {
		for (Figure figure : drawing.figures()) {
			if (figure.ends().isEmpty()) {
				cards.put(figure.id(), figure);
				withInner(figure).forEach(f -> cardOf.put(f.id(), figure.id()));
			}
		}
		drawing.figures().stream().filter(f -> f.ends().isPresent()).forEach(w -> {
			from.computeIfAbsent(cardOf.get(w.ends().get().from()), c -> new ArrayList<>()).add(w);
			to.computeIfAbsent(w.ends().get().to(), c -> new ArrayList<>()).add(w);
		});
	}

	/** The ids of what lights up; nothing where all ways lead through what is chosen. */
	static Set<String> of(Figure chosen, Drawing drawing) {
		FlowLight light = new FlowLight(drawing);
		return chosen.kind().equals("opening.exercises") ? light.practice(chosen) : light.light(chosen);
	}

	/** The options at which a behaviour is shown or broken. */
	private Set<String> practice(Figure behaviour) {
		card(OpeningCard.ID);
		for (Figure card : cards.values()) {
			List<Figure> options = card.inner().stream().filter(FlowLight::isOption).filter(o -> o.inner().stream().anyMatch(f -> f.about().equals(behaviour.about()))).toList();
			if (!options.isEmpty()) {
				card(card.id());
				options.forEach(o -> inner(o.id()));
			}
		}
		return lit;
	}

	private Set<String> light(Figure chosen) {
		Optional<String> option = optionOf(chosen);
		String card = chosen.ends().map(e -> cardOf.get(e.from())).orElse(cardOf.get(chosen.id()));
		if (card == null || card.equals(OpeningCard.ID) || !cards.get(card).kind().matches("decision|outcome.*")) {
			return Set.of();
		}
		List<Figure> first = from.getOrDefault(card, List.of()).stream().filter(w -> option.isEmpty() || w.ends().get().from().equals(option.get())).toList();
		card(card);
		option.ifPresentOrElse(this::inner, () -> cards.get(card).inner().stream().filter(FlowLight::isOption).map(Figure::id).forEach(this::inner));
		walk(first, true);
		walk(to.getOrDefault(card, List.of()), false);
		return lit;
	}

	private Optional<String> optionOf(Figure chosen) {
		return chosen.ends().map(Figure.Ends::from).or(() -> cards.values().stream().flatMap(c -> c.inner().stream()).filter(FlowLight::isOption)
				.filter(o -> withInner(o).anyMatch(f -> f.id().equals(chosen.id()))).map(Figure::id).findFirst());
	}

	private void walk(List<Figure> ways, boolean onwards) {
		Deque<Figure> open = new ArrayDeque<>(ways);
		Set<String> seen = new HashSet<>();
		while (!open.isEmpty()) {
			Figure way = open.poll();
			if (seen.add(way.id())) {
				lit.add(way.id());
				inner(way.ends().get().from());
				String next = onwards ? way.ends().get().to() : cardOf.get(way.ends().get().from());
				card(next);
				open.addAll((onwards ? from : to).getOrDefault(next, List.of()));
			}
		}
	}

	/** A card without its options. */
	private void card(String id) {
		Figure card = cards.get(id);
		lit.add(id);
		card.inner().stream().filter(f -> !isOption(f)).flatMap(FlowLight::withInner).map(Figure::id).forEach(lit::add);
	}

	private void inner(String id) {
		Figure card = cards.get(cardOf.get(id));
		withInner(card).filter(f -> f.id().equals(id)).flatMap(FlowLight::withInner).map(Figure::id).forEach(lit::add);
	}

	private static boolean isOption(Figure figure) {
		return figure.kind().matches("option\\.(best|acceptable|poor)");
	}

	private static Stream<Figure> withInner(Figure figure) {
		return Stream.concat(Stream.of(figure), figure.inner().stream().flatMap(FlowLight::withInner));
	}
}
