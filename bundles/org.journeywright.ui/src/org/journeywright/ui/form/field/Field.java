package org.journeywright.ui.form.field;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.form.content.Change;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.FieldState;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.text.Refused;

/**
 * A field of a form: shows values, and turns what the user does into changes. While a change is on its way, what the model says is not shown, as it would be
 * older than what the user sees.
 */
public abstract class Field {

	private final FieldHost host;
	private final FieldFrame frame;
	private FieldState state;
	private int underWay;

	/** Makes the frame with label, help and problem. */
	protected Field(Composite parent, FieldHost host, FieldState state) {
		this.host = host;
		this.state = state;
		this.frame = new FieldFrame(parent, state.spec(), host::reflow);
	}

	/** What the field is about. */
	public final FieldSpec spec() {
		return state.spec();
	}

	/** Label, help and problem around the control. */
	public final FieldFrame frame() {
		return frame;
	}

	/** What the model said last. */
	protected final FieldState state() {
		return state;
	}

	/** The form. */
	protected final FieldHost host() {
		return host;
	}

	/** Takes what the model says now. */
	public final void update(FieldState now) {
		if (underWay == 0 && !frame.isDisposed()) {
			boolean changed = !now.equals(state);
			state = now;
			show(now, changed);
		}
	}

	/** Shows what the model says now, without losing what is being typed. */
	protected abstract void show(FieldState now, boolean hasChanged);

	/** Where the focus goes. */
	public abstract Control focusTarget();

	/** Hands over what has been typed and not been handed over yet. */
	public void flush() {
		// Most fields hand every change over at once.
	}

	/** Whether something has been typed that has not been handed over. */
	public boolean isWaiting() {
		return false;
	}

	/** Whether the user can change the field. */
	public abstract void enable(boolean isEnabled);

	/** What a tie can lead to. */
	public final CompletableFuture<List<Target>> candidatesNow() {
		return host.candidates(spec());
	}

	/** Makes a change and shows what is wrong with it, if anything; answers whether it was made. */
	public final CompletableFuture<Boolean> perform(Change change) {
		return follow(host.commit(spec(), change));
	}

	/** Shows what becomes of a change that is under way. */
	protected final CompletableFuture<Boolean> follow(CompletableFuture<Boolean> change) {
		underWay++;
		return change.handle((done, failure) -> {
			underWay--;
			Optional<String> problem = Optional.ofNullable(failure).map(Refused::words);
			if (frame.isDisposed()) {
				problem.ifPresent(host::tell);
			} else {
				frame.problem(problem);
			}
			return failure == null;
		});
	}
}
