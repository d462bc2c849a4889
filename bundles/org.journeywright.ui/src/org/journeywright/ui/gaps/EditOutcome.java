package org.journeywright.ui.gaps;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.look.Token;
import org.journeywright.ui.text.Refused;

/** Says in the view, without stopping anybody's work, why an edit could not be made. */
public final class EditOutcome {

	private final CLabel line;
	private Token tone = Token.INK;

	/** A line that is there only when it has something to say. The parent lays its children out in a grid. */
	public EditOutcome(Composite parent) {
		line = new CLabel(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		Themes.whenChanged(line, () -> line.setForeground(tone.color()));
		GridLayoutFactory.fillDefaults().applyTo(line);
	}

	/** Waits for an edit; says so when it could not be made. */
	public void follow(CompletableFuture<Boolean> edit) {
		follow(edit, () -> "");
	}

	/** Waits for an edit; says so when it could not be made, and otherwise what {@code done} answers. */
	public void follow(CompletableFuture<Boolean> edit, Supplier<String> done) {
		if (line.isDisposed()) {
			Refused.tell(edit);
			return;
		}
		clear();
		Display display = line.getDisplay();
		edit.whenComplete((changed, failure) -> display.asyncExec(() -> {
			if (failure == null) {
				say(done.get(), "✓ ", Token.GOOD);
			} else {
				say(Refused.words(failure), "✕ ", Token.POOR);
			}
		}));
	}

	/** Has nothing to say any more. */
	public void clear() {
		say("", "", Token.INK);
	}

	private void say(String words, String sign, Token colour) {
		if (line.isDisposed() || words.isEmpty() && !line.getVisible()) {
			return;
		}
		line.setText(words.isEmpty() ? "" : sign + words.replace("&", "&&"));
		line.setToolTipText(words);
		tone = colour;
		line.setForeground(tone.color());
		line.setVisible(!words.isEmpty());
		((GridData) line.getLayoutData()).exclude = words.isEmpty();
		line.getParent().layout();
	}

	/** What it says; empty where all went well. */
	public String text() {
		return line.getText();
	}
}
