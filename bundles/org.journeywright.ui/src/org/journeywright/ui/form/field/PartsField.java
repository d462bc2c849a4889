package org.journeywright.ui.form.field;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.journeywright.model.Elements;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.content.Labels;
import org.journeywright.ui.form.content.PartKinds;
import org.journeywright.ui.form.content.Target;

/** The elements within the element: each can be opened, moved and deleted, and new ones added. */
final class PartsField extends Field implements ChipList.Listener {

	private final ChipList parts;
	private final FlatButton add;
	private boolean isEnabled = true;

	PartsField(Composite parent, FieldHost host, FieldState state) {
		super(parent, host, state);
		parts = new ChipList(frame().body(), state.spec().label(), true, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parts);
		add = parts.add();
		var kinds = PartKinds.of(state.spec().target());
		add.words(kinds.size() == 1 ? "＋ Add " + Elements.kind(kinds.get(0)) : "＋ Add");
		add.spoken(kinds.size() == 1 ? "Add " + Elements.kind(kinds.get(0)) : "Add to " + state.spec().label().toLowerCase(Locale.ROOT));
		add.addListener(SWT.Selection, e -> {
			if (kinds.size() == 1) {
				host.addPart(spec(), kinds.get(0));
			} else {
				menu(kinds).setVisible(true);
			}
		});
		show(state, true);
	}

	private Menu menu(Iterable<EClass> kinds) {
		Menu menu = new Menu(add);
		for (EClass kind : kinds) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Labels.sentence(Elements.kind(kind)) + "…");
			item.addListener(SWT.Selection, e -> host().addPart(spec(), kind));
		}
		menu.setLocation(add.toDisplay(0, add.getSize().y));
		return menu;
	}

	@Override
	public void open(Target target) {
		host().open(target);
	}

	@Override
	public void remove(int index, Target target) {
		host().removePart(spec(), target);
	}

	@Override
	public void move(int index, Target target, int by) {
		follow(host().movePart(spec(), target, by));
	}

	@Override
	protected void show(FieldState now, boolean hasChanged) {
		if (!hasChanged) {
			return;
		}
		parts.show(now.targets(), isEnabled);
		add.setEnabled(isEnabled && (spec().isMany() || now.values().isEmpty()));
		frame().problem(Optional.empty());
		host().reflow();
	}

	@Override
	public Control focusTarget() {
		return parts.chips().isEmpty() ? add : parts.chips().get(0);
	}

	@Override
	public void enable(boolean canChange) {
		isEnabled = canChange;
		add.setEnabled(canChange && (spec().isMany() || state().values().isEmpty()));
		parts.show(state().targets(), canChange);
	}
}
