package org.journeywright.ui.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Role;
import org.journeywright.model.TopLevelElement;

/**
 * Finds where a new element is at home: beside those of its kind that have most to do with it. Those at the same touchpoint come before those of the same roles, then those of the same team,
 * behaviours, stage and journey; without any, it is the end of its like in the file of its neighbour or in the one that has most of them.
 */
final class Relatives {

	/** Where a new element goes: behind this index of a file. */
	record Home(JourneyModel file, int index) {
	}

	private static final int ABOUT = 2;

	private final LiveModel live;
	private final EObject neighbour;
	private final TopLevelElement element;

	/** For an element that is not in the model yet; {@code neighbour} is what it is made for. */
	Relatives(LiveModel live, EObject neighbour, TopLevelElement element) {
		this.live = live;
		this.neighbour = neighbour;
		this.element = element;
	}

	/** Where it is at home. */
	Home home() {
		List<Set<EObject>> wanted = circles(element, Stream.of(neighbour));
		wanted.addFirst(Set.of(neighbour));
		Map<JourneyModel, List<TopLevelElement>> closest = closest(wanted);
		Optional<Home> beside = closest.entrySet().stream().max(Comparator.comparingInt(f -> f.getValue().size())).map(f -> behind(f.getKey(), f.getValue()));
		return beside.orElseGet(this::amongItsLike);
	}

	/** Those of the same kind in the narrowest circle in which there are some, by file. */
	private Map<JourneyModel, List<TopLevelElement>> closest(List<Set<EObject>> wanted) {
		Map<TopLevelElement, Integer> distances = new LinkedHashMap<>();
		live.model().stream().flatMap(Relatives::tops).filter(element.eClass()::isInstance).forEach(t -> distances.put(t, distance(t, wanted)));
		int least = distances.values().stream().mapToInt(Integer::intValue).min().orElse(wanted.size());
		return distances.entrySet().stream().filter(d -> d.getValue() == least && least < wanted.size()).map(Map.Entry::getKey)
				.collect(Collectors.groupingBy(t -> (JourneyModel) t.eContainer(), LinkedHashMap::new, Collectors.toList()));
	}

	private int distance(TopLevelElement other, List<Set<EObject>> wanted) {
		List<Set<EObject>> circles = circles(other, live.referringTo(other).stream());
		circles.addFirst(circles.get(ABOUT));
		return IntStream.range(0, wanted.size()).filter(i -> wanted.get(i).stream().anyMatch(circles.get(i)::contains)).findFirst().orElse(wanted.size());
	}

	/** The roles of an element, their teams, what it is about, and then the stages and journeys of that. */
	private static List<Set<EObject>> circles(EObject element, Stream<? extends EObject> others) {
		Set<EObject> about = Stream.concat(ties(element), others).filter(e -> !(e instanceof Role)).collect(Collectors.toCollection(LinkedHashSet::new));
		Set<EObject> own = roles(element).collect(Collectors.toSet());
		Set<EObject> roles = own.isEmpty() ? about.stream().flatMap(Relatives::roles).collect(Collectors.toSet()) : own;
		List<Set<EObject>> circles = new ArrayList<>(List.of(roles, above(roles), about));
		Set<EObject> around = above(about);
		circles.add(around);
		circles.add(above(around));
		return circles;
	}

	private static Stream<EObject> ties(EObject element) {
		return element.eCrossReferences().stream().filter(e -> !e.eIsProxy());
	}

	/** The roles that an element names, or else what it stands in. */
	private static Stream<EObject> roles(EObject element) {
		Set<EObject> own = ties(element).filter(Role.class::isInstance).collect(Collectors.toSet());
		return own.isEmpty() && element.eContainer() != null ? roles(element.eContainer()) : own.stream();
	}

	private static Set<EObject> above(Set<EObject> elements) {
		Set<EObject> above = new HashSet<>();
		elements.stream().map(EObject::eContainer).filter(c -> c != null && !(c instanceof JourneyModel)).forEach(above::add);
		return above;
	}

	private static Stream<TopLevelElement> tops(JourneyModel file) {
		return file.getElements().stream().filter(TopLevelElement.class::isInstance).map(TopLevelElement.class::cast);
	}

	private static Home behind(JourneyModel file, List<? extends EObject> elements) {
		return new Home(file, elements.stream().mapToInt(file.getElements()::indexOf).max().orElse(file.getElements().size() - 1) + 1);
	}

	private Home amongItsLike() {
		Optional<JourneyModel> own = live.model().stream().filter(f -> Objects.equals(f.eResource(), neighbour.eResource())).findFirst();
		Optional<JourneyModel> most = live.model().stream().filter(f -> !like(f).isEmpty()).max(Comparator.comparingInt(f -> like(f).size()));
		JourneyModel file = own.filter(f -> !like(f).isEmpty()).or(() -> most).or(() -> own).orElseThrow(() -> new EditRefusedException("There is no file to add it to."));
		return behind(file, like(file));
	}

	private List<TopLevelElement> like(JourneyModel file) {
		return tops(file).filter(element.eClass()::isInstance).toList();
	}
}
