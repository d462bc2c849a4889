package org.journeywright.ui.scenario.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;

/** Whether a behaviour is practised. */
final class BehaviourBox implements Field {

	private final Button box;
	private final Named behaviour;

	BehaviourBox(Composite parent, Author author, String scenario, Named behaviour) {
		this.behaviour = behaviour;
		box = new Button(parent, SWT.CHECK);
		box.setText(behaviour.label().replace("&", "&&"));
		box.setToolTipText(behaviour.more());
		box.setData("identity", scenario);
		box.setData("feature", behaviour.identity());
		box.addListener(SWT.Selection, event -> {
			if (box.getSelection()) {
				author.edit("Practise " + behaviour.label(), ScenarioEdits.tie(scenario, Literals.SCENARIO__EXERCISES, behaviour.identity()));
			} else {
				author.edit("Practise " + behaviour.label() + " no more", ScenarioEdits.untie(scenario, Literals.SCENARIO__EXERCISES, behaviour.identity()));
			}
		});
		show(author.state());
	}

	@Override
	public void show(ScenarioState state) {
		box.setSelection(state.exercises().stream().anyMatch(b -> b.identity().equals(behaviour.identity())));
	}
}
