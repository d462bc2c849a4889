package org.journeywright.diagram.ecosystem;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.StrategyElement;

/** Writes what is typed over a text of the wheel, and pulls maturities along their spokes. */
record WheelTexts(CommonEdits edits) {

	Edited write(Standing at, String text) {
		return switch (at.figure().kind()) {
			case "name" -> edits.rename(EcosystemEdits.element(at), text);
			case Segment.NOW, "missing.now" -> maturity(EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__CURRENT, text);
			case Segment.WANTED, "missing.wanted" -> maturity(EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__TARGET, text);
			case "missing.owner" -> WheelDrops.own(edits, EcosystemEdits.element(at), Existing.required(edits.model(), Literals.ROLE, text));
			case "vision", "missing.vision" -> edits.write(at.about().orElseThrow(), Literals.ORGANISATION__VISION, text);
			case "valueProposition" -> edits.write(at.about().orElseThrow(), Literals.ORGANISATION__VALUE_PROPOSITION, text);
			default -> throw new EditRefusedException("There is no text to write here. Choose the name of an element, a maturity, or the words in the middle.");
		};
	}

	private Edited maturity(String element, EAttribute feature, String text) {
		if (text.isBlank()) {
			return unset(edits, element, feature);
		}
		if (!text.strip().matches("[1-5]")) {
			throw new EditRefusedException(Names.quoted(text) + " is no maturity. Write a whole number from 1 (absent) to 5 (lived everywhere).");
		}
		return state(element, feature, Integer.parseInt(text.strip()));
	}

	private Edited state(String element, EAttribute feature, int value) {
		StrategyElement now = edits.element(element, StrategyElement.class);
		if (feature == Literals.STRATEGY_ELEMENT__TARGET && now.getCurrent() == null) {
			throw new EditRefusedException("Say first how mature “" + Elements.label(now) + "” is today, then what is wanted.");
		}
		return edits.set(label(feature), element, feature, value).choosing(element);
	}

	private static String label(EAttribute feature) {
		return feature == Literals.STRATEGY_ELEMENT__TARGET ? "Change wanted maturity" : "Change maturity";
	}

	/** Takes a maturity out; what is wanted hangs on what is, so it goes with it. */
	static Edited unset(CommonEdits on, String element, EAttribute feature) {
		List<ModelEdit> steps = Stream.of(Literals.STRATEGY_ELEMENT__TARGET, Literals.STRATEGY_ELEMENT__CURRENT)
				.filter(f -> f == feature || f == Literals.STRATEGY_ELEMENT__TARGET).filter(f -> on.element(element).eIsSet(f))
				.<ModelEdit>map(f -> (model, editor) -> editor.unset(new CommonEdits(model, editor).element(element), f)).toList();
		return Edited.of(label(feature), steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(on.model(), on.editor(), steps)).choosing(element);
	}

	Edited slide(Standing at, int value) {
		int to = Math.clamp(value, Wheel.LEAST, Wheel.GREATEST);
		return switch (at.figure().kind()) {
			case Segment.NOW -> state(EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__CURRENT, to);
			case Segment.WANTED -> state(EcosystemEdits.element(at), Literals.STRATEGY_ELEMENT__TARGET, to);
			default -> throw new EditRefusedException("This is no point on a scale. Pull the dot of a maturity.");
		};
	}
}
