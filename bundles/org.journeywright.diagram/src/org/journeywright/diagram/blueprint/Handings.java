package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Finds for each handoff between which parts it is drawn: at the touchpoint it supports at which both sides have a part, or one of them, before others. */
final class Handings {

	private final Scope scope;
	private final Parts parts;
	private final List<Touchpoint> touchpoints;
	private final Map<Handoff, Touchpoint> places = new HashMap<>();

	private Handings(Scope scope, Parts parts) {
		this.scope = scope;
		this.parts = parts;
		touchpoints = scope.touchpoints();
	}

	/** The handoffs that are shown; who has no part yet where one is drawn gets a spot there. */
	static List<Handing> of(Scope scope, Parts parts) {
		Handings handings = new Handings(scope, parts);
		List<Handing> all = new ArrayList<>();
		for (Handoff handoff : scope.touchpoints().isEmpty() ? List.<Handoff>of() : scope.handoffs(parts.roles())) {
			Touchpoint at = handings.place(handoff, new HashSet<>()).orElse(scope.touchpoints().getFirst());
			all.add(new Handing(handoff, handings.start(handoff, at), handings.end(handoff.getReceiver(), at), parts.free(Elements.identity(handoff))));
		}
		return all;
	}

	private Optional<Touchpoint> place(Handoff handoff, Set<Handoff> asked) {
		if (!places.containsKey(handoff) && asked.add(handoff)) {
			Optional<Touchpoint> found = best(handoff, touchpoints.stream().filter(handoff.getSupports()::contains).toList());
			found = found.or(() -> handoff.getFeeds().stream().map(f -> place(f, asked)).flatMap(Optional::stream).min(Comparator.comparingInt(touchpoints::indexOf)));
			found.or(() -> nearby(handoff, asked)).ifPresent(t -> places.put(handoff, t));
		}
		return Optional.ofNullable(places.get(handoff));
	}

	/** For a handoff that leads nowhere: where what feeds it is, or where somebody it concerns has a part. */
	private Optional<Touchpoint> nearby(Handoff handoff, Set<Handoff> asked) {
		Optional<Touchpoint> feeding = scope.model().referring(handoff, ModelPackage.Literals.HANDOFF__FEEDS, Handoff.class).stream().map(f -> place(f, asked)).flatMap(Optional::stream)
				.findFirst();
		return feeding.or(() -> best(handoff, touchpoints.stream().filter(t -> value(handoff, t) > 0).toList()));
	}

	private Optional<Touchpoint> best(Handoff handoff, List<Touchpoint> some) {
		return some.stream().max(Comparator.comparingInt((Touchpoint t) -> value(handoff, t)).thenComparing(Comparator.comparingInt(touchpoints::indexOf).reversed()));
	}

	private int value(Handoff handoff, Touchpoint touchpoint) {
		return (parts.of(handoff.getReceiver(), touchpoint).isEmpty() ? 0 : 2) + (parts.of(handoff.getProvider(), touchpoint).isEmpty() ? 0 : 1);
	}

	/**
	 * Work is handed over from as far behind as it is done: where the touchpoint before depends on the handoff as well there, else at the touchpoint, else at the one
	 * before.
	 */
	private Part start(Handoff handoff, Touchpoint at) {
		List<Part> here = parts.of(handoff.getProvider(), at);
		Optional<Touchpoint> before = parts.before(at);
		List<Part> earlier = before.map(t -> parts.of(handoff.getProvider(), t)).orElse(List.of());
		boolean isEarlier = here.isEmpty() || before.filter(handoff.getSupports()::contains).isPresent();
		return isEarlier && !earlier.isEmpty() ? earlier.getLast() : here.isEmpty() ? parts.spot(handoff.getProvider(), at) : here.getLast();
	}

	/** And it is received as near to the customer as the receiver works. */
	private Part end(Role receiver, Touchpoint at) {
		List<Part> here = parts.of(receiver, at);
		return here.isEmpty() ? parts.spot(receiver, at) : here.getFirst();
	}
}
