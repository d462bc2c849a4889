package org.journeywright.ui.scenario;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.Named;
import org.journeywright.ui.scenario.model.ScenarioQuestion.Answer;

/** Which scenario is shown, the way to others and to a new one, and what kept the last edit from being made. */
final class Header {

	private final Composite content;
	private final Combo scenarios;
	private final Button add;
	private final Label complaint;
	private List<Named> shown = List.of();

	Header(Composite parent, Consumer<String> choose, Runnable create) {
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(content);
		scenarios = new Combo(content, SWT.READ_ONLY);
		scenarios.setToolTipText("The scenario that is shown");
		scenarios.addListener(SWT.Selection, event -> choose.accept(shown.get(scenarios.getSelectionIndex()).identity()));
		scenarios.addListener(SWT.MouseWheel, event -> event.doit = false);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(scenarios);
		add = new Button(content, SWT.PUSH);
		add.setText("New scenario…");
		add.addListener(SWT.Selection, event -> create.run());
		complaint = Styles.text(new Label(content, SWT.WRAP));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).exclude(true).applyTo(complaint);
		visible(false);
	}

	void show(Answer answer) {
		if (!shown.equals(answer.scenarios())) {
			shown = answer.scenarios();
			scenarios.setItems(shown.stream().map(Named::label).toArray(String[]::new));
		}
		List<String> identities = shown.stream().map(Named::identity).toList();
		int index = answer.scenario().map(s -> identities.indexOf(s.identity())).orElse(-1);
		if (index >= 0) {
			scenarios.select(index);
		} else {
			scenarios.deselectAll();
		}
		visible(!shown.isEmpty());
	}

	/** Says what kept an edit from being made; nothing where it was made. */
	void complain(String words) {
		if (!complaint.isDisposed() && !words.equals(complaint.getText())) {
			complaint.setText(words.replace("&", "&&"));
			((GridData) complaint.getLayoutData()).exclude = words.isEmpty();
			complaint.setVisible(!words.isEmpty());
			content.getParent().layout(true, true);
		}
	}

	private void visible(boolean isVisible) {
		((GridData) content.getLayoutData()).exclude = !isVisible;
		content.setVisible(isVisible);
		content.getParent().layout(true, true);
	}
}
