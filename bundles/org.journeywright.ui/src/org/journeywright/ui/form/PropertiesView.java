package org.journeywright.ui.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.FormReader;
import org.journeywright.ui.form.content.Subject;
import org.journeywright.ui.form.content.Target;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.Folders;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;
import org.journeywright.ui.session.Pending;
import org.journeywright.ui.session.Sessions;

/** What is chosen, as a form in plain words. */
public final class PropertiesView extends ViewPart implements OpenModelListener, Sessions.Listener, Pending.Typed {

	private final Consumer<List<ElementRef>> choices = this::choose;
	private final FormSelection selection = new FormSelection();
	private Composite stack;
	private Optional<OpenModel> model = Optional.empty();
	private Optional<ElementForm> form = Optional.empty();
	private List<Subject> subjects = List.of();
	/** Whether the form that is shown is still the one of other elements. */
	private boolean isOther;
	/** The identity of an element that has just been made and whose form is about to be shown. */
	private Optional<String> made = Optional.empty();
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		getSite().setSelectionProvider(selection);
		getSite().getService(IContextService.class).activateContext("org.journeywright.ui.form");
		Chosen.in(getSite().getWorkbenchWindow()).addListener(choices);
		Sessions.instance().addListener(this);
		folderChanged(Sessions.instance().folder());
		choose(Chosen.in(getSite().getWorkbenchWindow()).elements());
	}

	@Override
	public void folderChanged(Optional<Path> folder) {
		leaveModel();
		model = Sessions.instance().model();
		model.ifPresent(m -> {
			m.addListener(this);
			m.pending().add(this);
		});
		showNothing();
	}

	@Override
	public void changed(Set<String> files) {
		refresh();
	}

	@Override
	public void analysed() {
		refresh();
	}

	private void choose(List<ElementRef> chosen) {
		List<String> now = chosen.stream().map(ElementRef::identity).toList();
		if (!chosen.isEmpty() && !now.equals(subjects.stream().map(Subject::identity).toList())) {
			show(now);
		}
	}

	/** Shows the form of some elements, after what was typed in the present one has been handed over. */
	public void show(List<String> identities) {
		form.ifPresent(this::leave);
		subjects = identities.stream().map(Subject::of).toList();
		made = Optional.empty();
		isOther = true;
		refresh();
	}

	/** Shows the form of an element that has just been made, with its name ready to be typed over. */
	public void showNew(ElementRef made) {
		show(List.of(made.identity()));
		this.made = Optional.of(made.identity());
		selection.choose(new StructuredSelection(made));
	}

	private void leave(ElementForm left) {
		left.flush();
		left.refused().forEach(wrong -> Messages.instance().show(Message.now("What you typed last was not taken over. " + wrong)));
	}

	@Override
	public boolean isWaiting() {
		return form.filter(f -> !f.isDisposed() && f.isWaiting()).isPresent();
	}

	@Override
	public void handOver() {
		form.ifPresent(ElementForm::flush);
	}

	@Override
	public List<String> refused() {
		return form.filter(f -> !f.isDisposed()).map(ElementForm::refused).orElse(List.of());
	}

	private void refresh() {
		if (subjects.isEmpty() || model.isEmpty() || stack.isDisposed()) {
			return;
		}
		int question = ++asked;
		OpenModel open = model.get();
		List<Subject> shown = subjects;
		open.service().ask(live -> new FormReader(open.service(), live).read(shown)).thenAccept(content -> stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed() && model.equals(Optional.of(open)) && subjects.equals(shown) && question == asked) {
				content.ifPresentOrElse(c -> take(open, c), this::showGone);
			}
		}));
	}

	private void take(OpenModel open, FormContent content) {
		subjects = content.subjects();
		if (isOther || form.isEmpty()) {
			isOther = false;
			ElementForm other = new ElementForm(stack, open, content, this::open, () -> refresh());
			replace(other);
			form = Optional.of(other);
		}
		form.get().update(content, ReadOnly.reason(open, content));
		selection.publish(content.refs());
		if (made.filter(identity -> subjects.stream().map(Subject::identity).toList().equals(List.of(identity))).isPresent()) {
			made = Optional.empty();
			getSite().getPage().activate(this);
			form.get().beginWithName();
		}
	}

	private void open(Target target) {
		selection.choose(new StructuredSelection(target.ref()));
		show(List.of(target.identity()));
	}

	/** What was chosen is not there for now, as while its text is read anew; it is shown again as soon as it is there, and so after Undo. */
	private void showGone() {
		if (form.isPresent()) {
			form = Optional.empty();
			showEmpty();
		}
	}

	private void showNothing() {
		form = Optional.empty();
		made = Optional.empty();
		subjects = List.of();
		asked++;
		showEmpty();
	}

	private void showEmpty() {
		boolean isOpen = model.isPresent();
		replace(new EmptyState(stack, "What you chose, in plain words",
				isOpen ? "Choose a touchpoint or anything else in the explorer or in a text to read and change it here."
						: "Open a folder, then choose a touchpoint or anything else to read and change it here.",
				isOpen ? Optional.empty() : Optional.of(new EmptyState.Step("Open Folder…", () -> Folders.chooseAndOpen(getSite().getWorkbenchWindow())))));
	}

	private void replace(Control now) {
		StackLayout layout = (StackLayout) stack.getLayout();
		Control before = layout.topControl;
		layout.topControl = now;
		stack.layout();
		if (before != null) {
			before.dispose();
		}
	}

	/** The form that is shown, if one is. */
	public Optional<ElementForm> form() {
		return form;
	}

	@Override
	public void setFocus() {
		form.<Control>map(f -> f).orElseGet(() -> ((StackLayout) stack.getLayout()).topControl).setFocus();
	}

	@Override
	public void dispose() {
		Chosen.in(getSite().getWorkbenchWindow()).removeListener(choices);
		Sessions.instance().removeListener(this);
		leaveModel();
		super.dispose();
	}

	private void leaveModel() {
		model.ifPresent(m -> {
			m.removeListener(this);
			m.pending().remove(this);
		});
	}
}
