package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.PastedTies;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.MoveElements;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Addressable;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.StrategyElement;

/** Puts initiatives elsewhere on the roadmap, and roles and other things on initiatives. */
record Drops(CommonEdits edits, Drawing drawing) {

	Edited drop(Drop drop) {
		Standing at = Standing.of(drawing, drop.target());
		List<String> dragged = drop.dragged().stream().distinct().map(this::identity).toList();
		if (dragged.isEmpty()) {
			throw new EditRefusedException("Nothing was dragged. Choose an initiative, then drag it.");
		}
		if (dragged.stream().allMatch(d -> edits.element(d) instanceof Initiative)) {
			return place(dragged, at, drop.where());
		}
		if (dragged.size() > 1) {
			throw new EditRefusedException("Several things at once cannot be put on an initiative. Drag them one by one.");
		}
		return tie(dragged.getFirst(), at);
	}

	private String identity(String dragged) {
		return Ids.isElement(dragged) ? Ids.element(dragged) : RoadmapEdits.initiative(Standing.of(drawing, dragged));
	}

	private Edited tie(String dragged, Standing at) {
		EObject element = edits.element(dragged);
		return tie(dragged, at, switch (element) {
			case Role role -> role(role, at);
			case StrategyElement strategy -> Literals.INITIATIVE__STRENGTHENS;
			case Addressable addressable -> Literals.INITIATIVE__ADDRESSES;
			default -> throw new EditRefusedException(Names.begin(Elements.kind(element)) + " cannot be put on an initiative. Take a role, a strategy element, or what it is to improve.");
		});
	}

	private Edited tie(String tied, Standing at, EReference reference) {
		return tie(tied, at.nearest("initiative").orElseThrow(() -> new EditRefusedException(
				Names.begin(Elements.kind(edits.element(tied))) + " does not stand on the roadmap by itself. Put it on the initiative that it belongs to.")), reference);
	}

	/** Lets an initiative refer to something. */
	Edited tie(String tied, String initiative, EReference reference) {
		String label = reference.isMany() ? "Add " + Elements.kind(edits.element(tied)) : "Change " + reference.getName();
		return Edited.of(label, edits.tie(initiative, reference, tied).edits()).choosing(initiative);
	}

	/** Ties what was copied from another initiative here, too, in the same way unless the place tells another one; what comes from other diagrams, as if it were dropped. */
	private Edited pasteTies(Paste paste) {
		Standing at = Standing.of(drawing, PastedTies.target(paste));
		Edited first = tied(paste.ties().getFirst(), at);
		return Edited.of(first.label(), Steps.inTurn(edits.model(), edits.editor(),
				paste.ties().stream().<ModelEdit>map(t -> (model, editor) -> new Drops(new CommonEdits(model, editor), drawing).tied(t, at).edits()).toList())).choosing(first.choose().getFirst());
	}

	private Edited tied(String tie, Standing at) {
		boolean isPlaceTelling = Set.of("sponsor", "owner", "missing.sponsor", "missing.owner").contains(at.figure().kind());
		EReference reference = Removing.TIES.get(Paste.kind(tie));
		return reference == null || isPlaceTelling ? tie(Paste.identity(tie), at) : tie(Paste.identity(tie), at, reference);
	}

	/** Where it is dropped on owner or sponsor, it becomes that; elsewhere a leader becomes the sponsor, and others the owner. */
	private static EReference role(Role role, Standing at) {
		boolean isLeader = role.getKind() == RoleKind.LEADER;
		String kind = at.figure().kind();
		if (kind.endsWith("sponsor") && !isLeader) {
			throw new EditRefusedException("“" + Elements.label(role) + "” is not a leader role, and a sponsor is a leader who clears the way. Drop a leader role here, or this one on the owner.");
		}
		return kind.endsWith("owner") || !isLeader ? Literals.INITIATIVE__OWNER : Literals.INITIATIVE__SPONSOR;
	}

	private Edited place(List<String> dragged, Standing at, Where where) {
		Spot spot = Spot.of(at, drawing, edits);
		List<String> moved = dragged.stream().filter(d -> spot.neighbour().filter(d::equals).isEmpty()).toList();
		List<ModelEdit> steps = new ArrayList<>();
		moved.forEach(m -> steps.addAll(new Placing(m, spot, Chosen.of(drawing), today()).steps(edits.model())));
		order(moved, spot, where == Where.BEFORE).ifPresent(steps::add);
		TextEdits change = steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps);
		return new Edited(moved.size() == 1 ? "Move initiative" : "Move " + moved.size() + " initiatives", change, moved, "");
	}

	/** The date of the model, or the day on which its first initiative starts. */
	private Optional<LocalDate> today() {
		ModelView view = ModelView.of(edits.model().model());
		return view.date().or(() -> view.all(Initiative.class).stream().map(Initiative::getStart).filter(d -> d != null).min(LocalDate::compareTo));
	}

	/** The move in the text, where initiatives would not come to stand there by themselves: they stand in the order of the text. */
	private Optional<ModelEdit> order(List<String> moved, Spot spot, boolean isBefore) {
		if (spot.neighbour().isEmpty() || moved.isEmpty()) {
			return Optional.empty();
		}
		Map<Lane, List<Initiative>> lanes = Lane.of(ModelView.of(edits.model().model()), Chosen.of(drawing));
		List<String> cell = lanes.entrySet().stream().filter(e -> spot.lane().filter(e.getKey().id()::equals).isPresent()).flatMap(e -> e.getValue().stream())
				.filter(i -> spot.horizon().filter(h -> i.getHorizon() != h).isEmpty()).map(Elements::identity).filter(i -> !moved.contains(i)).toList();
		int index = cell.indexOf(spot.neighbour().get()) + (isBefore ? 0 : 1);
		List<String> wanted = new ArrayList<>(cell.subList(Math.max(0, index - 1), index));
		wanted.addAll(moved);
		wanted.addAll(cell.subList(index, Math.min(cell.size(), index + 1)));
		List<String> text = ModelView.of(edits.model().model()).all(Initiative.class).stream().map(Elements::identity).filter(wanted::contains).toList();
		return text.equals(wanted) ? Optional.empty() : Optional.of(new MoveElements(moved.stream().map(edits::ref).toList(), edits.beside(spot.neighbour().get(), !isBefore)));
	}

	/** Puts in what was copied; initiatives come to stand where they were pasted. */
	Edited paste(Paste paste) {
		if (!paste.ties().isEmpty()) {
			return pasteTies(paste);
		}
		Optional<Standing> at = paste.target().isEmpty() ? Optional.empty() : Optional.of(Standing.of(drawing, paste.target()));
		Optional<String> beside = at.flatMap(s -> s.nearest("initiative"));
		Edited pasted = edits.paste(paste.text(), beside);
		Optional<Spot> spot = at.filter(s -> beside.isEmpty()).map(s -> Spot.of(s, drawing, edits));
		if (spot.isEmpty()) {
			return pasted;
		}
		List<ModelEdit> steps = new ArrayList<>(List.of((model, editor) -> new CommonEdits(model, editor).paste(paste.text(), beside).edits()));
		pasted.choose().stream().filter(p -> Standing.kind(p).equals("initiative"))
				.forEach(p -> steps.add((model, editor) -> together(new Placing(p, spot.get(), Chosen.of(drawing), today()).steps(model), new CommonEdits(model, editor))));
		return new Edited(pasted.label(), Steps.inTurn(edits.model(), edits.editor(), steps), pasted.choose(), "");
	}

	private static TextEdits together(List<ModelEdit> steps, CommonEdits on) {
		return steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(on.model(), on.editor(), steps);
	}
}
