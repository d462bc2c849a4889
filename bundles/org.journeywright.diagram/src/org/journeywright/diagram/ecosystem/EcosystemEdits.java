package org.journeywright.diagram.ecosystem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Roles;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure.Ends;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.StrategyElement;

/**
 * Makes edits of what is done on the wheel.
 *
 * @param drawing
 *            on which it is done
 */
record EcosystemEdits(CommonEdits edits, Drawing drawing) {

	private static final String ELEMENT = "strategy element";

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Write write -> write(Standing.of(drawing, write.figure()), write.text());
			case Slide slide -> slide(Standing.of(drawing, slide.figure()), slide.value());
			case Drop drop -> drop(drop);
			case Create create -> create(create);
			case Connect connect -> new Influencing(edits).connect(element(Standing.of(drawing, connect.from())), element(Standing.of(drawing, connect.to())));
			case Reconnect again -> new Influencing(edits).reconnect(ends(Standing.of(drawing, again.link())), element(Standing.of(drawing, again.from())),
					element(Standing.of(drawing, again.to())));
			case Delete delete -> delete(delete);
			case Paste paste -> edits.paste(paste.text(), paste.target().isEmpty() ? Optional.empty() : Standing.of(drawing, paste.target()).nearest(ELEMENT));
		};
	}

	private static String element(Standing at) {
		return at.nearest(ELEMENT).orElseThrow(() -> new EditRefusedException("This is no strategy element. Choose a segment of the wheel, or the name beside it."));
	}

	private static Ends ends(Standing at) {
		return at.figure().ends().filter(e -> at.figure().kind().equals(Influences.KIND)).orElseThrow(() -> new EditRefusedException("This is no influence. Choose an arrow of the wheel."));
	}

	private Edited write(Standing at, String text) {
		return switch (at.figure().kind()) {
			case "name" -> edits.rename(element(at), text);
			case Segment.NOW, "missing.now" -> maturity(element(at), Literals.STRATEGY_ELEMENT__CURRENT, text);
			case Segment.WANTED, "missing.wanted" -> maturity(element(at), Literals.STRATEGY_ELEMENT__TARGET, text);
			case "missing.owner" -> own(element(at), Roles.named(edits.model(), text));
			case "vision", "missing.vision" -> edits.write(at.about().orElseThrow(), Literals.ORGANISATION__VISION, text);
			case "valueProposition" -> edits.write(at.about().orElseThrow(), Literals.ORGANISATION__VALUE_PROPOSITION, text);
			default -> throw new EditRefusedException("There is no text to write here. Choose the name of an element, a maturity, or the words in the middle.");
		};
	}

	private Edited own(String element, String role) {
		return Edited.of("Change owner", edits.tie(element, Literals.STRATEGY_ELEMENT__OWNER, role).edits()).choosing(element);
	}

	private Edited maturity(String element, EAttribute feature, String text) {
		if (text.isBlank()) {
			return unset(edits, element, feature);
		}
		if (!text.strip().matches("[1-5]")) {
			throw new EditRefusedException("“" + text.strip() + "” is no maturity. Write a whole number from 1 (absent) to 5 (lived everywhere).");
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
	private static Edited unset(CommonEdits on, String element, EAttribute feature) {
		List<ModelEdit> steps = Stream.of(Literals.STRATEGY_ELEMENT__TARGET, Literals.STRATEGY_ELEMENT__CURRENT)
				.filter(f -> f == feature || f == Literals.STRATEGY_ELEMENT__TARGET).filter(f -> on.element(element).eIsSet(f))
				.<ModelEdit>map(f -> (model, editor) -> editor.unset(new CommonEdits(model, editor).element(element), f)).toList();
		return Edited.of(label(feature), steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(on.model(), on.editor(), steps)).choosing(element);
	}

	private Edited slide(Standing at, int value) {
		int to = Math.clamp(value, Wheel.LEAST, Wheel.GREATEST);
		return switch (at.figure().kind()) {
			case Segment.NOW -> state(element(at), Literals.STRATEGY_ELEMENT__CURRENT, to);
			case Segment.WANTED -> state(element(at), Literals.STRATEGY_ELEMENT__TARGET, to);
			default -> throw new EditRefusedException("This is no point on a scale. Pull the dot of a maturity.");
		};
	}

	private Edited drop(Drop drop) {
		Standing at = Standing.of(drawing, drop.target());
		String target = element(at);
		List<String> dragged = drop.dragged().stream().distinct().map(d -> Ids.isElement(d) ? Ids.element(d) : element(Standing.of(drawing, d))).toList();
		if (!dragged.isEmpty() && dragged.stream().allMatch(d -> edits.element(d) instanceof StrategyElement)) {
			List<String> moved = dragged.stream().filter(d -> !d.equals(target)).toList();
			return moved.isEmpty() ? Edited.of("Move strategy element", TextEdits.NONE) : edits.move(moved, edits.beside(target, drop.where() != Where.BEFORE));
		}
		if (dragged.size() != 1) {
			throw new EditRefusedException("Drop initiatives and practices on an element one by one.");
		}
		return tie(dragged.getFirst(), target);
	}

	private Edited tie(String dragged, String target) {
		EObject thing = edits.element(dragged);
		return switch (thing) {
			case Initiative initiative -> strengthened(edits.tie(dragged, Literals.INITIATIVE__STRENGTHENS, target), target);
			case LeadershipPractice practice -> strengthened(edits.tie(dragged, Literals.LEADERSHIP_PRACTICE__STRENGTHENS, target), target);
			case Role role -> own(target, dragged);
			default -> throw new EditRefusedException("A " + Elements.kind(thing) + " does not strengthen an element of the strategy. Drop an initiative, a leadership practice, or the role that owns it.");
		};
	}

	private static Edited strengthened(Edited tied, String element) {
		return Edited.of("Strengthen element", tied.edits()).choosing(element);
	}

	private Edited create(Create create) {
		Optional<String> at = create.target().isEmpty() ? Optional.empty() : Standing.of(drawing, create.target()).nearest(ELEMENT);
		return switch (create.kind()) {
			case "element" -> at.map(a -> edits.addBeside(a, create.where() != Where.BEFORE, Literals.STRATEGY_ELEMENT, create.name(), Map.of())).orElseGet(() -> last(create.name()));
			case "initiative" -> edits.addInFile(Literals.INITIATIVE, create.name(), strengthening(Literals.INITIATIVE__STRENGTHENS, at), at.stream().toList());
			case "practice" -> edits.addInFile(Literals.LEADERSHIP_PRACTICE, create.name(), strengthening(Literals.LEADERSHIP_PRACTICE__STRENGTHENS, at), at.stream().toList());
			default -> throw new EditRefusedException("A " + create.kind() + " cannot be made on the wheel. Make a strategy element, an initiative or a practice.");
		};
	}

	private static Map<EStructuralFeature, Object> strengthening(EStructuralFeature feature, Optional<String> element) {
		return element.<Map<EStructuralFeature, Object>>map(e -> Map.of(feature, List.of(e))).orElse(Map.of());
	}

	private Edited last(String name) {
		List<StrategyElement> all = ModelView.of(edits.model().model()).all(StrategyElement.class);
		return all.isEmpty() ? edits.addInFile(Literals.STRATEGY_ELEMENT, name, Map.of(), List.of())
				: edits.addBeside(Elements.identity(all.getLast()), true, Literals.STRATEGY_ELEMENT, name, Map.of());
	}

	private Edited delete(Delete delete) {
		List<Standing> all = delete.figures().stream().distinct().map(f -> Standing.of(drawing, f)).toList();
		List<String> elements = all.stream().filter(EcosystemEdits::isElement).map(EcosystemEdits::element).distinct().toList();
		List<Standing> parts = all.stream().filter(s -> !isElement(s)).toList();
		if (parts.isEmpty()) {
			return edits.delete(elements, delete.isAgreed());
		}
		if (!elements.isEmpty() && !delete.isAgreed()) {
			Edited asked = edits.delete(elements, false);
			if (!asked.question().isEmpty()) {
				return asked;
			}
		}
		Stream<ModelEdit> taken = parts.stream().map(p -> (model, editor) -> taken(new CommonEdits(model, editor), p).edits());
		Stream<ModelEdit> deleted = elements.isEmpty() ? Stream.empty() : Stream.of((model, editor) -> new CommonEdits(model, editor).delete(elements, true).edits());
		String label = all.size() == 1 ? taken(edits, parts.getFirst()).label() : "Delete " + all.size() + " things";
		return Edited.of(label, Steps.inTurn(edits.model(), edits.editor(), Stream.concat(taken, deleted).toList()));
	}

	private static boolean isElement(Standing at) {
		return at.figure().kind().equals(Labels.KIND) || at.figure().kind().equals(Segment.KIND);
	}

	private static Edited taken(CommonEdits on, Standing at) {
		return switch (at.figure().kind()) {
			case Influences.KIND -> Edited.of("Delete influence", on.untie(ends(at).from(), Literals.STRATEGY_ELEMENT__INFLUENCES, ends(at).to()).edits());
			case Segment.NOW -> unset(on, element(at), Literals.STRATEGY_ELEMENT__CURRENT);
			case Segment.WANTED -> unset(on, element(at), Literals.STRATEGY_ELEMENT__TARGET);
			default -> throw new EditRefusedException("This cannot be deleted by itself. Choose a strategy element, an arrow or the dot of a maturity.");
		};
	}
}
