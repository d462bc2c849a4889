package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.isBlank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Elements;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.Value;

/**
 * The elements of the ecosystem of experience of which the model says nothing. An element is there when the words of its name are words of a strategy
 * element's name, in singular or plural: "Recognition and rewards" stands for two of them. Vision, mission and values count as stated too where the
 * organisation or the model states them.
 */
public final class MissingEcosystemElements implements Rule {

	private static final List<String> ECOSYSTEM = List.of("leadership", "vision", "values", "mission", "empowerment", "recognition", "rewards", "benefits",
			"recruitment", "selection", "administration", "performance management", "retention");

	private static final RuleInfo INFO = new RuleInfo("JW-3102", "The strategy covers the whole ecosystem", GapKind.STRATEGY, GapSeverity.MINOR,
			"A blind spot need not be a weak spot; but what nobody looks at is where strategies fail without anyone noticing.",
			"We work on some of what shapes our service, and have not looked at the rest.",
			Sources.ECOSYSTEM,
			"Rate each missing element honestly from 1 to 5 with one fact as evidence; an hour in the leadership team is enough to start.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		List<StrategyElement> elements = model.all(StrategyElement.class);
		Optional<EObject> place = model.organisation().map(EObject.class::cast).or(() -> elements.stream().map(EObject.class::cast).findFirst());
		List<Set<String>> names = elements.stream().map(e -> words(Elements.label(e))).toList();
		List<String> missing = ECOSYSTEM.stream().filter(e -> names.stream().noneMatch(n -> n.containsAll(words(e))) && !isStated(e, model)).toList();
		if (missing.isEmpty() || place.isEmpty()) {
			return;
		}
		String message = elements.isEmpty() ? "The model says nothing about the strategy behind the service." : "The strategy says nothing about "
				+ (missing.size() == 1 ? missing.getFirst() : missing.size() + " elements of the ecosystem") + ".";
		gaps.accept(Gap.of(place.get(), message).because("Not looked at: " + String.join(", ", missing) + "."));
	}

	private static boolean isStated(String element, ModelView model) {
		return switch (element) {
			case "vision" -> model.organisation().filter(o -> !isBlank(o.getVision())).isPresent();
			case "mission" -> model.organisation().filter(o -> !isBlank(o.getMission())).isPresent();
			case "values" -> !model.all(Value.class).isEmpty();
			default -> false;
		};
	}

	private static Set<String> words(String name) {
		return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).map(w -> w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
				.collect(Collectors.toSet());
	}
}
