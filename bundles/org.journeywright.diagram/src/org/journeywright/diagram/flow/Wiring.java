package org.journeywright.diagram.flow;

import java.util.List;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Figure.Ends;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.ModelPackage.Literals;

/** Says where options lead. */
final class Wiring {

	private final FlowEdits edits;

	Wiring(FlowEdits edits) {
		this.edits = edits;
	}

	Edited connect(Standing from, Standing to) {
		return lead(optionOf(from), stepOf(to));
	}

	/** Draws the start of a way to another option, or its end to another step. */
	Edited reconnect(Standing way, String from, String to) {
		Ends ends = way.figure().ends().orElseThrow(() -> new EditRefusedException("That is not a line. Choose the line to draw elsewhere."));
		String old = edits.optionAt(way).orElseThrow(
				() -> new EditRefusedException("The conversation starts at the first decision. To start elsewhere, drag another decision onto the opening."));
		String option = from.isEmpty() || from.equals(ends.from()) ? old : optionOf(edits.standing(from));
		String step = stepOf(edits.standing(to.isEmpty() ? ends.to() : to));
		return option.equals(old) ? lead(option, step) : CommonEdits.together("Lead elsewhere", List.of(leadNowhere(old), lead(option, step)));
	}

	private String optionOf(Standing standing) {
		return edits.optionAt(standing).orElseThrow(() -> new EditRefusedException("Only an option leads on. Draw the line from one of the options of the decision."));
	}

	private String stepOf(Standing standing) {
		return edits.stepAt(standing).orElseThrow(() -> new EditRefusedException("An option leads to a decision or an outcome. Draw the line to one of these."));
	}

	/** Lets an option lead to a step. */
	Edited lead(String optionIdentity, String stepIdentity) {
		ConversationOption option = edits.option(optionIdentity);
		ConversationStep step = edits.step(stepIdentity);
		TextEdits change = option.getTarget() == step ? TextEdits.NONE : edits.editor().change(option, Literals.CONVERSATION_OPTION__TARGET, step);
		return Edited.of("Lead option to step", change).choosing(optionIdentity);
	}

	/** Lets an option lead nowhere. */
	Edited leadNowhere(String optionIdentity) {
		ConversationOption option = edits.option(optionIdentity);
		return Edited.of("Take out where an option leads", option.getTarget() == null ? TextEdits.NONE : edits.editor().unset(option, Literals.CONVERSATION_OPTION__TARGET));
	}
}
