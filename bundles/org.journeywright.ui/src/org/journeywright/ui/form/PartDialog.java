package org.journeywright.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.model.Elements;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.Draft;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FieldSpecs;
import org.journeywright.ui.form.content.NewElement;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.field.AskingHost;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.form.field.FieldHost;
import org.journeywright.ui.form.field.Fields;

/** Asks for what a new part cannot do without. */
final class PartDialog extends Dialog implements AskingHost {

	private static final int WIDTH = 420;

	private final FieldHost form;
	private final EClass type;
	private final List<FieldSpec> specs;
	private final Draft draft = new Draft();
	private final Map<FieldSpec, Field> fields = new HashMap<>();

	PartDialog(Shell shell, FieldHost form, EClass type) {
		super(shell);
		this.form = form;
		this.type = type;
		this.specs = FieldSpecs.of(type).stream().filter(FieldSpec::isRequired).toList();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		specs.stream().filter(s -> !s.choices().isEmpty()).forEach(s -> draft.put(s.feature(), List.of(s.choices().get(0).value())));
	}

	/** Whether nothing has to be asked. */
	boolean isNeedless() {
		return specs.isEmpty();
	}

	/** The new part. */
	NewElement element() {
		return new NewElement(type, draft.said());
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Add " + Elements.kind(type));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(page);
		specs.forEach(s -> fields.put(s, Fields.create(page, this, draft.state(s))));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Add", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		fields.values().forEach(Field::flush);
		List<FieldSpec> missing = specs.stream().filter(s -> draft.values(s.feature()).isEmpty()).toList();
		missing.forEach(s -> fields.get(s).frame().problem(Optional.of("This is needed: " + s.help())));
		if (missing.isEmpty() && fields.values().stream().allMatch(f -> f.frame().problem().isEmpty())) {
			super.okPressed();
		} else if (!missing.isEmpty()) {
			fields.get(missing.get(0)).focusTarget().setFocus();
		}
	}

	@Override
	public CompletableFuture<Boolean> commit(FieldSpec spec, Change change) {
		draft.apply(spec.feature(), change);
		getShell().getDisplay().asyncExec(() -> {
			if (fields.containsKey(spec)) {
				fields.get(spec).update(draft.state(spec));
			}
		});
		return CompletableFuture.completedFuture(true);
	}

	@Override
	public CompletableFuture<List<Target>> candidates(FieldSpec spec) {
		return form.candidates(spec);
	}

	@Override
	public void addPart(FieldSpec spec, EClass part) {
		form.addPart(spec, part);
	}

	@Override
	public CompletableFuture<Boolean> movePart(FieldSpec spec, Target part, int by) {
		return form.movePart(spec, part, by);
	}

	@Override
	public void removePart(FieldSpec spec, Target part) {
		form.removePart(spec, part);
	}

	@Override
	public void reflow() {
		Shell shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.layout(true, true);
			int height = shell.computeSize(shell.getSize().x, SWT.DEFAULT, true).y;
			if (height > shell.getSize().y) {
				shell.setSize(shell.getSize().x, height);
			}
		}
	}

	@Override
	public void tell(String message) {
		form.tell(message);
	}
}
