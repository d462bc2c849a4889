package org.journeywright.ui.form.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Text;

/** Lets a text be as high as what stands in it. */
final class GrowingText {

	/** Beyond so many lines the text scrolls by itself. */
	private static final int MOST_LINES = 24;

	private GrowingText() {
	}

	/** Follows a text that lies in a grid. */
	static void install(Text text, int leastLines, Runnable reflow) {
		Runnable fit = () -> {
			if (!text.isDisposed() && text.getSize().x > 0) {
				int line = text.getLineHeight();
				int frame = text.computeTrim(0, 0, 0, 0).height;
				int wanted = text.computeSize(text.getSize().x, SWT.DEFAULT).y;
				int height = Math.clamp(wanted, line * leastLines + frame, line * MOST_LINES + frame);
				GridData data = (GridData) text.getLayoutData();
				if (data.heightHint != height - frame) {
					data.heightHint = height - frame;
					reflow.run();
				}
			}
		};
		text.addListener(SWT.Modify, e -> fit.run());
		text.addListener(SWT.Resize, e -> fit.run());
	}
}
