package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.journeywright.model.BackstageActivity;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Who has which part in the touchpoints shown. */
final class Parts {

	private final Scope scope;
	private final List<Touchpoint> touchpoints;
	private final Map<Touchpoint, List<Part>> parts = new LinkedHashMap<>();
	private final Map<Band, Map<Role, Lane>> lanes = new EnumMap<>(Band.class);
	private final Map<Role, Lane> farthest = new HashMap<>();
	private final Set<String> ids = new HashSet<>();

	Parts(Scope scope) {
		this.scope = scope;
		touchpoints = scope.touchpoints();
		touchpoints.forEach(t -> parts.put(t, new ArrayList<>()));
		touchpoints.forEach(this::find);
	}

	private void find(Touchpoint touchpoint) {
		List<Part> found = parts.get(touchpoint);
		if (touchpoint.getRoles().isEmpty()) {
			found.add(Part.Delivery.of(Lane.ofNobody(Band.FRONT_LINE), touchpoint, List.of(), this::free));
		}
		byLane(Band.FRONT_LINE, touchpoint.getRoles()).forEach((lane, roles) -> found.add(Part.Delivery.of(lane, touchpoint, roles, this::free)));
		for (BackstageActivity activity : touchpoint.getActivities()) {
			Band band = Band.of(activity.getPlacement());
			if (activity.getRoles().isEmpty()) {
				found.add(Part.Work.of(Lane.ofNobody(band), touchpoint, activity, List.of(), this::free));
			}
			byLane(band, activity.getRoles()).forEach((lane, roles) -> found.add(Part.Work.of(lane, touchpoint, activity, roles, this::free)));
		}
	}

	private Map<Lane, List<Role>> byLane(Band band, List<Role> roles) {
		Map<Lane, List<Role>> lanes = new LinkedHashMap<>();
		roles.stream().distinct().forEach(r -> lanes.computeIfAbsent(lane(band, r), l -> new ArrayList<>()).add(r));
		return lanes;
	}

	private Lane lane(Band band, Role role) {
		Lane lane = lanes.computeIfAbsent(band, b -> new HashMap<>()).computeIfAbsent(role, r -> Lane.of(band, r, scope.byTeam()));
		farthest.merge(role, lane, (a, b) -> a.band().compareTo(b.band()) >= 0 ? a : b);
		return lane;
	}

	/** All of them, by column and lane. */
	List<Part> all() {
		return parts.values().stream().flatMap(Collection::stream).toList();
	}

	/** Everybody who has one. */
	Set<Role> roles() {
		Set<Role> roles = new LinkedHashSet<>();
		all().forEach(p -> roles.addAll(p.roles()));
		return roles;
	}

	/** The parts of a role in a touchpoint, the most visible first. */
	List<Part> of(Role role, Touchpoint touchpoint) {
		return parts.get(touchpoint).stream().filter(p -> p.roles().contains(role)).sorted(Comparator.comparing(p -> p.lane().band())).toList();
	}

	/** The part of a role in a touchpoint that is taken for a handoff; a spot of its own where the model says nothing else. */
	Part spot(Role role, Touchpoint touchpoint) {
		// It is put into the lane farthest from the customer in which the role has a part already.
		Lane lane = farthest.containsKey(role) ? farthest.get(role) : lane(Band.INTERNAL, role);
		List<Part> there = parts.get(touchpoint);
		Optional<Part> known = there.stream().filter(p -> p instanceof Part.Spot s && s.role() == role).findFirst();
		return known.orElseGet(() -> {
			Part spot = Part.Spot.of(lane, touchpoint, role, this::free);
			there.add(spot);
			return spot;
		});
	}

	/** An id that no other part or handoff has: in a text that is being written two elements may have one name for a while. */
	String free(String wanted) {
		String id = wanted;
		for (int number = 2; !ids.add(id); number++) {
			id = wanted + "~" + number;
		}
		return id;
	}

	/** The touchpoint before another one, among those that are shown. */
	Optional<Touchpoint> before(Touchpoint touchpoint) {
		int index = touchpoints.indexOf(touchpoint);
		return index > 0 ? Optional.of(touchpoints.get(index - 1)) : Optional.empty();
	}

	/** The lanes from top to bottom: by band, then by the first touchpoint in which they have a part; what is nobody's last. */
	List<Lane> lanes() {
		Stream<Lane> all = all().stream().map(Part::lane).distinct();
		return all.sorted(Comparator.comparing(Lane::band).thenComparing(l -> l.owner().isEmpty())).toList();
	}
}
