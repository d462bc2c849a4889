package org.journeywright.ui.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Styles;

/** The field above the tree that looks for names while somebody types, and the button that leaves only what has gaps. */
final class SearchBar extends Composite {

	private static final int QUIET_MS = 120;
	private static final String HELP = "Names that begin with what you type. Esc clears, Down goes to the first match.";

	private final Text field;
	private final ToolItem onlyGaps;
	private final Label found;
	private final Consumer<Filter> search;
	private final Runnable down;
	private int typed;

	/** {@code search} hears what is looked for; {@code down} takes the keyboard to the tree. */
	SearchBar(Composite parent, Consumer<Filter> search, Runnable down) {
		super(parent, SWT.NONE);
		this.search = search;
		this.down = down;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(4, 2).applyTo(this);
		field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		field.setMessage("Search");
		field.setToolTipText(HELP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
		onlyGaps = new ToolItem(new ToolBar(this, SWT.FLAT), SWT.CHECK);
		onlyGaps.setImage(Icons.image("kind/only-gaps"));
		onlyGaps.setToolTipText("Only what has gaps");
		onlyGaps.addListener(SWT.Selection, e -> now());
		found = Styles.hint(new Label(this, SWT.NONE));
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(found);
		field.addModifyListener(e -> {
			// Over what was found it would hide it.
			field.setToolTipText(field.getText().isEmpty() ? HELP : null);
			soon();
		});
		field.addListener(SWT.DefaultSelection, e -> goDown());
		field.addKeyListener(KeyListener.keyPressedAdapter(e -> key(e.keyCode)));
	}

	/** What was typed last counts at once. */
	private void goDown() {
		now();
		down.run();
	}

	private void key(int code) {
		if (code == SWT.ARROW_DOWN) {
			goDown();
		} else if (code == SWT.ESC && !field.getText().isEmpty()) {
			field.setText("");
			now();
		}
	}

	private void soon() {
		int latest = ++typed;
		getDisplay().timerExec(QUIET_MS, () -> {
			if (latest == typed && !isDisposed()) {
				now();
			}
		});
	}

	private void now() {
		typed++;
		search.accept(filter());
	}

	/** What is looked for. */
	Filter filter() {
		return Filter.of(field.getText(), onlyGaps.getSelection());
	}

	/** Shows all again. */
	void clear() {
		onlyGaps.setSelection(false);
		field.setText("");
		now();
	}

	/** Says how many names match; nothing while nothing is looked for. */
	void found(int matches) {
		boolean says = !filter().words().isEmpty();
		found.setText(!says ? "" : matches == 0 ? "Nothing begins with this" : matches + (matches == 1 ? " match" : " matches"));
		GridData place = (GridData) found.getLayoutData();
		if (place.exclude == says) {
			place.exclude = !says;
			found.setVisible(says);
			getParent().layout(new Control[] {found});
		}
	}

	@Override
	public boolean setFocus() {
		return field.setFocus();
	}
}
