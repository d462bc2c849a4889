package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.ui.gaps.GapFixes.Fix;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Texts;

/** What can be done about the selected gap: as buttons, and as the table's context menu. */
final class GapActions {

	private final Composite tools;
	private final ToolItem open;
	private final ToolItem fix;
	private final ToolItem switchOff;
	private final EditOutcome outcome;
	private final Latest<List<Fix>> fixes;
	private Optional<OpenModel> model = Optional.empty();
	private Optional<GapRow> gap = Optional.empty();
	private List<Fix> known = List.of();

	GapActions(Composite parent, EditOutcome outcome) {
		this.outcome = outcome;
		tools = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().wrap(true).spacing(0).applyTo(tools);
		open = button("Go to Text", "Go to the place in the text (Enter)", () -> gap.ifPresent(this::open));
		fix = button("Fix…", "Let the text be changed; Undo takes it back", this::popUpFixes);
		switchOff = button("Switch Rule Off…", "Find no more gaps of this rule in this model, for a reason that reports show", () -> gap.ifPresent(this::switchOff));
		fixes = new Latest<>(tools.getDisplay(), this::offer);
		show(Optional.empty(), Optional.empty());
	}

	private ToolItem button(String label, String what, Runnable action) {
		// A bar that is too narrow hides its last buttons; bars of one button each go on in the next line.
		ToolItem button = new ToolItem(Named.named(new ToolBar(tools, SWT.FLAT), "What to do about the gap"), SWT.PUSH);
		button.setText(" " + label + " ");
		button.setToolTipText(what);
		button.addListener(SWT.Selection, e -> action.run());
		return button;
	}

	Composite control() {
		return tools;
	}

	/** Offers what can be done about a gap; its quick fixes as soon as they are known. */
	void show(Optional<OpenModel> of, Optional<GapRow> chosen) {
		model = of;
		gap = chosen;
		known = List.of();
		open.setEnabled(chosen.flatMap(GapRow::place).isPresent());
		switchOff.setEnabled(chosen.flatMap(GapRow::rule).isPresent());
		offer(List.of());
		fixes.ask(of.flatMap(m -> chosen.map(g -> GapFixes.of(m, g))).orElseGet(() -> CompletableFuture.completedFuture(List.of())));
	}

	private void offer(List<Fix> found) {
		if (!tools.isDisposed()) {
			known = found;
			fix.setEnabled(!found.isEmpty());
			fix.setToolTipText(found.isEmpty() ? "There is no quick fix for this gap: its next step is for people to decide" : "Let the text be changed; Undo takes it back");
		}
	}

	/** Goes to a gap's place in the text as it is now. */
	void open(GapRow row) {
		model.ifPresent(m -> m.service().ask(live -> GapFixes.now(live, m.service(), row).or(row::place))
				.thenAccept(place -> tools.getDisplay().asyncExec(() -> place.ifPresent(p -> Texts.show(m, p)))));
	}

	private void popUpFixes() {
		DropMenu.open(fix, this::fillFixes);
	}

	private void fillFixes(Menu menu) {
		known.forEach(f -> item(menu, f.title(), () -> gap.ifPresent(g -> apply(g, f))));
	}

	private static void item(Menu menu, String label, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label.replace("&", "&&"));
		item.addListener(SWT.Selection, e -> action.run());
	}

	private void apply(GapRow row, Fix chosen) {
		model.ifPresent(m -> outcome.follow(GapFixes.apply(m, row, chosen)));
	}

	private void switchOff(GapRow row) {
		model.ifPresent(m -> row.rule().ifPresent(rule -> new ReasonDialog(tools.getShell(), rule).ask().ifPresent(reason -> outcome.follow(SwitchOff.rule(m, rule.code(), reason)))));
	}

	/** Fills the context menu of the table. */
	void fill(Menu menu) {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		if (open.isEnabled()) {
			item(menu, "Go to Text\tEnter", () -> gap.ifPresent(this::open));
		}
		if (!known.isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
			fillFixes(menu);
		}
		if (switchOff.isEnabled()) {
			new MenuItem(menu, SWT.SEPARATOR);
			item(menu, "Switch Rule Off…", () -> gap.ifPresent(this::switchOff));
		}
	}
}
