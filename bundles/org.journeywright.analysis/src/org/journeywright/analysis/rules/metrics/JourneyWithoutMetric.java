package org.journeywright.analysis.rules.metrics;

import static org.journeywright.analysis.rules.Wording.count;
import static org.journeywright.analysis.rules.Wording.name;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Metric;

/** A journey of today that is measured nowhere, neither as a whole nor at any of its touchpoints. */
public final class JourneyWithoutMetric implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2810", "A journey is measured", GapKind.METRICS, GapSeverity.MAJOR,
			"Whether customers' experience improves on this journey stays a matter of opinion.",
			"Customers go through all of this, and we hold not one figure about it.",
			Sources.OUTCOMES,
			"Measure the journey as a whole, or its moment of truth, and say which business outcome the figure drives.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Set<Journey> measured = model.all(Metric.class).stream().flatMap(m -> m.getMeasures().stream()).distinct()
				.flatMap(m -> model.journeyOf(m).stream()).collect(Collectors.toSet());
		model.all(Journey.class).stream().filter(j -> j.getKind() == JourneyKind.AS_IS && !measured.contains(j)).forEach(j -> gaps.accept(gap(j)));
	}

	private static Gap gap(Journey journey) {
		int touchpoints = journey.getStages().stream().mapToInt(s -> s.getTouchpoints().size()).sum();
		return Gap.of(journey, "No metric tells how customers fare on " + name(journey) + ".")
				.because(count(touchpoints, "touchpoint") + ", none of them measured.");
	}
}
