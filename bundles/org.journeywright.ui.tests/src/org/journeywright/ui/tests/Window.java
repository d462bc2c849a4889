package org.journeywright.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;

/** What a test sees of the window and does to it, as a person would. */
public final class Window {

	private Window() {
	}

	/** The window. */
	public static IWorkbenchWindow get() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return get().getActivePage();
	}

	/** Waits until a folder that was just opened shows its first text and its gaps are known: the cursor of that text chooses, and views follow it. A folder without texts shows none. */
	public static void untilShown(OpenModel model) {
		if (Ui.get(model.service().ask(live -> live.fileNames().isEmpty()))) {
			return;
		}
		Ui.until(() -> page().getEditorReferences().length > 0);
		Ui.get(model.service().askGaps((live, gaps) -> true));
		Ui.until(() -> !Chosen.in(get()).elements().isEmpty());
		Ui.settle(50);
	}

	/** All controls of a kind in another, from the top to the bottom, whether they can be seen or not. */
	public static <C extends Control> List<C> all(Class<C> kind, Control root) {
		var found = new ArrayList<C>();
		collect(kind, root, found);
		return found;
	}

	private static <C extends Control> void collect(Class<C> kind, Control root, List<C> found) {
		if (kind.isInstance(root)) {
			found.add(kind.cast(root));
		}
		if (root instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(kind, child, found));
		}
	}

	/** All words that labels, buttons and links in a control show. */
	public static List<String> words(Control root) {
		var labels = all(Label.class, root).stream().map(Label::getText);
		var buttons = all(Button.class, root).stream().map(Button::getText);
		var links = all(Link.class, root).stream().map(Link::getText).map(text -> text.replaceAll("</?a>", ""));
		return Stream.of(labels, buttons, links).flatMap(words -> words).filter(text -> !text.isBlank()).toList();
	}

	/** Presses the button with a label. */
	public static void press(Control root, String label) {
		var button = all(Button.class, root).stream().filter(one -> one.getText().replace("&", "").equals(label)).findFirst();
		button.orElseThrow(() -> new AssertionError("no button \"" + label + "\" among " + words(root))).notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
	}

	/** Follows the link with a label. */
	public static void follow(Control root, String label) {
		var link = all(Link.class, root).stream().filter(one -> one.getText().equals("<a>" + label + "</a>")).findFirst();
		link.orElseThrow(() -> new AssertionError("no link \"" + label + "\" among " + words(root))).notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
	}

	/** Runs a command as its menu item or shortcut would, as soon as it can be chosen. */
	public static void run(String command) {
		Ui.until(get().getService(ICommandService.class).getCommand(command)::isEnabled);
		try {
			get().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command + " cannot be run", e);
		}
	}

	/** Does what opens a dialog, then something in it, and closes it if it is still open. Fails when no dialog opens. */
	public static void inDialog(Runnable opens, Consumer<Shell> act) {
		inDialog(opens, title -> !title.isEmpty(), act);
	}

	/** As {@link #inDialog(Runnable, Consumer)}, in the dialog with a title, where others come before it. */
	public static void inDialog(Runnable opens, String title, Consumer<Shell> act) {
		inDialog(opens, title::equals, act);
	}

	private static void inDialog(Runnable opens, Predicate<String> isMeant, Consumer<Shell> act) {
		var before = List.of(Display.getCurrent().getShells());
		var failure = new ArrayList<Throwable>(List.of(new AssertionError("no dialog opened")));
		lookFor(before, isMeant, 100, shell -> attempt(shell, act, failure));
		opens.run();
		Ui.until(() -> failure.isEmpty() || !(failure.getFirst().getMessage() + "").equals("no dialog opened"));
		if (!failure.isEmpty()) {
			throw new AssertionError(failure.getFirst());
		}
	}

	/** Looks again and again, as a dialog may open only once the model has answered; from the dialog's own loop of events, for the test stands still meanwhile. */
	private static void lookFor(List<Shell> before, Predicate<String> isMeant, int tries, Consumer<Shell> found) {
		Display.getCurrent().timerExec(100, () -> {
			var dialog = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible() && isMeant.test(shell.getText())).findFirst();
			if (dialog.isPresent()) {
				found.accept(dialog.get());
			} else if (tries > 0) {
				lookFor(before, isMeant, tries - 1, found);
			}
		});
	}

	private static void attempt(Shell shell, Consumer<Shell> act, List<Throwable> failure) {
		failure.clear();
		try {
			act.accept(shell);
		} catch (AssertionError | RuntimeException e) {
			failure.add(e);
		} finally {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
	}
}
