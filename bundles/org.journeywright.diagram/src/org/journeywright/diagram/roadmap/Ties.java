package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.Promise;
import org.journeywright.model.StrategyElement;
import org.journeywright.model.Touchpoint;

/** Chips of what an initiative is for: what it addresses, and which elements it strengthens beside that of its lane. */
final class Ties {

	private static final int MOST = 3;

	private Ties() {
	}

	/** The chips, the first few and how many more; those of the elements come first. */
	static List<Figure> of(Initiative initiative, Chosen chosen, double width) {
		List<Figure> chips = new ArrayList<>();
		if (chosen.isByElement()) {
			chips.addAll(some(initiative, initiative.getStrengthens().stream().skip(1).toList(), "strengthens", "Strengthens as well", width));
		}
		chips.addAll(some(initiative, initiative.getAddresses(), "addresses", "Addresses", width));
		return chips;
	}

	private static List<Figure> some(Initiative initiative, List<? extends EObject> targets, String place, String word, double width) {
		List<Figure> chips = new ArrayList<>();
		int shown = targets.size() == MOST + 1 ? MOST + 1 : Math.min(MOST, targets.size());
		targets.subList(0, shown).forEach(t -> chips.add(chip(initiative, t, place, word, width)));
		if (shown < targets.size()) {
			String rest = word + " " + String.join(", ", targets.subList(shown, targets.size()).stream().map(Elements::label).toList());
			chips.add(Chip.outlined("+ " + (targets.size() - shown)).edged(Stroke.NONE).figure(Elements.identity(initiative) + "@more." + place, "more", width).told(rest, rest));
		}
		return chips;
	}

	private static Figure chip(Initiative initiative, EObject target, String place, String word, double width) {
		String label = Elements.label(target);
		Chip chip = target instanceof StrategyElement ? Chip.outlined(label).edged(Stroke.of(Paint.EDGE, 1)) : Chip.tinted(label);
		return icon(target).map(chip::with).orElse(chip).figure(Ids.with(initiative, target, place), "tie." + place, width).about(Elements.identity(target))
				.told(word + " the " + Elements.kind(target) + " " + label, Elements.kind(target) + ": " + label).able(Ways.NONE.deleting());
	}

	private static Optional<Icon> icon(EObject target) {
		return Optional.ofNullable(switch (target) {
			case Issue issue -> Icon.ISSUE;
			case Touchpoint touchpoint -> touchpoint.isMomentOfTruth() ? Icon.TRUTH : Icon.PERSON;
			case Promise promise -> Icon.PROMISE;
			case Handoff handoff -> Icon.CHANNEL;
			default -> null;
		});
	}
}
