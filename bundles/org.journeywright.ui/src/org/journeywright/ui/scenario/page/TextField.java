package org.journeywright.ui.scenario.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.ui.scenario.model.ScenarioEdits;
import org.journeywright.ui.scenario.model.ScenarioState;

/** A text that is written to the model when the typing pauses or the field is left, and that grows with what is in it. */
final class TextField implements Field {

	private static final int PAUSE_MS = 600;
	/** Who writes on and on is not waited for any longer: a crash must not cost more than a sentence. */
	private static final int LONGEST_MS = 2000;

	private final Author author;
	private final String identity;
	private final EStructuralFeature feature;
	private final Function<ScenarioState, String> value;
	private final int lines;
	private final Text text;
	private final Runnable afterPause = this::commitIfThere;
	private String written = "";
	private boolean isShowing;
	private boolean isWaiting;
	private long since;

	/**
	 * A field.
	 *
	 * @param lines how many lines it has at least; 1 for a text without line breaks
	 * @param value reads the text from a state; null where its element is gone
	 */
	TextField(Composite parent, Author author, String identity, EStructuralFeature feature, int lines, Function<ScenarioState, String> value) {
		this.author = author;
		this.identity = identity;
		this.feature = feature;
		this.lines = lines;
		this.value = value;
		text = lines == 1 ? new Text(parent, SWT.BORDER) : new Frame(parent).text(SWT.MULTI | SWT.WRAP);
		text.setData("identity", identity);
		text.setData("feature", feature.getName());
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.Traverse, TextField::leaveByTab);
		show(author.state());
	}

	private static void leaveByTab(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void modified() {
		if (!isShowing) {
			long now = System.nanoTime();
			since = isWaiting ? since : now;
			isWaiting = true;
			text.getDisplay().timerExec((int) Math.clamp(LONGEST_MS - (now - since) / 1_000_000, 0, PAUSE_MS), afterPause);
		}
		if (lines > 1 && ((GridData) text.getLayoutData()).heightHint != height(text.getSize().x)) {
			text.requestLayout();
			author.layout();
		}
	}

	private void commitIfThere() {
		if (!text.isDisposed()) {
			commit();
		}
	}

	@Override
	public void commit() {
		text.getDisplay().timerExec(-1, afterPause);
		isWaiting = false;
		String now = words();
		if (!now.equals(written)) {
			written = now;
			String label = author.state().label(identity);
			boolean isName = feature == Literals.NAMED_ELEMENT__NAME;
			author.edit(isName ? "Rename " + label : Labels.change(feature, label), ScenarioEdits.text(identity, author.renames(), feature, now));
			if (isName && !now.isBlank()) {
				author.renames().add(identity, now);
			}
		}
	}

	private String words() {
		return text.getText().replace("\r\n", "\n");
	}

	@Override
	public List<Typed> typed() {
		return text.isDisposed() || words().equals(written) ? List.of() : List.of(new Typed(identity, feature.getName(), words()));
	}

	@Override
	public void goOn(List<Typed> typed) {
		typed.stream().filter(t -> t.feature().equals(feature.getName()) && author.renames().of(t.identity()).contains(identity)).findFirst().ifPresent(t -> {
			// They are on their way to the model by now.
			set(t.words());
			written = t.words();
		});
	}

	@Override
	public void show(ScenarioState state) {
		String now = value.apply(state);
		boolean isWriting = !typed().isEmpty();
		boolean isSame = text.isFocusControl() && now.strip().equals(text.getText().strip());
		if (!isWriting && !isSame && !now.equals(text.getText())) {
			set(now);
		}
		if (!isWriting) {
			written = isSame ? words() : now;
		}
	}

	private void set(String now) {
		isShowing = true;
		Point selection = text.getSelection();
		text.setText(now);
		text.setSelection(Math.min(selection.x, now.length()), Math.min(selection.y, now.length()));
		isShowing = false;
	}

	@Override
	public void fit(int width) {
		if (lines > 1) {
			int own = text.getSize().x > 0 ? text.getSize().x : width;
			((GridData) text.getLayoutData()).heightHint = height(own);
		}
	}

	private int height(int width) {
		int least = lines * text.getLineHeight();
		int border = text.computeTrim(0, 0, 0, 0).height;
		return Math.max(least, text.computeSize(Math.max(80, width), SWT.DEFAULT).y - border);
	}

	Text control() {
		return text;
	}
}
