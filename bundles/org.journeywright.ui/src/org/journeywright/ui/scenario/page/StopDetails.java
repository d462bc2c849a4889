package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Stop;

/** The fields of the decision point or outcome that is chosen in the list. */
final class StopDetails implements Field {

	private final Author author;
	private final Composite box;
	private Form form;
	private Optional<String> chosen = Optional.empty();
	private List<?> shape = List.of();

	StopDetails(Composite parent, Author author) {
		this.author = author;
		box = Page.column(parent);
		form = new Form(author);
	}

	/** Turns to another point; what was being written at the last one is written first. */
	void choose(Optional<String> stop) {
		chosen = stop;
		show(author.state());
	}

	@Override
	public void show(ScenarioState state) {
		Optional<Stop> stop = chosen.flatMap(state::stop);
		List<?> now = List.of(chosen, stop.map(StopDetails::parts).orElse(List.of()));
		if (now.equals(shape)) {
			form.show(state);
			return;
		}
		shape = now;
		List<Typed> typed = form.typed();
		form.commit();
		FocusKeeper focus = FocusKeeper.of(box);
		List.of(box.getChildren()).forEach(Control::dispose);
		form = new Form(author);
		stop.ifPresent(this::fill);
		form.goOn(typed);
		box.requestLayout();
		author.layout();
		focus.restore(author.renames());
	}

	private void fill(Stop stop) {
		switch (stop) {
			case Stop.Decision decision -> new DecisionPart(author, form, decision.identity()).fill(box, decision);
			case Stop.Outcome outcome -> OutcomePart.fill(box, form, outcome);
		}
	}

	/** The parts of a point that have fields of their own. */
	static List<String> parts(Stop stop) {
		return stop instanceof Stop.Decision decision ? decision.options().stream().map(Stop.Option::identity).toList() : List.of();
	}

	@Override
	public void commit() {
		form.commit();
	}

	@Override
	public List<Typed> typed() {
		return form.typed();
	}

	@Override
	public void goOn(List<Typed> typed) {
		form.goOn(typed);
	}

	@Override
	public void fit(int width) {
		form.fit(width);
	}
}
