package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.text.Explanations;
import org.journeywright.ui.text.QuickFixes;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellingTest {

	private static final String VALUE = "value Care \"The tecnician calls\"\n";
	private static final int WORD = VALUE.indexOf("tecnician");

	private Path folder;
	private OpenModel model;
	private IDocument document;
	private ISourceViewer viewer;

	@BeforeEach
	void openEditor() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), VALUE);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		ITextEditor editor = Texts.show(model, "a.journey").orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document("a.journey").isPresent()));
		document = model.documents().document("a.journey").orElseThrow();
		viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
		CompletableFuture<Void> ready = model.spelling().whenReady();
		assertTrue(Ui.until(ready::isDone), "The dictionaries are read.");
	}

	@AfterEach
	void close() {
		Settings.instance().checkSpelling(true);
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void aMisspeltWordIsMarkedAndMended() {
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
		proposal("Change to \u201Ctechnician\u201D").apply(document);
		assertTrue(Ui.until(() -> document.get().equals(VALUE.replace("tecnician", "technician"))), document::get);
		assertTrue(Ui.until(() -> marks().isEmpty()), () -> marks().toString());
		model.history().undo();
		assertEquals(VALUE, document.get());
	}

	@Test
	void theBoxAtAMisspeltWordSaysSo() {
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
		String said = Ui.get(CompletableFuture.supplyAsync(() -> new Explanations().getHoverInfo(viewer, new Region(WORD + 2, 0))));
		assertTrue(said != null && said.contains("tecnician"), said);
	}

	@Test
	void aWordOfTheTeamIsMarkedNoMore() throws Exception {
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
		proposal("Add \u201Ctecnician\u201D to the team's words").apply(document);
		assertTrue(Ui.until(() -> marks().isEmpty()), () -> marks().toString());
		assertEquals("tecnician\n", Files.readString(folder.resolve("words.txt")));
		assertEquals(VALUE, document.get());
	}

	@Test
	void theWordsOfTheTeamMayBeWrittenElsewhere() throws Exception {
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
		Files.writeString(folder.resolve("words.txt"), "tecnician\n");
		assertTrue(Ui.until(() -> marks().isEmpty()), () -> marks().toString());
		// Late enough that the window has seen the file.
		Ui.settle(1500);
		Files.delete(folder.resolve("words.txt"));
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
	}

	@Test
	void theSettingTakesTheMarksAwayAndBringsThemBack() {
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
		Settings.instance().checkSpelling(false);
		assertTrue(Ui.until(() -> marks().isEmpty()), () -> marks().toString());
		Settings.instance().checkSpelling(true);
		assertTrue(Ui.until(() -> marks().equals(List.of("tecnician"))), () -> marks().toString());
	}

	private ICompletionProposal proposal(String title) {
		CompletableFuture<ICompletionProposal[]> answer = CompletableFuture.supplyAsync(() -> new QuickFixes().computeQuickAssistProposals(new TextInvocationContext(viewer, WORD + 2, 0)));
		List<ICompletionProposal> offered = List.of(Ui.get(answer));
		return offered.stream().filter(p -> p.getDisplayString().equals(title)).findFirst().orElseThrow(() -> new AssertionError(offered.stream().map(ICompletionProposal::getDisplayString).toList()));
	}

	/** The words that are marked as misspelt. */
	private List<String> marks() {
		List<String> words = new ArrayList<>();
		for (var all = viewer.getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			Annotation mark = all.next();
			if (mark.getType().equals("org.journeywright.ui.mark.spelling")) {
				var place = viewer.getAnnotationModel().getPosition(mark);
				words.add(document.get().substring(place.getOffset(), place.getOffset() + place.getLength()));
			}
		}
		return words;
	}
}
