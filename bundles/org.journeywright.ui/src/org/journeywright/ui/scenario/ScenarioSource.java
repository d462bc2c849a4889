package org.journeywright.ui.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.ui.scenario.model.ScenarioQuestion.Answer;
import org.journeywright.ui.scenario.model.ScenarioQuestion;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.text.Refused;

/**
 * Keeps the view supplied with the scenario as it is. While an edit of the view is under way nothing is shown: an answer from before it would take back, on
 * the screen, what the user has just written. On the user interface's thread.
 */
final class ScenarioSource implements OpenModelListener {

	private final Display display;
	private final OpenModel model;
	private final Consumer<Answer> show;
	private final Consumer<String> complain;
	private Optional<String> wanted = Optional.empty();
	private Optional<String> next = Optional.empty();
	/** What was to be shown next when something else was chosen: that may be in no scenario. */
	private Optional<String> overtaken = Optional.empty();
	private Optional<ScenarioState> last = Optional.empty();
	private int question;
	private int edits;
	private boolean isClosed;

	ScenarioSource(Display display, OpenModel model, Consumer<Answer> show, Consumer<String> complain) {
		this.display = display;
		this.model = model;
		this.show = show;
		this.complain = complain;
		model.addListener(this);
		refresh();
	}

	/** Turns to the scenario that an element is, or is in; to no other where it is in none. */
	void choose(String identity) {
		if (!wanted.equals(Optional.of(identity))) {
			overtaken = next.or(() -> overtaken);
			next = Optional.of(identity);
			refresh();
		}
	}

	@Override
	public void changed(Set<String> files) {
		refresh();
	}

	/** Asks for the scenario as it is now. */
	void refresh() {
		int asked = ++question;
		Optional<ScenarioState.Place> place = next.isPresent() ? Optional.empty() : last.map(ScenarioState::place);
		model.service().ask(ScenarioQuestion.about(model.service(), next.or(() -> wanted), place)).whenComplete((answer, failure) -> {
			if (failure != null) {
				ILog.of(getClass()).error("The scenario cannot be read.", failure);
			} else if (!display.isDisposed()) {
				display.asyncExec(() -> answered(asked, answer));
			}
		});
	}

	private void answered(int asked, Answer answer) {
		if (asked != question || edits > 0 || isClosed) {
			return;
		}
		boolean isElsewhere = next.isPresent() && answer.scenario().isEmpty();
		next = isElsewhere ? overtaken : Optional.empty();
		overtaken = Optional.empty();
		if (isElsewhere && (last.isPresent() || next.isPresent())) {
			refresh();
		} else {
			take(answer);
		}
	}

	private void take(Answer answer) {
		last = answer.scenario();
		wanted = last.map(ScenarioState::identity);
		show.accept(answer);
	}

	/** Changes the model, and shows what has become of it. */
	void edit(String label, ModelEdit edit) {
		edits++;
		question++;
		model.edit(label, edit).whenComplete((isChanged, failure) -> {
			edits--;
			complain.accept(failure == null ? "" : Refused.words(failure));
			refresh();
		});
	}

	/** Asks no more. */
	void close() {
		isClosed = true;
		model.removeListener(this);
	}
}
