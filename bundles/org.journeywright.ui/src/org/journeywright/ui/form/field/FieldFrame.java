package org.journeywright.ui.form.field;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.look.Styles;

/** What stands around every control: its label with "required" and a sign for help above, help and problem below. */
public final class FieldFrame extends Composite {

	private final FieldSpec spec;
	private final Runnable reflow;
	private final Label name;
	private final Label help;
	private final Composite body;
	private Composite aside;
	private Label sign;
	private final Label problem;

	FieldFrame(Composite parent, FieldSpec spec, Runnable reflow) {
		super(parent, SWT.NONE);
		this.spec = spec;
		this.reflow = reflow;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		name = heading();
		help = folded(Styles.hint(new Label(this, SWT.WRAP)));
		body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		problem = folded(Styles.poor(new Label(this, SWT.WRAP)));
	}

	private Label heading() {
		Composite row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Label label = Styles.hint(new Label(row, SWT.NONE));
		label.setText(escaped(spec.label()) + (spec.isRequired() ? " · required" : ""));
		label.setToolTipText(spec.help());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		sign = Styles.hint(new Label(row, SWT.NONE));
		sign.setText("?");
		sign.setToolTipText(spec.help() + " (F1)");
		sign.setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		sign.addListener(SWT.MouseUp, e -> toggleHelp());
		GridDataFactory.fillDefaults().hint(16, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
		aside = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(aside);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).exclude(true).applyTo(aside);
		return label;
	}

	/** A place at the end of the label's line. */
	Composite aside() {
		((GridData) aside.getLayoutData()).exclude = false;
		return aside;
	}

	private static Label folded(Label label) {
		GridData data = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		label.setLayoutData(data);
		label.setVisible(false);
		return label;
	}

	private void unfold(Label label, String text) {
		boolean visible = !text.isEmpty();
		if (!text.equals(label.getText()) || visible != label.getVisible()) {
			label.setText(escaped(text));
			label.setVisible(visible);
			((GridData) label.getLayoutData()).exclude = !visible;
			reflow.run();
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	/** Where the control goes. */
	public Composite body() {
		return body;
	}

	/** Shows or hides what the metamodel says about the field. */
	public void toggleHelp() {
		unfold(help, help.getVisible() ? "" : spec.help());
	}

	/** Shows for good what the metamodel says about the field: for those who meet it for the first time. */
	public void explain() {
		sign.setVisible(false);
		((GridData) sign.getLayoutData()).exclude = true;
		unfold(help, spec.help());
		untip(body);
	}

	/** What can be read need not be told once more. */
	private void untip(Control control) {
		if (spec.help().equals(control.getToolTipText())) {
			control.setToolTipText(null);
		}
		if (control instanceof Composite composite) {
			Stream.of(composite.getChildren()).forEach(this::untip);
		}
	}

	/** The help, where it is shown. */
	public String helpShown() {
		return help.getVisible() ? help.getText() : "";
	}

	/** Shows what is wrong with the field, or that nothing is. */
	public void problem(Optional<String> words) {
		unfold(problem, words.map(w -> "✕ " + w).orElse(""));
	}

	/** What is shown to be wrong. */
	public Optional<String> problem() {
		return problem.getVisible() ? Optional.of(problem.getText()) : Optional.empty();
	}

	/** Ties a control to the label, for those who hear the form. */
	public <C extends Control> C labelled(C control, String more) {
		name.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, name.getAccessible());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spec.label() + (more.isEmpty() ? "" : ", " + more) + (spec.isRequired() ? ", required" : "");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = problem().map(p -> p + " ").orElse("") + spec.help();
			}
		});
		control.setToolTipText(spec.help());
		return control;
	}

	/** The frame around a control, where it stands in one. */
	public static Optional<FieldFrame> around(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at instanceof FieldFrame frame) {
				return Optional.of(frame);
			}
		}
		return Optional.empty();
	}
}
