package org.journeywright.ui.welcome;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.session.Folders;

/** Makes a new model from a template or an example, and opens it. */
public final class NewModelWizard extends Wizard implements INewWizard {

	private final NewModelForm form;

	/** Used by the platform, where the product is part of a larger one. */
	public NewModelWizard() {
		this(Template.FIRST);
	}

	NewModelWizard(Template template) {
		form = new NewModelForm(template);
		setWindowTitle("New Model");
		setNeedsProgressMonitor(true);
	}

	/** Asks for name and place, with a template chosen already. */
	public static void open(IWorkbenchWindow window, Template template) {
		new WizardDialog(window.getShell(), new NewModelWizard(template)).open();
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		// A model does not depend on what is chosen elsewhere.
	}

	@Override
	public void addPages() {
		addPage(form);
	}

	@Override
	public boolean performFinish() {
		var folder = form.folder();
		return create(form.template(), folder) && Folders.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), folder);
	}

	private boolean create(Template template, Path folder) {
		try {
			getContainer().run(true, false, monitor -> write(template, folder));
			return true;
		} catch (InvocationTargetException e) {
			form.setErrorMessage("The model could not be written: " + e.getCause().getMessage() + ". Choose another place, or make room in this one.");
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

	private static void write(Template template, Path folder) throws InvocationTargetException {
		try {
			NewModel.create(template, folder);
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
