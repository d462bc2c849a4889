package org.journeywright.diagram.roadmap;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.PastedTies;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Addressable;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.StrategyElement;

/** Puts roles, elements of the strategy and what is to be improved on initiatives. */
record OnInitiative(CommonEdits edits, Drawing drawing) {

	/** Puts something on the initiative at a place: as what the place is for, else as what it is itself. */
	Edited put(String dragged, Standing at) {
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
	Edited paste(Paste paste) {
		Standing at = Standing.of(drawing, PastedTies.target(paste));
		Edited first = tied(paste.ties().getFirst(), at);
		return Edited.of(first.label(), Steps.inTurn(edits.model(), edits.editor(),
				paste.ties().stream().<ModelEdit>map(t -> (model, editor) -> new OnInitiative(new CommonEdits(model, editor), drawing).tied(t, at).edits()).toList())).choosing(first.choose().getFirst());
	}

	private Edited tied(String tie, Standing at) {
		boolean isPlaceTelling = Set.of("sponsor", "owner", "missing.sponsor", "missing.owner").contains(at.figure().kind());
		EReference reference = Removing.TIES.get(Paste.kind(tie));
		return reference == null || isPlaceTelling ? put(Paste.identity(tie), at) : tie(Paste.identity(tie), at, reference);
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
}
