package org.journeywright.ui.text;

import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.model.Journey;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.OpenModelListener;

/** Shows a text of a folder that has just been opened, so that nobody starts before an empty page: the first journey, or else the first file. */
final class FirstText implements OpenModelListener {

	private final OpenModel model;
	private boolean isDone;

	FirstText(OpenModel model) {
		this.model = model;
	}

	@Override
	public void changed(Set<String> files) {
		if (!isDone && !files.isEmpty()) {
			isDone = true;
			model.service().ask(live -> model.service().view().all(Journey.class).stream().findFirst().flatMap(j -> live.locations().locate(j, Optional.empty()))
					.or(() -> live.fileNames().stream().findFirst().map(f -> new SourceLocation(f, 1, 1, 0, 0))))
					.thenAccept(place -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> place.ifPresent(this::show)));
		}
	}

	private void show(SourceLocation place) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && page.getEditorReferences().length == 0) {
			Texts.show(model, place.file()).ifPresent(e -> e.selectAndReveal(place.offset(), 0));
		}
	}
}
