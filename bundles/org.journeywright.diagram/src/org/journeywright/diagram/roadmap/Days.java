package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/**
 * Says the dates of an initiative.
 *
 * @param start
 *            the first day; empty to leave it as it is
 * @param end
 *            the last day; empty to leave it as it is
 * @param isCleared
 *            whether the initiative is to have no dates
 */
record Days(String initiative, Optional<LocalDate> start, Optional<LocalDate> end, boolean isCleared) implements ModelEdit {

	@Override
	public TextEdits plan(LiveModel model, ModelEditor editor) {
		Initiative now = (Initiative) Identities.find(model, initiative);
		LocalDate first = start.orElse(now.getStart());
		LocalDate last = end.orElse(now.getEnd());
		if (!isCleared && first != null && last != null && last.isBefore(first)) {
			throw new EditRefusedException("The last day, " + Dates.day(last) + ", would come before the first, " + Dates.day(first) + ". Move the other one first, or the whole bar.");
		}
		List<ModelEdit> steps = new ArrayList<>();
		add(steps, Literals.INITIATIVE__START, now.getStart(), isCleared ? null : first);
		add(steps, Literals.INITIATIVE__END, now.getEnd(), isCleared ? null : last);
		if (steps.isEmpty()) {
			return TextEdits.NONE;
		}
		boolean isReplaced = !isCleared && now.getStart() != null && now.getEnd() != null;
		return isReplaced ? TextEdits.all(steps.stream().map(s -> s.plan(model, editor)).toList()) : Steps.inTurn(model, editor, steps);
	}

	private void add(List<ModelEdit> steps, EAttribute feature, LocalDate before, LocalDate after) {
		if (after == null && before != null) {
			steps.add((m, e) -> e.unset(Identities.find(m, initiative), feature));
		} else if (after != null && !after.equals(before)) {
			steps.add((m, e) -> e.change(Identities.find(m, initiative), feature, after));
		}
	}
}
