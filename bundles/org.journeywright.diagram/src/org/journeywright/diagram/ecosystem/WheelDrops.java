package org.journeywright.diagram.ecosystem;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.StrategyElement;

/** Puts things on elements of the strategy, and new elements beside them. */
record WheelDrops(CommonEdits edits, Drawing drawing) {

	/** The word for the role that answers for an element. */
	static final String OWNER = "owner";

	Edited drop(Drop drop) {
		Standing at = Standing.of(drawing, drop.target());
		String target = EcosystemEdits.element(at);
		List<String> dragged = drop.dragged().stream().distinct().map(d -> Ids.isElement(d) ? Ids.element(d) : EcosystemEdits.element(Standing.of(drawing, d))).toList();
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
			case Role role -> own(edits, target, dragged);
			default -> throw new EditRefusedException(Names.begin(Elements.kind(thing)) + " does not strengthen an element of the strategy. Drop an initiative, a leadership practice, or the role that owns it.");
		};
	}

	private static Edited strengthened(Edited tied, String element) {
		return Edited.of("Strengthen element", tied.edits()).choosing(element);
	}

	/** Lets a role answer for an element. */
	static Edited own(CommonEdits edits, String element, String role) {
		return Edited.of("Change owner", edits.tie(element, Literals.STRATEGY_ELEMENT__OWNER, role).edits()).choosing(element);
	}

	Edited create(Create create) {
		Optional<String> at = create.target().isEmpty() ? Optional.empty() : Standing.of(drawing, create.target()).nearest(EcosystemEdits.ELEMENT);
		return switch (create.kind()) {
			case "element" -> at.map(a -> edits.addBeside(a, create.where() != Where.BEFORE, Literals.STRATEGY_ELEMENT, create.name(), Map.of())).orElseGet(() -> last(create.name()));
			case OWNER -> own(edits, at.orElseThrow(WheelDrops::nowhere), Existing.required(edits.model(), Literals.ROLE, create.name()));
			case String known when at.isPresent() && existing(create).isPresent() -> tie(existing(create).get(), at.get());
			case "initiative" -> edits.addInFile(Literals.INITIATIVE, create.name(), strengthening(Literals.INITIATIVE__STRENGTHENS, at), at.stream().toList());
			case "practice" -> edits.addInFile(Literals.LEADERSHIP_PRACTICE, create.name(), strengthening(Literals.LEADERSHIP_PRACTICE__STRENGTHENS, at), at.stream().toList());
			default -> throw new EditRefusedException(Names.begin(create.kind()) + " cannot be made on the wheel. Make a strategy element, an initiative or a practice.");
		};
	}

	private static EditRefusedException nowhere() {
		return new EditRefusedException("A role owns an element of the strategy: choose the element first.");
	}

	/** What there is already by the name that was typed, where it can be put on an element as well as something new. */
	private Optional<String> existing(Create create) {
		return type(create.kind()).flatMap(t -> Existing.named(edits.model(), t, create.name()));
	}

	/** What a word makes, where what there is already can be put on the wheel by its name; empty for what cannot. */
	static Optional<EClass> type(String word) {
		return Optional.ofNullable(Map.of("initiative", Literals.INITIATIVE, "practice", Literals.LEADERSHIP_PRACTICE, OWNER, Literals.ROLE).get(word));
	}

	private static Map<EStructuralFeature, Object> strengthening(EStructuralFeature feature, Optional<String> element) {
		return element.<Map<EStructuralFeature, Object>>map(e -> Map.of(feature, List.of(e))).orElse(Map.of());
	}

	private Edited last(String name) {
		List<StrategyElement> all = ModelView.of(edits.model().model()).all(StrategyElement.class);
		return all.isEmpty() ? edits.addInFile(Literals.STRATEGY_ELEMENT, name, Map.of(), List.of())
				: edits.addBeside(Elements.identity(all.getLast()), true, Literals.STRATEGY_ELEMENT, name, Map.of());
	}
}
