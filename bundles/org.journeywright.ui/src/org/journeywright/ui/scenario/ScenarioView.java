package org.journeywright.ui.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.look.Styles;
import org.journeywright.ui.scenario.model.ScenarioQuestion.Answer;
import org.journeywright.ui.scenario.model.ScenarioState;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.selection.ElementSelection;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Pending;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.wizard.NewElementWizard;
import org.journeywright.ui.wizard.NewKind;

/** The scenario that is chosen anywhere in the window, written in its four steps and played beside it. */
public final class ScenarioView extends ViewPart implements Pending.Typed {

	private final Sessions.Listener folderChange = this::folderChanged;
	private final Consumer<List<ElementRef>> choice = this::chosen;
	private Composite content;
	private Composite body;
	private final StackLayout stack = new StackLayout();
	private final ElementSelection selection = new ElementSelection();
	private Header header;
	private Optional<OpenModel> open = Optional.empty();
	private Optional<ScenarioSource> source = Optional.empty();
	private Optional<ScenarioEditor> editor = Optional.empty();
	private Optional<String> toPlay = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		content = Styles.surface(new Composite(parent, SWT.NONE));
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		header = new Header(content, this::chooseHere, this::newScenario);
		body = Styles.surface(new Composite(content, SWT.NONE));
		body.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		getSite().setSelectionProvider(selection);
		Sessions.instance().addListener(folderChange);
		Chosen.in(getSite().getWorkbenchWindow()).addListener(choice);
		folderChanged(Sessions.instance().folder());
		// Before the controls go: what was just typed is written.
		content.addListener(SWT.Dispose, event -> editor.ifPresent(ScenarioEditor::commit));
	}

	private void folderChanged(Optional<Path> folder) {
		leaveModel();
		Optional<OpenModel> model = Sessions.instance().model();
		open = model;
		model.ifPresent(m -> m.pending().add(this));
		source = model.map(m -> new ScenarioSource(content.getDisplay(), m, this::show, header::complain));
		if (model.isEmpty()) {
			empty("Practice, step by step", "Open a folder, then choose a scenario to write its four steps and to play it.",
					new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow())));
		}
		source.ifPresent(s -> Chosen.in(getSite().getWorkbenchWindow()).elements().stream().findFirst().ifPresent(e -> s.choose(e.identity())));
	}

	@Override
	public boolean isWaiting() {
		return editor.filter(ScenarioEditor::isWaiting).isPresent();
	}

	@Override
	public void handOver() {
		editor.ifPresent(ScenarioEditor::commit);
	}

	private void chosen(List<ElementRef> elements) {
		elements.stream().findFirst().ifPresent(e -> choose(e.identity()));
	}

	private void chooseHere(String identity) {
		choose(identity);
		publish(identity);
	}

	/** Has other views follow what the user turns to here. */
	private void publish(String identity) {
		open.ifPresent(model -> Refused.tell(model.answer(live -> live.element(identity).map(e -> ElementRef.of(live, e))).thenAccept(found -> {
			if (!content.isDisposed()) {
				found.ifPresent(e -> selection.select(Optional.of(e)));
			}
		})));
	}

	private void choose(String identity) {
		editor.ifPresent(ScenarioEditor::commit);
		source.ifPresent(s -> s.choose(identity));
	}

	private void show(Answer now) {
		header.show(now);
		if (now.scenario().isPresent()) {
			edit(now.scenario().get());
		} else if (now.scenarios().isEmpty()) {
			empty("No scenario yet", "A scenario is a situation worth practising, at one touchpoint: the expectations, a success story, failure stories, and the "
					+ "conversation that learners play.", new EmptyState.Step("New scenario…", this::newScenario));
		} else {
			empty("Choose a scenario", "Choose one above, or anywhere in the window: in the explorer, in the gaps, in a text. Or start another.",
					new EmptyState.Step("New scenario…", this::newScenario));
		}
	}

	private void edit(ScenarioState state) {
		if (editor.isEmpty()) {
			ScenarioEditor made = new ScenarioEditor(body, state, this::change, this::publish);
			editor = Optional.of(made);
			top(made.control());
		}
		editor.get().show(state);
		playNow();
	}

	/** Turns to the scenario of an element and plays it from there. */
	public void play(String identity) {
		toPlay = Optional.of(identity);
		chooseHere(identity);
		playNow();
	}

	/** Another scenario is shown only a moment after it was chosen. */
	private void playNow() {
		toPlay = toPlay.filter(identity -> editor.filter(e -> e.playAt(identity)).isEmpty());
	}

	private void change(String label, ModelEdit edit) {
		source.ifPresent(s -> s.edit(label, edit));
	}

	private void empty(String title, String sentence, EmptyState.Step step) {
		editor = Optional.empty();
		top(new EmptyState(body, title, sentence, Optional.of(step)));
	}

	private void top(Control control) {
		stack.topControl = control;
		for (Control child : body.getChildren()) {
			if (child != control) {
				child.dispose();
			}
		}
		body.layout();
	}

	/** Turns to a scenario that was just made, at its first step. */
	public void begin(String identity) {
		editor.ifPresent(ScenarioEditor::restart);
		choose(identity);
	}

	private void newScenario() {
		open.ifPresent(m -> NewElementWizard.open(getSite().getWorkbenchWindow(), m, NewKind.SCENARIO));
	}

	@Override
	public void setFocus() {
		editor.ifPresentOrElse(ScenarioEditor::setFocus, content::setFocus);
	}

	@Override
	public void dispose() {
		Sessions.instance().removeListener(folderChange);
		Chosen.in(getSite().getWorkbenchWindow()).removeListener(choice);
		leaveModel();
		super.dispose();
	}

	private void leaveModel() {
		source.ifPresent(ScenarioSource::close);
		open.ifPresent(m -> m.pending().remove(this));
	}
}
