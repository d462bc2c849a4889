package org.journeywright.ui.gaps;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.session.ElementRef;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/** Hears which element is selected in any other view, or stands at the cursor in a text. */
public final class SelectedElsewhere implements ISelectionListener, AutoCloseable {

	private final IWorkbenchPartSite site;
	private final Consumer<String> chosen;
	private final Latest<Optional<String>> atCursor;

	/** Hears from now on; {@code chosen} hears the identity of the element. */
	public SelectedElsewhere(IWorkbenchPartSite site, Consumer<String> chosen) {
		this.site = site;
		this.chosen = chosen;
		this.atCursor = new Latest<>(site.getShell().getDisplay(), found -> found.ifPresent(chosen));
		site.getPage().addPostSelectionListener(this);
	}

	@Override
	public void close() {
		site.getPage().removePostSelectionListener(this);
		atCursor.forget();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part == site.getPart()) {
			return;
		}
		if (selection instanceof IStructuredSelection elements && elements.getFirstElement() instanceof ElementRef element) {
			atCursor.forget();
			chosen.accept(element.identity());
		} else if (selection instanceof ITextSelection text && part instanceof IEditorPart editor) {
			Sessions.instance().model().ifPresent(m -> file(m, editor).ifPresent(f -> atCursor.ask(m.service().ask(live -> at(live, f, text.getOffset())))));
		}
	}

	private static Optional<String> file(OpenModel model, IEditorPart editor) {
		if (!(editor.getEditorInput() instanceof IURIEditorInput input)) {
			return Optional.empty();
		}
		IFileStore store = EFS.getLocalFileSystem().getStore(input.getURI());
		return Optional.ofNullable(store).map(s -> Path.of(s.toURI())).flatMap(model.documents()::name);
	}

	private static Optional<String> at(LiveModel live, String file, int offset) {
		return live.resource(file).flatMap(r -> named(r, offset)).map(Elements::identity);
	}

	private static Optional<EObject> named(XtextResource resource, int offset) {
		EObject found = new EObjectAtOffsetHelper().resolveContainedElementAt(resource, offset);
		while (found != null && !(found instanceof NamedElement)) {
			found = found instanceof JourneyModel ? null : found.eContainer();
		}
		return Optional.ofNullable(found);
	}
}
