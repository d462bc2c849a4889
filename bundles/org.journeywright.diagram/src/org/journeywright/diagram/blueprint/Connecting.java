package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** Plans the links that are drawn on a blueprint: new handoffs, touchpoints that a handoff supports, handoffs that wait for others. */
final class Connecting {

	private final CommonEdits edits;

	Connecting(CommonEdits edits) {
		this.edits = edits;
	}

	Edited of(Connect connect, Drawing drawing) {
		Place from = Place.of(drawing, connect.from());
		Place to = Place.of(drawing, connect.to());
		if (from.handoff().isPresent() && to.handoff().isPresent()) {
			return feeds(from.handoff().get(), to.handoff().get());
		}
		if (from.handoff().isPresent() && to.isOnTouchpoint()) {
			return edits.tie(from.handoff().get(), Literals.HANDOFF__SUPPORTS, to.touchpoint().orElseThrow());
		}
		if (connect.kind().equals("feeds") || from.handoff().isPresent() || to.handoff().isPresent()) {
			throw new EditRefusedException("“Waits for” leads from one handoff to another. To tell who hands over to whom, draw a handoff between two roles.");
		}
		return handoff(from, to);
	}

	/** Lets a handoff wait for another one. */
	Edited feeds(String first, String then) {
		Handoff feeding = edits.element(first, Handoff.class);
		Handoff fed = edits.element(then, Handoff.class);
		if (fed == feeding) {
			throw new EditRefusedException("A handoff cannot wait for itself. End the line at another handoff.");
		}
		if (Chains.after(List.of(fed)).contains(feeding)) {
			throw new EditRefusedException(Elements.label(feeding) + " waits for " + Elements.label(fed) + " already, so both would wait for each other for ever. Take the other line out first.");
		}
		Edited tied = edits.tie(first, Literals.HANDOFF__FEEDS, then);
		return new Edited("Let " + Elements.label(fed) + " wait", tied.edits(), tied.choose(), "");
	}

	private Edited handoff(Place from, Place to) {
		if (from.isOnTouchpoint()) {
			throw new EditRefusedException("A handoff starts at whoever hands something over. Start at the lane or a card of a role, and end at the touchpoint.");
		}
		Role provider = from.role(edits);
		Role receiver = to.isOnTouchpoint() ? deliverer(to, provider) : to.role(edits);
		if (provider == receiver) {
			throw new EditRefusedException(Elements.label(provider) + " would hand over to themselves. End the handoff at the colleague who needs it, or at a touchpoint that somebody else delivers.");
		}
		Optional<String> touchpoint = to.touchpoint().or(from::touchpoint);
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(Literals.HANDOFF__PROVIDER, Elements.identity(provider));
		values.put(Literals.HANDOFF__RECEIVER, Elements.identity(receiver));
		touchpoint.ifPresent(t -> values.put(Literals.HANDOFF__SUPPORTS, List.of(t)));
		List<String> near = new ArrayList<>(List.of(Elements.identity(provider), Elements.identity(receiver)));
		touchpoint.ifPresent(near::add);
		return edits.addInFile(Literals.HANDOFF, name(provider, receiver), values, near);
	}

	private Role deliverer(Place to, Role provider) {
		Touchpoint touchpoint = edits.element(to.touchpoint().orElseThrow(), Touchpoint.class);
		return touchpoint.getRoles().stream().filter(r -> r != provider).findFirst().orElseThrow(() -> new EditRefusedException(touchpoint.getRoles().isEmpty() ? "Nobody delivers " + Elements
				.label(touchpoint) + " yet, so there is no one to hand over to. Say who delivers it first." : "Only " + Elements.label(provider) + " delivers " + Elements.label(touchpoint)
						+ ". End the handoff at the colleague who needs it."));
	}

	/** "Planner to warehouse", or with a number where there is one. */
	private String name(Role provider, Role receiver) {
		String to = Elements.label(receiver);
		int first = to.isEmpty() ? 0 : to.offsetByCodePoints(0, 1);
		boolean isWord = to.length() > first && Character.isLowerCase(to.codePointAt(first));
		String wanted = Elements.label(provider) + " to " + (isWord ? to.substring(0, first).toLowerCase(Locale.ROOT) + to.substring(first) : to);
		return Names.free(wanted, n -> handoffs().anyMatch(h -> Elements.label(h).equals(n)));
	}

	private Stream<Handoff> handoffs() {
		return edits.model().model().stream().map(JourneyModel::getElements).flatMap(List::stream).filter(Handoff.class::isInstance).map(Handoff.class::cast);
	}
}
