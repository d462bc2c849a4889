package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.text.Declarations;
import org.journeywright.ui.text.Explanations;
import org.journeywright.ui.text.Proposals;
import org.journeywright.ui.text.QuickFixes;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextEditorTest {

	private static final String TEAM = "// who we are\nteam Back {\n  role Planning\n  role Office\n}\n";
	private static final String NOTE = "handoff Note from Planning to Office {\n  within 2 hours\n}\n";

	private Path folder;
	private OpenModel model;
	private ITextEditor editor;
	private IDocument document;
	private ISourceViewer viewer;

	@BeforeEach
	void openEditor() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), TEAM);
		Files.writeString(folder.resolve("b.journey"), NOTE);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		editor = Texts.show(model, "b.journey").orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document("b.journey").isPresent()));
		document = model.documents().document("b.journey").orElseThrow();
		viewer = (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	@AfterEach
	void close() {
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void wordsAreColouredByWhatTheyAre() {
		Ui.settle(300);
		StyleRange keyword = viewer.getTextWidget().getStyleRangeAtOffset(1);
		StyleRange name = viewer.getTextWidget().getStyleRangeAtOffset(NOTE.indexOf("Note") + 1);
		assertNotNull(keyword);
		assertNotNull(name);
		assertTrue(!keyword.foreground.equals(name.foreground), "Keywords and names differ.");
		assertEquals(SWT.BOLD, name.fontStyle & SWT.BOLD);
	}

	@Test
	void whatIsTypedIsCheckedAtOnce() throws Exception {
		document.replace(NOTE.indexOf("Planning"), 8, "Planing");
		assertTrue(Ui.until(() -> marks().stream().anyMatch(m -> m.contains("did you mean Planning?"))), () -> marks().toString());
		document.replace(NOTE.indexOf("Planning"), 7, "Planning");
		assertTrue(Ui.until(() -> marks().stream().noneMatch(m -> m.contains("did you mean"))), () -> marks().toString());
	}

	@Test
	void gapsAreMarkedAfterAWhile() {
		assertTrue(Ui.until(() -> marks().stream().anyMatch(m -> m.contains("Note"))), () -> marks().toString());
	}

	@Test
	void aGapOfManyLinesIsMarkedOnItsFirst() throws Exception {
		String cause = "root cause leadership systemic \"Nobody's job\" {\n    why \"The letter goes elsewhere\"\n  }";
		document.replace(document.getLength(), 0, "channel Post\njourney Own as-is {\n  stage Leave {\n    touchpoint Cancel via Post\n  }\n}\nissue NotHeard at Cancel {\n  " + cause
				+ "\n}\ninitiative Talks later {\n  addresses NotHeard\n}\n");
		int start = document.get().indexOf("root cause");
		assertTrue(Ui.until(() -> places().anyMatch(p -> p.offset == start)), () -> marks().toString());
		assertEquals(document.get().indexOf('\n', start), places().filter(p -> p.offset == start).findFirst().orElseThrow().length + start);
	}

	private Stream<Position> places() {
		List<Position> places = new ArrayList<>();
		viewer.getAnnotationModel().getAnnotationIterator().forEachRemaining(mark -> {
			if (mark.getType().startsWith("org.journeywright.ui.mark.")) {
				places.add(viewer.getAnnotationModel().getPosition(mark));
			}
		});
		return places.stream();
	}

	@Test
	void whatMarksSayIsInOneBox() throws Exception {
		document.replace(NOTE.indexOf("Planning"), 8, "Planing");
		assertTrue(Ui.until(() -> marks().stream().anyMatch(m -> m.contains("did you mean Planning?"))), () -> marks().toString());
		Explanations explanations = new Explanations();
		String said = background(() -> (String) explanations.getHoverInfo2(viewer, new org.eclipse.jface.text.Region(NOTE.indexOf("Planning") + 2, 0)));
		assertEquals(1, said.split("did you mean Planning", -1).length - 1, said);
		assertFalse(said.contains("---"), said);
		viewer.setSelectedRange(NOTE.indexOf("Planning") + 2, 0);
		Window.page().activate(editor);
		Window.run("org.eclipse.ui.edit.text.showInformation");
		assertTrue(Ui.until(() -> boxes().count() == 1), () -> boxes().toList().toString());
		assertTrue(boxes().allMatch(text -> text.contains("did you mean Planning?")), () -> boxes().toList().toString());
	}

	/** The words of the boxes that are open over the window. */
	private static Stream<String> boxes() {
		return Stream.of(Display.getCurrent().getShells()).filter(s -> s != Window.get().getShell() && s.isVisible()).flatMap(s -> Window.all(StyledText.class, s).stream())
				.map(StyledText::getText).filter(t -> !t.isEmpty());
	}

	@Test
	void whereTheModelIsBusyTheListOfQuickFixesSaysSo() {
		CountDownLatch busy = new CountDownLatch(1);
		model.service().ask(live -> awaited(busy));
		try {
			List<ICompletionProposal> fixes = background(() -> List.of(new QuickFixes().computeQuickAssistProposals(new TextInvocationContext(viewer, document.getLength(), 0))));
			assertEquals(List.of("The model is busy; try again in a moment"), fixes.stream().map(ICompletionProposal::getDisplayString).toList());
		} finally {
			busy.countDown();
		}
	}

	private static boolean awaited(CountDownLatch latch) {
		try {
			return latch.await(1, TimeUnit.MINUTES);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void whereNothingCanBeMendedTheListSaysSo() {
		List<ICompletionProposal> fixes = background(() -> List.of(new QuickFixes().computeQuickAssistProposals(new TextInvocationContext(viewer, document.getLength(), 0))));
		assertEquals(List.of("There is no quick fix here"), fixes.stream().map(ICompletionProposal::getDisplayString).toList());
		fixes.get(0).apply(document);
		assertEquals(NOTE, document.get());
	}

	@Test
	void aNameIsCompletedAtTheCursor() throws Exception {
		int offset = NOTE.indexOf("Planning") + 2;
		List<ICompletionProposal> proposals = background(() -> List.of(new Proposals().computeCompletionProposals(viewer, offset)));
		ICompletionProposal planning = proposals.stream().filter(p -> p.getDisplayString().startsWith("Planning")).findFirst().orElseThrow();
		((ICompletionProposalExtension2) planning).apply(viewer, '\0', 0, offset);
		assertEquals(NOTE, document.get());
	}

	@Test
	void lettersTypedWhileTheAnswerWasOnItsWayAreReplacedOnce() throws Exception {
		document.replace(0, 0, "standa\nteam Side {\n}\n");
		List<ICompletionProposal> proposals = background(() -> List.of(new Proposals().computeCompletionProposals(viewer, 1)));
		ICompletionProposal standard = proposals.stream().filter(p -> p.getDisplayString().equals("standard")).findFirst()
				.orElseThrow(() -> new AssertionError(proposals.stream().map(ICompletionProposal::getDisplayString).toList().toString()));
		((ICompletionProposalExtension2) standard).apply(viewer, '\0', 0, 6);
		assertTrue(document.get().startsWith("standard"), document::get);
		assertTrue(document.get().endsWith("\nteam Side {\n}\n" + NOTE), document::get);
	}

	@Test
	void aSnippetWithOnePlaceIsLeftWithTab() throws Exception {
		complete("persona");
		assertEquals("Name", viewer.getTextWidget().getSelectionText());
		type("Walter");
		key('\t', SWT.TAB);
		type(" // a guest");
		key('\r', SWT.CR);
		assertEquals(NOTE + "persona Walter // a guest\n", document.get());
	}

	@Test
	void aSnippetWithOnePlaceIsLeftWithABrace() throws Exception {
		complete("persona");
		type("Walter {");
		key('\r', SWT.CR);
		assertEquals(NOTE + "persona Walter {\n  \n}", document.get());
	}

	@Test
	void tabChoosesFromTheList() {
		viewer.getTextWidget().setCaretOffset(document.getLength());
		type("sta");
		((ITextOperationTarget) viewer).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		assertTrue(Ui.until(TextEditorTest::aProposalIsMarked));
		key('\t', SWT.TAB);
		assertTrue(Ui.until(() -> document.get().startsWith(NOTE + "standard ")), document::get);
		assertTrue(viewer.getTextWidget().isFocusControl() || Display.getCurrent().getFocusControl() == null, "The focus stays in the text.");
	}

	private static boolean aProposalIsMarked() {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(s -> Window.all(Table.class, s).stream())
				.anyMatch(t -> t.getSelectionCount() == 1 && t.getSelection()[0].getText().startsWith("standard"));
	}

	/** Applies a proposal at the end of the text, and selects what it says. */
	private void complete(String label) {
		viewer.setSelectedRange(document.getLength(), 0);
		List<ICompletionProposal> proposals = background(() -> List.of(new Proposals().computeCompletionProposals(viewer, document.getLength())));
		ICompletionProposal wanted = proposals.stream().filter(p -> p.getDisplayString().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(proposals.stream().map(ICompletionProposal::getDisplayString).toList().toString()));
		((ICompletionProposalExtension2) wanted).apply(viewer, '\0', 0, document.getLength());
		Point selection = wanted.getSelection(document);
		viewer.setSelectedRange(selection.x, selection.y);
	}

	@Test
	void onlyWhatBeginsLikeTheTypedWordIsProposed() throws Exception {
		document.replace(document.getLength(), 0, "sta");
		List<ICompletionProposal> proposals = background(() -> List.of(new Proposals().computeCompletionProposals(viewer, document.getLength())));
		assertEquals(List.of("standard"), proposals.stream().map(ICompletionProposal::getDisplayString).map(s -> s.split(" ")[0]).distinct().toList());
		assertTrue(proposals.get(0).getAdditionalProposalInfo().contains("<b>"), proposals.get(0).getAdditionalProposalInfo());
		document.replace(document.getLength(), 0, "xyz");
		assertEquals(List.of(), background(() -> List.of(new Proposals().computeCompletionProposals(viewer, document.getLength()))));
	}

	@Test
	void aSnippetIsFilledInPlaceByPlace() {
		viewer.setSelectedRange(document.getLength(), 0);
		List<ICompletionProposal> proposals = background(() -> List.of(new Proposals().computeCompletionProposals(viewer, document.getLength())));
		ICompletionProposal issue = proposals.stream().filter(p -> p.getDisplayString().startsWith("issue")).findFirst().orElseThrow(() -> new AssertionError(
				proposals.stream().map(ICompletionProposal::getDisplayString).toList().toString()));
		((ICompletionProposalExtension2) issue).apply(viewer, '\0', 0, document.getLength());
		assertTrue(document.get().startsWith(NOTE + "issue"), document::get);
		assertTrue(document.get().indexOf('$') < 0, document::get);
		assertTrue(Ui.until(() -> Ui.get(model.service().ask(m -> m.problems("b.journey").stream().noneMatch(p -> p.code().equals("JW-0001"))))), document::get);
	}

	@Test
	void aProblemIsMendedWithOneClick() throws Exception {
		document.replace(NOTE.indexOf("Planning"), 8, "Planing");
		assertTrue(Ui.until(() -> marks().stream().anyMatch(m -> m.contains("did you mean Planning?"))));
		List<ICompletionProposal> fixes = background(() -> List.of(new QuickFixes().computeQuickAssistProposals(new TextInvocationContext(viewer, NOTE.indexOf("Planning") + 2, 0))));
		ICompletionProposal change = fixes.stream().filter(f -> f.getDisplayString().contains("Planning")).findFirst().orElseThrow(() -> new AssertionError(
				fixes.stream().map(ICompletionProposal::getDisplayString).toList().toString()));
		change.apply(document);
		assertTrue(Ui.until(() -> document.get().equals(NOTE)), document::get);
		model.history().undo();
		assertEquals(NOTE.replace("Planning", "Planing"), document.get());
	}

	@Test
	void aNameExplainsItselfAndLeadsToItsDeclaration() {
		int offset = NOTE.indexOf("Planning") + 2;
		String explanation = background(() -> (String) new Explanations().getHoverInfo2(viewer, new org.eclipse.jface.text.Region(offset, 0)));
		assertTrue(explanation.contains("Planning"), explanation);
		var links = background(() -> new Declarations().detectHyperlinks((org.eclipse.jface.text.ITextViewer) viewer, new org.eclipse.jface.text.Region(offset, 0), false));
		links[0].open();
		ITextEditor shown = (ITextEditor) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
		assertEquals("a.journey", shown.getTitle());
		StyledText text = (StyledText) shown.getAdapter(Control.class);
		assertEquals("Planning", text.getSelectionText());
	}

	@Test
	void theElementAtTheCursorIsChosen() {
		Chosen chosen = Chosen.in(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		editor.setFocus();
		editor.selectAndReveal(NOTE.indexOf("within"), 0);
		assertTrue(Ui.until(() -> chosen.elements().stream().anyMatch(e -> e.label().equals("Note"))), () -> chosen.elements().toString());
	}

	@Test
	void blocksAreClosedAndIndentedAsTyped() {
		viewer.getTextWidget().setCaretOffset(document.getLength());
		type("handoff Other from Office to Planning {");
		key('\r', SWT.CR);
		type("within 1 hour");
		assertEquals(NOTE + "handoff Other from Office to Planning {\n  within 1 hour\n}", document.get());
	}

	@Test
	void blocksCanBeFoldedAway() {
		ProjectionViewer projection = (ProjectionViewer) viewer;
		assertTrue(Ui.until(() -> projection.getProjectionAnnotationModel() != null && projection.getProjectionAnnotationModel().getAnnotationIterator().hasNext()));
	}

	@Test
	void typingGoesOnWhileTheModelIsBusy() throws Exception {
		model.service().ask(m -> {
			try {
				Thread.sleep(3000);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return null;
		});
		viewer.getTextWidget().setCaretOffset(0);
		long start = System.nanoTime();
		type("// typed while the model works ");
		Ui.settle(50);
		long took = (System.nanoTime() - start) / 1_000_000;
		assertTrue(document.get().startsWith("// typed while the model works "), document::get);
		assertTrue(took < 2000, "Typing took " + took + " ms.");
		assertTrue(Ui.until(() -> Ui.get(model.service().ask(m -> m.text("b.journey").orElseThrow().startsWith("// typed while")))));
	}

	private void type(String text) {
		text.chars().forEach(c -> key((char) c, c));
	}

	private void key(char character, int code) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		event.widget = viewer.getTextWidget();
		event.doit = true;
		viewer.getTextWidget().notifyListeners(SWT.KeyDown, event);
	}

	private List<String> marks() {
		IAnnotationModel annotations = viewer.getAnnotationModel();
		List<String> marks = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation.getType().startsWith("org.journeywright.ui.mark.")) {
				marks.add(annotation.getText());
			}
		}
		return marks;
	}

	/** Does what the platform does in the background. */
	private static <T> T background(java.util.function.Supplier<T> work) {
		CompletableFuture<T> answer = CompletableFuture.supplyAsync(work);
		assertTrue(Ui.until(answer::isDone));
		return answer.join();
	}

}
