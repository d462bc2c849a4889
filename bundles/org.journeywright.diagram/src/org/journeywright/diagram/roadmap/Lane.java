package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.StrategyLevel;

/**
 * A lane of the roadmap: a level of the organisation, an element of the strategy, or what strengthens none.
 *
 * @param id
 *            how it is called in the ids of figures
 */
record Lane(String id, String label, Optional<StrategyLevel> level, Optional<StrategyElement> element) {

	/** The lane of what strengthens no element. */
	static final Lane NO_ELEMENT = new Lane("strategy element:", "No strategy element", Optional.empty(), Optional.empty());

	private static Lane of(StrategyLevel level) {
		String word = level.getLiteral();
		return new Lane("level:" + word, Character.toUpperCase(word.charAt(0)) + word.substring(1), Optional.of(level), Optional.empty());
	}

	private static Lane of(StrategyElement element) {
		return new Lane(Elements.identity(element), Elements.label(element), Optional.empty(), Optional.of(element));
	}

	/** The lanes in their order, each with its initiatives in the order of the model. */
	static Map<Lane, List<Initiative>> of(ModelView model, Chosen chosen) {
		Map<Lane, List<Initiative>> lanes = new LinkedHashMap<>();
		all(model, chosen).forEach(l -> lanes.put(l, new ArrayList<>()));
		model.all(Initiative.class).stream().filter(i -> chosen.statuses().contains(i.getStatus()))
				.forEach(i -> lanes.computeIfAbsent(of(i, chosen), l -> new ArrayList<>()).add(i));
		if (lanes.isEmpty()) {
			lanes.put(NO_ELEMENT, List.of());
		}
		return lanes;
	}

	private static Stream<Lane> all(ModelView model, Chosen chosen) {
		return chosen.isByElement() ? model.all(StrategyElement.class).stream().map(Lane::of) : StrategyLevel.VALUES.stream().map(Lane::of);
	}

	/** Where an initiative stands; one that strengthens several elements stands once, with the first of them. */
	static Lane of(Initiative initiative, Chosen chosen) {
		return chosen.isByElement() ? initiative.getStrengthens().stream().findFirst().map(Lane::of).orElse(NO_ELEMENT) : of(initiative.getLevel());
	}
}
