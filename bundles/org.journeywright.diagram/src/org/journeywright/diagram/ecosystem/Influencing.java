package org.journeywright.diagram.ecosystem;

import java.util.List;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.drawing.Figure.Ends;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/** Draws influences between elements of the strategy. They may run in circles: a strategy is alive, and its organs act on each other. */
record Influencing(CommonEdits edits) {

	/** Lets one element influence another. */
	Edited connect(String from, String to) {
		refuseSelf(from, to);
		return new Edited("Add influence", edits.tie(from, Literals.STRATEGY_ELEMENT__INFLUENCES, to).edits(), List.of(from), "");
	}

	/** Draws an end of an influence to another element. */
	Edited reconnect(Ends old, String from, String to) {
		refuseSelf(from, to);
		if (old.from().equals(from)) {
			return Edited.of("Change influence", edits.retie(from, Literals.STRATEGY_ELEMENT__INFLUENCES, old.to(), to).edits()).choosing(from);
		}
		TextEdits without = edits.untie(old.from(), Literals.STRATEGY_ELEMENT__INFLUENCES, old.to()).edits();
		return Edited.of("Change influence", without.and(edits.tie(from, Literals.STRATEGY_ELEMENT__INFLUENCES, to).edits())).choosing(from);
	}

	private void refuseSelf(String from, String to) {
		if (from.equals(to)) {
			throw new EditRefusedException("“" + Elements.label(edits.element(from)) + "” does not influence itself. Draw the arrow to another element.");
		}
	}
}
