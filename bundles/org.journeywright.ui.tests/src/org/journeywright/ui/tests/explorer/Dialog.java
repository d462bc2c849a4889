package org.journeywright.ui.tests.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.tests.Ui;

/** A dialog that opens some time after somebody asked for it, as soon as the model has answered. */
final class Dialog {

	private static final int LOOKS = 100;
	private static final int PAUSE_MS = 100;

	private final Display display = Display.getCurrent();
	private final List<Shell> before = List.of(display.getShells());
	private final List<Throwable> failures = new ArrayList<>();
	private final Consumer<Shell> act;
	private boolean isDone;

	private Dialog(Consumer<Shell> act) {
		this.act = act;
	}

	/** Asks for a dialog, does something in it once it is there, and closes it if it is still open then. */
	static void in(Runnable opens, Consumer<Shell> act) {
		Dialog dialog = new Dialog(act);
		dialog.look(LOOKS);
		opens.run();
		Ui.until(() -> dialog.isDone);
		if (!dialog.failures.isEmpty()) {
			throw new AssertionError(dialog.failures.get(0));
		}
	}

	private void look(int times) {
		display.timerExec(PAUSE_MS, () -> Arrays.stream(display.getShells()).filter(s -> !before.contains(s) && s.isVisible() && !s.getText().isEmpty()).findFirst()
				.ifPresentOrElse(this::attempt, () -> again(times)));
	}

	private void again(int times) {
		if (times > 0) {
			look(times - 1);
		} else {
			failures.add(new AssertionError("No dialog opened."));
			isDone = true;
		}
	}

	private void attempt(Shell shell) {
		try {
			act.accept(shell);
		} catch (AssertionError | RuntimeException e) {
			failures.add(e);
		} finally {
			if (!shell.isDisposed()) {
				shell.close();
			}
			isDone = true;
		}
	}
}
