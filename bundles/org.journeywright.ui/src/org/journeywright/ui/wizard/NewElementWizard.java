package org.journeywright.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.model.Elements;
import org.journeywright.ui.action.AddElement;
import org.journeywright.ui.explorer.OpenText;
import org.journeywright.ui.session.ElementRef;
import org.journeywright.ui.session.OpenModel;

/** Begins something new: asks for what it cannot do without, writes it as one step that can be undone, and goes to its text. */
public final class NewElementWizard extends Wizard {

	private final IWorkbenchPage window;
	private final OpenModel model;
	private final NewKind kind;
	private final NewElementPage page;

	private NewElementWizard(IWorkbenchPage window, OpenModel model, NewKind kind, Beginning beginning) {
		this.window = window;
		this.model = model;
		this.kind = kind;
		this.page = new NewElementPage(model, kind.type(), beginning);
		setWindowTitle("New " + Elements.kind(kind.type()));
		setNeedsProgressMonitor(true);
	}

	/** Looks at the model and opens the wizard. */
	public static void open(IWorkbenchWindow window, OpenModel model, NewKind kind) {
		model.service().ask(live -> Beginning.of(live, kind.type()))
				.thenAccept(beginning -> window.getShell().getDisplay().asyncExec(() -> open(window, new NewElementWizard(window.getActivePage(), model, kind, beginning))));
	}

	private static void open(IWorkbenchWindow window, NewElementWizard wizard) {
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		return page.edit().filter(this::isMade).map(edit -> {
			model.service().ask(live -> edit.added(live).flatMap(live::element).map(e -> ElementRef.of(live, e)))
					.thenAccept(made -> window.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> go(made)));
			return true;
		}).orElse(false);
	}

	private boolean isMade(AddElement edit) {
		try {
			if (!page.file().isEmpty()) {
				model.documents().open(page.file());
			}
			getContainer().run(true, false, monitor -> model.edit("New " + Elements.kind(kind.type()), edit::plan).join());
			return true;
		} catch (CoreException e) {
			page.setErrorMessage("The file " + page.file() + " cannot be opened: " + e.getMessage());
		} catch (InvocationTargetException e) {
			page.setErrorMessage(NewElementPage.words(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private void go(Optional<ElementRef> made) {
		Optional<SourceLocation> place = made.flatMap(ElementRef::place);
		place.ifPresent(p -> OpenText.show(window, model, p));
	}
}
