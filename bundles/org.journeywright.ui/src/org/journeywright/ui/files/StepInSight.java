package org.journeywright.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.diagram.DiagramEditor;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.StepPlace;

/** Lets a person see what Undo and Redo did: there is one history for all texts, and the next step need not be in the one they look at. */
final class StepInSight {

	/** A message is not repeated while it is likely to be there still. */
	private static final Duration FRESH = Duration.ofSeconds(10);

	private final OpenModel model;
	private final IWorkbenchPage page;
	private final String file;
	private final int offset;

	private StepInSight(OpenModel model, IWorkbenchPage page, StepPlace place) {
		this.model = model;
		this.page = page;
		this.file = model.documents().file(place.document()).orElse("");
		this.offset = place.offset();
	}

	/**
	 * Brings the text that the last step changed to the front, where none that it changed is in sight; says where it was if that cannot be.
	 *
	 * @param done
	 *            what was done, as in "Undone"
	 */
	static void bring(OpenModel model, String done) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		if (window.getActivePage().getActivePart() instanceof DiagramEditor) {
			// The diagram shows what has changed, and whoever draws wants to go on drawing.
			return;
		}
		List<StepInSight> places = model.history().lastPlaces().stream().map(place -> new StepInSight(model, window.getActivePage(), place)).toList();
		if (places.stream().noneMatch(StepInSight::isInSight)) {
			places.stream().findFirst().filter(place -> !place.show()).ifPresent(place -> say(done + " in " + place.file + "."));
		}
	}

	private boolean isInSight() {
		return Editors.showing(file).anyMatch(page::isPartVisible);
	}

	/** Somebody who works in a view stays there, and gets no new tab. */
	private boolean show() {
		Path path = model.folder().resolve(file);
		boolean isInText = page.getActivePart() instanceof IEditorPart;
		if (!Files.isRegularFile(path) || !isInText && !Editors.isShown(file)) {
			return false;
		}
		try {
			return (isInText ? Optional.of(JourneyFiles.open(page, path)) : inFront()).filter(ITextEditor.class::isInstance).map(editor -> reveal((ITextEditor) editor)).orElse(false);
		} catch (PartInitException e) {
			return false;
		}
	}

	private Optional<IEditorPart> inFront() {
		Optional<IEditorPart> editor = Editors.showing(file).findFirst();
		editor.ifPresent(page::bringToTop);
		return editor;
	}

	private boolean reveal(ITextEditor editor) {
		editor.selectAndReveal(offset, 0);
		return true;
	}

	private static void say(String text) {
		boolean isSaid = Messages.instance().all().stream().findFirst()
				.filter(last -> last.text().equals(text) && Duration.between(last.at(), LocalTime.now()).abs().compareTo(FRESH) < 0).isPresent();
		if (!isSaid) {
			Messages.instance().show(Message.now(text));
		}
	}
}
