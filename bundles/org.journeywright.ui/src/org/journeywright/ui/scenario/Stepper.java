package org.journeywright.ui.scenario;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.scenario.model.Step;

/** The four steps, one below the other or side by side, and under them what the chosen one lacks. */
final class Stepper {

	private static final int MARGINS = 3 * 8;

	private final Composite content;
	private final Composite row;
	private final Map<Step, StepButton> buttons = new EnumMap<>(Step.class);
	private final GateList gate;

	Stepper(Composite parent, Consumer<Step> choose, Consumer<String> reveal) {
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 8).applyTo(content);
		row = Styles.surface(new Composite(content, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		for (Step step : Step.values()) {
			StepButton button = new StepButton(row, step, () -> choose.accept(step));
			button.setData("step", step.name());
			GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
			buttons.put(step, button);
		}
		gate = new GateList(content, reveal);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(gate.control());
	}

	/** Lays the steps out. */
	void sideBySide(boolean wide) {
		((GridLayout) row.getLayout()).numColumns = wide ? buttons.size() : 1;
		((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
	}

	void show(ScenarioState state, Step chosen) {
		buttons.forEach((step, button) -> button.show(state.gates().get(step), step == chosen));
		gate.show(state.gates().get(chosen));
		content.layout(true, true);
	}

	/** The height for the steps and what the chosen one lacks, as far as a limit lets it. */
	int height(int width, int mostForGate) {
		return row.computeSize(width, SWT.DEFAULT).y + Math.min(mostForGate, gate.height(width)) + MARGINS;
	}

	void setFocus() {
		buttons.get(Step.EXPECTATIONS).setFocus();
	}

	Composite control() {
		return content;
	}
}
