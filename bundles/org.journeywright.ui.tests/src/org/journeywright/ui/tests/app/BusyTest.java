package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody goes on working while the model has long work to do: here it does nothing else until it is let go. */
class BusyTest {

	private static final String FILE = "teams.journey";
	private static final String TYPED = "// typed meanwhile\n";

	private final CountDownLatch goOn = new CountDownLatch(1);
	private OpenFolder open;
	private OpenModel model;

	@BeforeEach
	void openTheExample() throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
		open = new OpenFolder(Example.texts("lumen"));
		model = open.model();
		Ui.get(model.service().askGaps((live, gaps) -> true));
	}

	@AfterEach
	void close() throws WorkbenchException {
		goOn.countDown();
		open.close();
		PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
	}

	private void keepTheModelBusy() {
		CountDownLatch begun = new CountDownLatch(1);
		model.service().ask(live -> {
			begun.countDown();
			try {
				goOn.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return true;
		});
		assertTrue(Ui.until(() -> begun.getCount() == 0));
	}

	@Test
	void oneTypesUndoesAndLooksAroundAndTheModelFollowsLater() throws WorkbenchException {
		String file = model.documents().name(open.folder().resolve(FILE)).orElseThrow();
		ITextEditor editor = Texts.show(model, file).orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document(file).isPresent()));
		String before = open.text(file);
		keepTheModelBusy();

		type(editor, TYPED);
		assertEquals(TYPED + before, open.text(file));
		model.history().undo();
		assertTrue(open.text(file).length() < (TYPED + before).length(), "Undo takes something back.");
		while (!model.history().undoLabel().isEmpty()) {
			model.history().undo();
		}
		assertEquals(before, open.text(file));
		type(editor, TYPED);
		for (String perspective : List.of(TrainPerspective.ID, LeadPerspective.ID, MapPerspective.ID)) {
			PlatformUI.getWorkbench().showPerspective(perspective, Window.get());
			Ui.settle(100);
			assertEquals(perspective, Window.page().getPerspective().getId());
		}
		Window.inDialog(() -> Window.run("org.eclipse.ui.help.aboutAction"), dialog -> assertTrue(dialog.isVisible()));
		assertEquals(TYPED + before, open.text(file));
		assertEquals(1, goOn.getCount(), "The model was busy all the time.");

		goOn.countDown();
		assertEquals(TYPED + before, Ui.get(model.service().ask(live -> live.text(file).orElseThrow())));
	}

	private static void type(ITextEditor editor, String text) {
		ISourceViewer viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		viewer.getTextWidget().setCaretOffset(0);
		text.chars().forEach(letter -> {
			viewer.getTextWidget().insert(String.valueOf((char) letter));
			viewer.getTextWidget().setCaretOffset(viewer.getTextWidget().getCaretOffset() + 1);
			while (Display.getCurrent().readAndDispatch()) {
				// What a key sets off is done before the next one comes.
			}
		});
	}
}
