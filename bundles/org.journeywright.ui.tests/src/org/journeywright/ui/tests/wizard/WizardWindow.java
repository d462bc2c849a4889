package org.journeywright.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.form.field.FieldFrame;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.wizard.NewElementWizard;
import org.journeywright.ui.wizard.NewKind;

/** A wizard in the window, and what a test does to it. */
public final class WizardWindow {

	private final Shell shell;

	private WizardWindow(Shell shell) {
		this.shell = shell;
	}

	/** Opens the wizard for a kind. */
	static WizardWindow open(OpenModel model, NewKind kind) {
		NewElementWizard.open(Window.get(), model, kind);
		return opened();
	}

	/** The wizard that something else has opened. */
	public static WizardWindow opened() {
		assertTrue(Ui.until(() -> found().isPresent()), "no wizard opened");
		WizardWindow wizard = new WizardWindow(found().orElseThrow());
		assertTrue(Ui.until(() -> !wizard.where().isEmpty() || !wizard.complaint().isEmpty()), "the wizard says nothing");
		return wizard;
	}

	/** The wizard that is open, if there is one. */
	static Optional<Shell> found() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().startsWith("New ")).findFirst();
	}

	Shell shell() {
		return shell;
	}

	/** The labels of the fields, as they are shown. */
	List<String> labels() {
		return Window.all(FieldFrame.class, shell).stream().map(WizardWindow::label).toList();
	}

	private static String label(FieldFrame frame) {
		return Window.all(Label.class, frame).getFirst().getText();
	}

	/** The field with a label. */
	FieldFrame field(String label) {
		return Window.all(FieldFrame.class, shell).stream().filter(f -> label(f).replace(" · required", "").equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + label + " among " + labels()));
	}

	/** Types into a field in place of what stands there. */
	public WizardWindow type(String label, String words) {
		Window.all(StyledText.class, field(label)).getFirst().setText(words);
		Ui.settle(30);
		return this;
	}

	/** Types into the lines of a field, with Enter after each. */
	WizardWindow lines(String label, String... words) {
		for (int i = 0; i < words.length; i++) {
			StyledText line = Window.all(StyledText.class, field(label)).get(i);
			line.setText(words[i]);
			press(line, SWT.CR);
		}
		return this;
	}

	private static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		control.notifyListeners(SWT.KeyDown, event);
		Ui.settle(30);
	}

	/** Searches for an element in the picker of a field, and takes the first that is found. */
	public WizardWindow pick(String label, String words) {
		Shell picker = picker(label);
		Text search = Window.all(Text.class, picker).getFirst();
		search.setText(words);
		press(search, SWT.CR);
		assertTrue(Ui.until(() -> Window.all(Control.class, field(label)).stream().anyMatch(c -> c.getToolTipText() != null && c.getToolTipText().contains(" · "))),
				() -> "nothing was taken for " + label);
		return this;
	}

	/** Opens the picker of a field. */
	Shell picker(String label) {
		Window.all(FlatButton.class, field(label)).getFirst().press();
		assertTrue(Ui.until(() -> pickerShell().filter(p -> Window.all(Table.class, p).getFirst().getItemCount() > 0).isPresent()), () -> "nothing to choose for " + label);
		return pickerShell().orElseThrow();
	}

	private static Optional<Shell> pickerShell() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().startsWith("Choose ")).findFirst();
	}

	/** The elements that are chosen in a field. */
	public List<String> chosen(String label) {
		return Window.all(Control.class, field(label)).stream().filter(c -> c.getClass().getSimpleName().equals("Chip")).map(c -> c.getToolTipText().replaceFirst(" · .*", "")).toList();
	}

	/** Chooses one of a few words. */
	WizardWindow choose(String label, String word) {
		Button radio = Window.all(Button.class, field(label)).stream().filter(b -> b.getText().equals(word)).findFirst().orElseThrow();
		radio.notifyListeners(SWT.Selection, new Event());
		Ui.settle(30);
		return this;
	}

	/** What can be ticked in a field, with a plus before what is. */
	List<String> ticks(String label) {
		return Arrays.stream(Window.all(Table.class, field(label)).getFirst().getItems()).map(i -> (i.getChecked() ? "+" : "-") + i.getText()).toList();
	}

	/** Ticks or unticks. */
	WizardWindow tick(String label, String words) {
		Table table = Window.all(Table.class, field(label)).getFirst();
		TableItem item = Arrays.stream(table.getItems()).filter(i -> i.getText().equals(words)).findFirst().orElseThrow();
		item.setChecked(!item.getChecked());
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
		Ui.settle(30);
		return this;
	}

	/** What is said about where it will be written. */
	String where() {
		return Window.words(shell).stream().filter(w -> w.startsWith("Still needed") || w.startsWith("Will be written")).findFirst().orElse("");
	}

	/** What is wrong with a field. */
	String problem(String label) {
		return field(label).problem().orElse("");
	}

	/** What the head of the window says to be missing in the model. */
	String complaint() {
		return Window.all(Text.class, shell).stream().map(t -> t.getText().strip()).filter(t -> t.startsWith("There is no ")).findFirst().orElse("");
	}

	/** Whether it can be finished, once that is settled. */
	boolean canFinish() {
		return Window.all(Button.class, shell).stream().filter(b -> b.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow().isEnabled();
	}

	/** Finishes as soon as that can be done. */
	public void finish() {
		assertTrue(Ui.until(this::canFinish), () -> "cannot be finished: " + Window.words(shell) + complaint());
		Window.press(shell, "Finish");
		assertTrue(Ui.until(shell::isDisposed), () -> "is not finished: " + Window.words(shell) + complaint());
	}

	void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}
}
