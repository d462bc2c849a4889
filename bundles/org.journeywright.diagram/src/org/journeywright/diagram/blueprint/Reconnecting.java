package org.journeywright.diagram.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;

/** Plans what it means to draw an end of a link to something else. */
final class Reconnecting {

	private final CommonEdits edits;
	private final Drawing drawing;

	Reconnecting(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited of(Reconnect gesture) {
		Figure link = Standing.of(drawing, gesture.link()).figure();
		Figure.Ends ends = link.ends().orElseThrow(() -> new EditRefusedException("Only the ends of lines can be drawn elsewhere."));
		return link.kind().equals("feeds") ? feeds(ends, gesture) : handoff(link, ends, gesture);
	}

	private Edited feeds(Figure.Ends ends, Reconnect gesture) {
		String from = handoff(gesture.from());
		String to = handoff(gesture.to());
		String oldFrom = handoff(ends.from());
		String oldTo = handoff(ends.to());
		if (from.equals(oldFrom) && to.equals(oldTo)) {
			return Edited.of("Let another handoff wait", TextEdits.NONE);
		}
		ModelEdit untie = (m, e) -> new CommonEdits(m, e).untie(oldFrom, Literals.HANDOFF__FEEDS, oldTo).edits();
		ModelEdit tie = (m, e) -> new Connecting(new CommonEdits(m, e)).feeds(from, to).edits();
		return Edited.of("Let another handoff wait", Steps.inTurn(edits.model(), edits.editor(), List.of(untie, tie)));
	}

	private String handoff(String figure) {
		return Place.of(drawing, figure).handoff().orElseThrow(() -> new EditRefusedException("A line that says what waits for what ends at handoffs. Draw it to the words or the line of one."));
	}

	private Edited handoff(Figure link, Figure.Ends ends, Reconnect gesture) {
		String id = link.about().orElseThrow();
		Handoff handoff = edits.element(id, Handoff.class);
		List<ModelEdit> steps = new ArrayList<>();
		Place to = Place.of(drawing, gesture.to());
		Role provider = gesture.from().equals(ends.from()) ? handoff.getProvider() : Place.of(drawing, gesture.from()).role(edits);
		Role receiver = gesture.to().equals(ends.to()) || to.isOnTouchpoint() ? handoff.getReceiver() : to.role(edits);
		if (provider == receiver) {
			throw new EditRefusedException(Elements.label(provider) + " would hand over to themselves. End the handoff at another role.");
		}
		tie(steps, id, Literals.HANDOFF__PROVIDER, handoff.getProvider(), provider);
		tie(steps, id, Literals.HANDOFF__RECEIVER, handoff.getReceiver(), receiver);
		if (!gesture.to().equals(ends.to())) {
			to.touchpoint().ifPresent(t -> supports(steps, handoff, Place.of(drawing, ends.to()).touchpoint(), t));
		}
		return Edited.of("Redirect handoff", steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps)).choosing(id);
	}

	private static void tie(List<ModelEdit> steps, String handoff, EReference end, Role before, Role after) {
		if (before != after) {
			String role = Elements.identity(after);
			steps.add((m, e) -> new CommonEdits(m, e).tie(handoff, end, role).edits());
		}
	}

	/** A handoff that is drawn into another column supports the touchpoint there instead of the one of the column where it was. */
	private static void supports(List<ModelEdit> steps, Handoff handoff, Optional<String> before, String after) {
		List<String> supported = handoff.getSupports().stream().map(Elements::identity).toList();
		String id = Elements.identity(handoff);
		if (before.filter(supported::contains).isPresent()) {
			steps.add((m, e) -> new CommonEdits(m, e).retie(id, Literals.HANDOFF__SUPPORTS, before.get(), after).edits());
		} else if (!supported.contains(after)) {
			steps.add((m, e) -> new CommonEdits(m, e).tie(id, Literals.HANDOFF__SUPPORTS, after).edits());
		}
	}
}
