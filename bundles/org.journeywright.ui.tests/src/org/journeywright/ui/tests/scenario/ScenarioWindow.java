package org.journeywright.ui.tests.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;

/** The scenario view with a model of its own, as large as the window, and what a user does in it. */
final class ScenarioWindow {

	static final String PLACES = """
			team Care { role Desk front-line }
			standard KeepTheDate external for Desk {
			  behaviour NameTheDate "Names one date"
			  behaviour CallFirst "Calls before the date slips"
			}
			journey Own as-is {
			  stage Repair {
			    touchpoint Report by Desk { applies KeepTheDate feels -3 }
			    touchpoint Wait by Desk
			  }
			}
			""";
	static final String LATE = """
			// told by the desk
			scenario "Late again" difficult at Report for Desk {
			  exercises NameTheDate
			  success "She names Friday."
			  failure VagueDate "Soon, says the desk." // heard in May
			  customer "Ms Ferrante"
			  opening "The phone rings."

			  decision First "You said Monday!" {
			    best "Friday at nine." shows NameTheDate mood +2 feedback "You name the date." -> Second
			    poor "Soon." breaks NameTheDate from VagueDate mood -2 feedback "Name the date." -> EndsBadly
			  }
			  decision Second "And if not?" { // the second turn
			    best "I call you on Thursday and name the date." shows NameTheDate mood +1 feedback "You name the date." -> EndsWell
			    poor "It will be fine." breaks NameTheDate from VagueDate mood -1 feedback "Name the date." -> EndsBadly
			  }
			  outcome EndsWell good "She stays."
			  outcome EndsBadly bad "She leaves."
			}
			""";

	private final Path folder;
	private final OpenModel model;
	private final IViewPart view;

	/** Opens the view on a folder with these files. */
	ScenarioWindow(Map<String, String> files) throws IOException, PartInitException {
		folder = TestFolder.of("model");
		for (var file : files.entrySet()) {
			Files.createDirectories(folder.resolve(file.getKey()).getParent());
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		Window.page().closeAllEditors(false);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		Window.untilShown(model);
		view = Window.page().showView(Views.SCENARIO);
		Window.page().toggleZoom(Window.page().getReference(view));
		Ui.get(model.service().ask(m -> m.version()));
		Ui.until(() -> !Window.words(body()).isEmpty());
		Ui.settle(200);
	}

	/** The view on the scenario {@link #LATE}. */
	static ScenarioWindow late() throws IOException, PartInitException {
		ScenarioWindow window = new ScenarioWindow(Map.of("a.journey", PLACES, "b.journey", LATE));
		window.choose("Late again");
		return window;
	}

	void close() {
		if (Window.page().isPageZoomed()) {
			Window.page().toggleZoom(Window.page().getReference(view));
		}
		Window.page().hideView(view);
		Ui.until(() -> !model.pending().isThere());
		Sessions.instance().close();
	}

	OpenModel model() {
		return model;
	}

	Composite body() {
		return (Composite) view.getSite().getService(MPart.class).getWidget();
	}

	/** Chooses a scenario at the top of the view. */
	void choose(String label) {
		Ui.until(() -> Window.all(Combo.class, body()).stream().anyMatch(c -> List.of(c.getItems()).contains(label)));
		Combo combo = Window.all(Combo.class, body()).getFirst();
		combo.select(combo.indexOf(label));
		combo.notifyListeners(SWT.Selection, new Event());
		Ui.until(() -> !Window.all(Browser.class, body()).isEmpty());
		Ui.settle(100);
	}

	/** The scenario that the view is about. */
	String shown() {
		return Window.all(Combo.class, body()).getFirst().getText();
	}

	/** Goes to a step. */
	void step(String name) {
		stepButton(name).notifyListeners(SWT.MouseDown, new Event());
		Ui.settle(100);
	}

	/** What a step says of itself. */
	String gate(String name) {
		return stepButton(name).getToolTipText();
	}

	private Control stepButton(String name) {
		Ui.until(() -> Window.all(Control.class, body()).stream().anyMatch(c -> name.equals(c.getData("step"))));
		return Window.all(Control.class, body()).stream().filter(c -> name.equals(c.getData("step"))).findFirst().orElseThrow();
	}

	/** The field for a feature of an element, once it is there. */
	<C extends Control> C field(Class<C> kind, String identity, String feature) {
		Ui.until(() -> Window.all(kind, body()).stream().anyMatch(c -> identity.equals(c.getData("identity")) && feature.equals(c.getData("feature"))));
		return Window.all(kind, body()).stream().filter(c -> identity.equals(c.getData("identity")) && feature.equals(c.getData("feature"))).findFirst()
				.orElseThrow(() -> new AssertionError("no field " + identity + " " + feature));
	}

	/** Writes into a text field and leaves it. */
	void write(String identity, String feature, String words) {
		Text text = field(Text.class, identity, feature);
		text.setText(words);
		text.notifyListeners(SWT.FocusOut, new Event());
		settle();
	}

	/** Chooses in a combo box. */
	void pick(String identity, String feature, String words) {
		Combo combo = field(Combo.class, identity, feature);
		int index = combo.indexOf(words);
		if (index < 0) {
			throw new AssertionError("no \"" + words + "\" among " + List.of(combo.getItems()));
		}
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
		settle();
	}

	/** Chooses a decision point or outcome. */
	void stop(int row) {
		Table table = Window.all(Table.class, body()).getFirst();
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
	}

	/** Waits until edits are made and shown. */
	void settle() {
		Ui.settle(100);
		Ui.until(() -> !model.pending().isThere());
		Ui.get(model.service().ask(m -> m.version()));
		Ui.settle(200);
	}

	/** The text of a file as it is being edited. */
	String text(String file) throws Exception {
		return model.documents().open(file).get();
	}

	/** The text of a file on disk. */
	String saved(String file) throws IOException {
		return Files.readString(folder.resolve(file));
	}

	/** What a script in the page of the live player answers; waits until the page is there. */
	Object player(String script) {
		Browser browser = Window.all(Browser.class, body()).getFirst();
		Ui.until(() -> Boolean.TRUE.equals(browser.evaluate("return document.querySelector('main') !== null")));
		return browser.evaluate("return " + script);
	}

	/** Waits until a script in the page answers true. */
	boolean playerShows(String script) {
		return Ui.until(() -> Boolean.TRUE.equals(player(script)));
	}
}
