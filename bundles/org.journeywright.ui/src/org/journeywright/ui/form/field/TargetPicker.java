package org.journeywright.ui.form.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.journeywright.model.Elements;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Homes;
import org.journeywright.ui.form.content.NameStyle;
import org.journeywright.ui.form.content.Plural;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.form.content.TargetSearch;
import org.journeywright.ui.look.Styles;

/** A list to search for an element as one types, with new elements to make at its end. Drops down below a control; Escape closes it. */
final class TargetPicker {

	private static final Point SIZE = new Point(420, 320);
	private static final int MOST_HOMES = 12;

	private final Control below;
	private final FieldHost host;
	private final FieldSpec spec;
	private final Consumer<Target> whenPicked;
	private final BiConsumer<String, Target> whenCreated;
	private TargetSearch search = new TargetSearch(List.of());
	private boolean isAny = true;
	private List<Target> homes = List.of();
	private final List<Runnable> actions = new ArrayList<>();
	private Shell shell;
	private Text typed;
	private Table table;
	private Label hint;

	TargetPicker(Control below, FieldHost host, FieldSpec spec, Consumer<Target> whenPicked, BiConsumer<String, Target> whenCreated) {
		this.below = below;
		this.host = host;
		this.spec = spec;
		this.whenPicked = whenPicked;
		this.whenCreated = whenCreated;
	}

	/** Opens the list without the elements that are chosen already. */
	void open(List<Target> chosen) {
		Set<String> taken = chosen.stream().map(Target::identity).collect(Collectors.toCollection(HashSet::new));
		build();
		host.candidates(spec).thenCombine(host.homes(spec), (found, owners) -> {
			if (!shell.isDisposed()) {
				search = new TargetSearch(found.stream().filter(t -> !taken.contains(t.identity())).toList());
				isAny = !found.isEmpty();
				homes = owners;
				fill();
			}
			return null;
		});
		shell.open();
		typed.setFocus();
	}

	private void build() {
		shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL | SWT.RESIZE);
		shell.setText("Choose " + spec.label().toLowerCase(Locale.ROOT));
		GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(shell);
		Styles.surface(shell);
		typed = new Text(shell, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH);
		typed.setMessage("Search " + Plural.of(Elements.kind(spec.target())));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
		table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		new TableColumn(table, SWT.NONE);
		new TableColumn(table, SWT.NONE);
		hint = Styles.hint(new Label(shell, SWT.NONE));
		hint.setText("Reading…");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		typed.addListener(SWT.Modify, e -> fill());
		typed.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.DefaultSelection, e -> take());
		table.addListener(SWT.MouseUp, e -> take());
		table.addListener(SWT.Resize, e -> fitColumns());
		shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
		shell.setSize(SIZE);
		shell.setLocation(Popups.within(below, below.toDisplay(0, below.getSize().y), SIZE));
	}

	private void fitColumns() {
		int width = table.getClientArea().width;
		table.getColumn(0).setWidth(width * 3 / 5);
		table.getColumn(1).setWidth(width - width * 3 / 5);
	}

	private void key(Event event) {
		int rows = table.getItemCount();
		int at = table.getSelectionIndex();
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> select(Math.min(at + 1, rows - 1), event);
			case SWT.ARROW_UP -> select(Math.max(at - 1, 0), event);
			case SWT.PAGE_DOWN -> select(Math.min(at + 8, rows - 1), event);
			case SWT.PAGE_UP -> select(Math.max(at - 8, 0), event);
			case SWT.CR, SWT.KEYPAD_CR -> take();
			case SWT.ESC -> close();
			default -> {
				// Everything else is typed.
			}
		}
	}

	private void select(int row, Event event) {
		event.doit = false;
		if (row >= 0 && row < table.getItemCount()) {
			table.setSelection(row);
			table.showSelection();
		}
	}

	private void fill() {
		String words = typed.getText().strip();
		table.setRedraw(false);
		table.removeAll();
		actions.clear();
		TargetSearch.Found found = search.find(words);
		found.targets().forEach(t -> row(t.caption(), t.ref().kind() + (t.owner().isEmpty() ? "" : " in " + t.owner()), () -> whenPicked.accept(t)));
		if (!words.isEmpty() && !search.isName(words)) {
			homes.stream().limit(MOST_HOMES).forEach(h -> row("Create “" + words + "”", Elements.kind(spec.target()) + " in " + h.caption(), () -> whenCreated.accept(NameStyle.like(search.aName(), words), h)));
		}
		fitColumns();
		table.setRedraw(true);
		if (table.getItemCount() > 0) {
			table.setSelection(0);
		}
		hint.setText(found.more() > 0 ? found.more() + " more; type on to narrow them down" : found.targets().isEmpty() ? nothing(words) : "Enter takes it, Escape closes");
	}

	private String nothing(String words) {
		if (homes.isEmpty()) {
			return isAny ? "Nothing of that name" : Homes.first(spec);
		}
		return words.isEmpty() ? "There is none yet; type a name to create one" : "Nothing of that name yet; Enter creates it";
	}

	private void row(String name, String kind, Runnable action) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { name, kind });
		actions.add(action);
	}

	private void take() {
		int row = table.getSelectionIndex();
		if (row >= 0 && row < actions.size()) {
			Runnable action = actions.get(row);
			close();
			action.run();
		}
	}

	private void close() {
		if (!shell.isDisposed()) {
			shell.dispose();
			if (!below.isDisposed()) {
				below.setFocus();
			}
		}
	}
}
