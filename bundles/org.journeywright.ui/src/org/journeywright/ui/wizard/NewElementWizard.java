package org.journeywright.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.Refused;

/** Begins something new: asks for what makes it useful, writes it as one step that can be undone, and chooses it everywhere in the window. */
public final class NewElementWizard extends Wizard {

	private final IWorkbenchPage window;
	private final OpenModel model;
	private final NewKind kind;
	private final NewElementPage page;

	private NewElementWizard(IWorkbenchPage window, OpenModel model, NewKind kind, Beginning beginning) {
		this.window = window;
		this.model = model;
		this.kind = kind;
		this.page = new NewElementPage(model, kind, beginning);
		setWindowTitle(kind.title());
	}

	/** Looks at the model and at what is chosen in the window, and opens the wizard. */
	public static void open(IWorkbenchWindow window, OpenModel model, NewKind kind) {
		open(window, model, kind, Chosen.in(window).elements().stream().map(ElementRef::identity).toList());
	}

	/** Looks at the model and opens the wizard, for something new beside or within some elements. */
	public static void open(IWorkbenchWindow window, OpenModel model, NewKind kind, List<String> chosen) {
		Refused.tell(model.answer(live -> Beginning.of(live, kind, chosen))
				.thenAccept(beginning -> open(window, new NewElementWizard(window.getActivePage(), model, kind, beginning))));
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
			Refused.tell(model.answer(live -> live.element(edit.identity()).map(e -> ElementRef.of(live, e)))
					.thenAccept(made -> made.ifPresent(m -> new Arrival(window, model).at(m, kind))));
			return true;
		}).orElse(false);
	}

	private boolean isMade(NewElementEdit edit) {
		try {
			if (!page.newFile().isEmpty()) {
				model.documents().open(page.newFile());
			}
			CompletableFuture<Boolean> made = model.edit(edit.label(), edit);
			getContainer().run(true, false, monitor -> made.join());
			if (made.join()) {
				return true;
			}
			page.refuse("Nothing was written. Give it another name, and try again.");
		} catch (CoreException e) {
			page.refuse("The file " + page.newFile() + " cannot be opened: " + e.getMessage());
		} catch (InvocationTargetException e) {
			page.refuse(Refused.words(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}
}
