package org.journeywright.ui.gaps;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Styles;

/** The line above the table: how many gaps there are, what is shown of them, and whether they are being looked for anew. */
final class GapHeader {

	private static final int STEPS = 100;
	private static final int BAR_WIDTH = 90;
	private static final int BAR_HEIGHT = 8;

	private final Composite line;
	private final Link count;
	private final Label renewing;
	private final ProgressBar progress;
	private final ToolBar tools;

	/** {@code whenAll} shows everything again. */
	GapHeader(Composite parent, Runnable whenAll) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 2).applyTo(line);
		count = Styles.text(new Link(line, SWT.WRAP));
		count.addListener(SWT.Selection, e -> whenAll.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		renewing = Styles.hint(new Label(line, SWT.NONE));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(renewing);
		progress = Named.named(new ProgressBar(line, SWT.SMOOTH), "How far the gaps have been looked for");
		progress.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(BAR_WIDTH, BAR_HEIGHT).applyTo(progress);
		tools = Named.named(new ToolBar(line, SWT.FLAT), "What of the gaps is shown");
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
	}

	/** Adds a button, called by the name of its icon, that turns something on or off. */
	ToolItem toggle(String icon, String what, Consumer<Boolean> turned) {
		ToolItem item = new ToolItem(tools, SWT.CHECK);
		item.setData(icon);
		item.setImage(Icons.image(icon));
		item.setToolTipText(what);
		item.addListener(SWT.Selection, e -> turned.accept(item.getSelection()));
		return item;
	}

	Composite control() {
		return line;
	}

	/** Says what is shown of what there is. */
	void show(GapFeed.State state, Listing listing, List<String> filters) {
		int all = state.snapshot().gaps().size() + state.snapshot().problems().size();
		int shown = listing.rows().size();
		String words = state.found().map(GapSnapshot::inWords).orElse("Looking for gaps…").replace("&", "&&");
		String of = filters.isEmpty() ? "" : ": " + String.join(", ", filters).replace("&", "&&").replace("<", "&lt;");
		count.setText(shown < all ? words + " · " + Words.number(shown) + " shown" + of + " <a>Show all</a>" : words);
		count.setToolTipText(words);
		renewing.setText(state.renewing() && state.found().isPresent() ? "Being renewed…" : "");
		progress.setVisible(state.renewing());
		progress.setSelection((int) (state.progress() * STEPS));
		line.requestLayout();
	}
}
