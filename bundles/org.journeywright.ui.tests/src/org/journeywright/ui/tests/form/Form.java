package org.journeywright.ui.tests.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.journeywright.ui.form.ElementForm;
import org.journeywright.ui.form.PropertiesView;
import org.journeywright.ui.form.field.Field;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;

/** A form in the window, and what a test does to it. */
final class Form {

	final Path folder;
	final OpenModel model;
	final PropertiesView view;

	private Form(Path folder, OpenModel model, PropertiesView view) {
		this.folder = folder;
		this.model = model;
		this.view = view;
	}

	/** Opens a folder of the texts, by file name. */
	static Form open(Map<String, String> texts) throws IOException, PartInitException {
		Path folder = TestFolder.of("form");
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Path file = folder.resolve(text.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, text.getValue());
		}
		return open(folder);
	}

	/** Opens a copy of the example. */
	static Form openLumen() throws IOException, PartInitException {
		return open(Example.texts("lumen"));
	}

	private static Form open(Path folder) throws IOException, PartInitException {
		Window.page().closeAllEditors(false);
		Sessions.instance().open(folder);
		PropertiesView view = (PropertiesView) Window.page().showView(Views.PROPERTIES);
		OpenModel model = Sessions.instance().model().orElseThrow();
		Ui.get(model.service().askGaps((m, gaps) -> true));
		// The cursor of the text that opens with the folder would else choose something in the middle of a test.
		Ui.until(() -> view.form().isPresent());
		Window.get().getShell().forceActive();
		Window.page().activate(view);
		Ui.settle(50);
		return new Form(folder, model, view);
	}

	/** Shows elements, and waits for their form. */
	ElementForm show(String... identities) {
		ElementForm before = view.form().orElse(null);
		view.show(List.of(identities));
		Ui.until(() -> view.form().isPresent() && view.form().get() != before);
		Ui.settle(30);
		return view.form().orElseThrow(() -> new AssertionError("no form for " + Arrays.toString(identities)));
	}

	/** The field with a label. */
	Field field(String label) {
		return view.form().orElseThrow().fields().stream().filter(f -> f.spec().label().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + label + " among " + view.form().get().fields().stream().map(f -> f.spec().label()).toList()));
	}

	/** The texts to type into of a field. */
	List<StyledText> texts(String label) {
		return Window.all(StyledText.class, field(label).frame());
	}

	/** The first control of a kind in a field. */
	<C extends Control> C control(String label, Class<C> kind) {
		return Window.all(kind, field(label).frame()).get(0);
	}

	/** The control of a field that is of a class that the form keeps to itself. */
	Control inner(String label, String simpleName) {
		return Window.all(Control.class, field(label).frame()).stream().filter(c -> c.getClass().getSimpleName().equals(simpleName)).findFirst().orElseThrow();
	}

	/** Presses a key in a control. */
	static void press(Control control, int keyCode, char character, int state) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		event.stateMask = state;
		control.notifyListeners(SWT.KeyDown, event);
		Ui.settle(20);
	}

	/** Presses keys as a keyboard does, all at once. */
	static void type(int... keyCodes) {
		for (int i = 0; i < keyCodes.length; i++) {
			post(SWT.KeyDown, keyCodes[i]);
		}
		for (int i = keyCodes.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, keyCodes[i]);
		}
		Ui.settle(60);
	}

	private static void post(int type, int keyCode) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = keyCode < 128 ? (char) keyCode : 0;
		Display.getCurrent().post(event);
	}

	/** What a file says now. */
	String text(String file) {
		return model.documents().document(file).map(IDocument::get).orElseGet(() -> {
			try {
				return Files.readString(folder.resolve(file));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	/** Waits until a file says something. */
	boolean says(String file, String words) {
		return Ui.until(() -> text(file).contains(words));
	}

	/** What all files say now. */
	Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.map(f -> folder.relativize(f).toString()).filter(f -> f.endsWith(".journey")).forEach(f -> texts.put(f, text(f)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	static void close() {
		Sessions.instance().close();
	}
}
