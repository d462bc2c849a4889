package org.journeywright.ui.gaps;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.journeywright.ui.look.Styles;

/** The line above the table: how many gaps there are, and whether they are being looked for anew. */
final class GapHeader {

	private static final int STEPS = 100;
	private static final int BAR_WIDTH = 90;
	private static final int BAR_HEIGHT = 10;

	private final Composite line;
	private final Label count;
	private final Label renewing;
	private final ProgressBar progress;

	GapHeader(Composite parent) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).applyTo(line);
		count = Styles.text(new Label(line, SWT.NONE));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		renewing = Styles.hint(new Label(line, SWT.NONE));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(renewing);
		progress = Choices.named(new ProgressBar(line, SWT.SMOOTH), "How far the gaps have been looked for");
		progress.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(BAR_WIDTH, BAR_HEIGHT).applyTo(progress);
	}

	Composite control() {
		return line;
	}

	/** Says what is shown of what there is. */
	void show(GapFeed.State state, Listing listing) {
		int all = state.snapshot().gaps().size() + state.snapshot().problems().size();
		String words = state.found().map(GapSnapshot::inWords).orElse("Looking for gaps…");
		int shown = listing.rows().size();
		count.setText(shown < all ? words + " · " + Words.number(shown) + " shown" : words);
		renewing.setText(state.renewing() && state.found().isPresent() ? "Being renewed…" : "");
		renewing.setVisible(state.renewing());
		progress.setVisible(state.renewing());
		progress.setSelection((int) (state.progress() * STEPS));
		line.layout();
	}

	/** What the line says. */
	String text() {
		return renewing.getVisible() && !renewing.getText().isEmpty() ? count.getText() + " " + renewing.getText() : count.getText();
	}
}
