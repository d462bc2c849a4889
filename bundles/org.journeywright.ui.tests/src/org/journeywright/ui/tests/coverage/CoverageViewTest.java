package org.journeywright.ui.tests.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.ui.grid.Grid.Head;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.grid.Grid;
import org.journeywright.ui.grid.GridCanvas;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.gaps.Controls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageViewTest {

	private static final String MODEL = """
			team Front {
			  role Host front-line
			  role Cook internal
			}

			standard Welcome for Host {
			  behaviour Look "Looks up" {
			    looks like "Eyes up within three seconds"
			  }
			}

			journey Visit {
			  stage Arrive {
			    touchpoint Greet by Host {
			      moment of truth
			      applies Welcome
			    }
			    touchpoint Seat by Host
			  }
			}

			handoff Dish from Cook to Host {
			  supports Greet
			}

			practice Huddle by Host
			programme First for Host
			""";

	private Path folder;
	private OpenModel model;
	private IViewPart part;
	private Controls view;
	private GridCanvas canvas;

	@BeforeEach
	void openModel() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("cafe.journey"), MODEL);
		part = Window.page().showView(Views.COVERAGE);
		view = Controls.of(part);
		canvas = view.only(GridCanvas.class);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		Window.untilShown(model);
		assertTrue(Ui.until(() -> rows().equals(List.of("Greet", "Seat"))), () -> rows().toString());
	}

	@AfterEach
	void closeModel() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
		Window.page().hideView(part);
	}

	@Test
	void cellsSayByASignWhetherATieIsThere() {
		assertEquals(List.of("Standard", "Scenario", "Metric", "Trained roles", "Coached", "Handoffs behind it"), canvas.grid().columns().stream().map(Head::label).toList());
		assertEquals("✓○○✓○○", signs(0));
		assertEquals("○○○✓––", signs(1));
		assertEquals("Greet, Standard: covered by Welcome", canvas.grid().words(new Place(0, 0)));
		assertEquals("◆ Greet", canvas.grid().words(new Place(0, -1)));
		assertTrue(canvas.grid().words(new Place(0, 5)).contains("Dish is missing"), canvas.grid().words(new Place(0, 5)));
	}

	@Test
	void rowsAreSearchedAndFilteredByHoles() {
		view.only(Text.class).setText("sea");
		assertTrue(Ui.until(() -> rows().equals(List.of("Seat"))));
		view.only(Text.class).setText("");
		assertTrue(Ui.until(() -> rows().size() == 2));

		choose("Roles in training");
		assertTrue(Ui.until(() -> rows().equals(List.of("Host", "Cook"))), () -> rows().toString());
		ToolItem holes = Stream.of(view.only(ToolBar.class).getItems()).filter(i -> i.getText().strip().endsWith("Only with holes")).findFirst().orElseThrow();
		holes.setSelection(true);
		holes.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> rows().equals(List.of("Cook"))), () -> rows().toString());
	}

	@Test
	void aMissingScenarioIsMadeAtItsTouchpointAsOneStepAndIsBegun() {
		canvas.move(new Place(0, 1));
		take("New Scenario at “Greet”");
		assertTrue(Ui.until(() -> signs(0).charAt(1) == '◔'), () -> text());
		assertTrue(canvas.grid().words(new Place(0, 1)).startsWith("Greet, Scenario: begun, but still empty; Practise Greet"), canvas.grid().words(new Place(0, 1)));
		assertTrue(text().contains("scenario \"Practise Greet\" at Greet for Host {"), text());
		assertTrue(text().contains("exercises Look"), text());
		assertEquals("New Scenario at “Greet”", model.history().undoLabel());

		model.history().undo();
		assertEquals(MODEL, text());
		assertTrue(Ui.until(() -> signs(0).charAt(1) == '○'));
	}

	@Test
	void whatWasMadeIsShownAndChosenWithItsNameToBeTyped() throws Exception {
		canvas.move(new Place(0, 1));
		take("New Scenario at “Greet”");
		assertTrue(Ui.until(() -> chosenText().equals("Practise Greet")), () -> chosenText());
		assertTrue(Ui.until(() -> Chosen.in(Window.get()).elements().stream().anyMatch(e -> e.identity().equals("scenario:Practise Greet"))));
		assertEquals("✓ New Scenario at “Greet”: done. Undo takes it back.", view.only(CLabel.class).getText());

		type("Say hello");
		assertTrue(text().contains("scenario \"Say hello\" at Greet for Host {"), text());
	}

	@Test
	void whatIsBegunIsGoneOnWith() {
		canvas.move(new Place(0, 1));
		take("New Scenario at “Greet”");
		assertTrue(Ui.until(() -> signs(0).charAt(1) == '◔'));
		((ITextEditor) Window.page().getActiveEditor()).selectAndReveal(0, 0);
		canvas.move(new Place(0, 1));
		take("Go On with “Practise Greet”");
		assertTrue(Ui.until(() -> chosenText().equals("\"Practise Greet\"")), () -> chosenText());
	}

	@Test
	void theTouchpointFollowsTheNameOfItsNewStandard() throws Exception {
		canvas.move(new Place(1, 0));
		take("New Standard for “Seat”");
		assertTrue(Ui.until(() -> chosenText().equals("Standard for Seat")), () -> chosenText());
		assertTrue(text().contains("applies \"Standard for Seat\""), text());
		type("A seat at once");
		key(SWT.CR, editorText());
		assertTrue(Ui.until(() -> text().contains("applies \"A seat at once\"")), () -> text());
		assertTrue(text().contains("standard \"A seat at once\" for Host {\n"), text());
		assertNoProblems();
	}

	@Test
	void aNewScenarioStandsBesideThoseOfItsRoles() throws Exception {
		Sessions.instance().close();
		assertTrue(Ui.until(() -> rows().isEmpty()));
		Files.writeString(folder.resolve("cooks.journey"), "scenario Burnt for Cook\n\nscenario Late for Cook\n\nscenario Cold for Cook\n");
		Files.writeString(folder.resolve("hosts.journey"), "scenario Rain for Host\n\nmetric Smiles\n");
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		Window.untilShown(model);
		assertTrue(Ui.until(() -> rows().equals(List.of("Greet", "Seat"))), () -> rows().toString());
		canvas.move(new Place(1, 1));
		take("New Scenario at “Seat”");
		assertTrue(Ui.until(() -> text("hosts.journey").startsWith("scenario Rain for Host\n\nscenario \"Practise Seat\" at Seat for Host {\n")), () -> text("hosts.journey"));
		assertTrue(text("hosts.journey").endsWith("}\n\nmetric Smiles\n"), text("hosts.journey"));
	}

	@Test
	void aMissingStandardIsMadeAndTied() {
		canvas.move(new Place(1, 0));
		take("New Standard for “Seat”");
		assertTrue(Ui.until(() -> chosenText().equals("Standard for Seat")), () -> chosenText());
		assertTrue(Ui.until(() -> signs(1).charAt(0) == '◔'), () -> signs(1));
		assertTrue(text().contains("standard \"Standard for Seat\""), text());
		assertTrue(text().contains("applies \"Standard for Seat\""), text());
		assertNoProblems();
		model.history().undo();
		assertEquals(MODEL, text());
	}

	@Test
	void aStandardThatIsThereIsApplied() {
		canvas.move(new Place(1, 0));
		take("Apply “Welcome”");
		assertTrue(Ui.until(() -> signs(1).charAt(0) == '✓'), () -> text());
		assertEquals(2, text().split("applies Welcome", -1).length - 1);
	}

	@Test
	void everyOfferMakesItsTieOrAddsToIt() {
		for (String matrix : List.of("Touchpoints", "Standards in training", "Behaviours", "Roles in training", "Handoffs")) {
			choose(matrix);
			Ui.settle(150);
			for (int row = 0; row < canvas.grid().rows().size(); row++) {
				for (int column = 0; column < canvas.grid().columns().size(); column++) {
					if (canvas.grid().cells().apply(row, column).sign().equals("○")) {
						tryOffers(matrix, new Place(row, column));
					}
				}
			}
		}
	}

	private void tryOffers(String matrix, Place place) {
		String before = grid();
		canvas.reveal(place);
		for (String label : offers()) {
			if (label.startsWith("Go to ")) {
				continue;
			}
			// What was made last is shown, and the matrix follows it.
			canvas.reveal(place);
			take(label);
			assertTrue(Ui.until(() -> !text().equals(MODEL)), matrix + " " + canvas.grid().words(place) + ": " + label);
			assertNoProblems();
			model.history().undo();
			assertEquals(MODEL, text(), label);
			assertTrue(Ui.until(() -> isAsBefore(before)), () -> grid());
		}
	}

	/** Whether the matrix is as it was, and nothing is on the way to it. */
	private boolean isAsBefore(String before) {
		Ui.get(model.service().askGaps((live, gaps) -> gaps.findings().size()));
		Ui.settle(50);
		return grid().equals(before);
	}

	private String grid() {
		return IntStream.range(0, canvas.grid().rows().size()).mapToObj(this::signs).collect(Collectors.joining("\n"));
	}

	@Test
	void aCoveredCellOffersNothing() {
		canvas.move(new Place(0, 0));
		enter();
		Ui.settle(200);
		assertNull(canvas.getMenu());
	}

	@Test
	void theMatrixFollowsTheText() throws Exception {
		IDocument text = model.documents().open("cafe.journey");
		String seat = "touchpoint Seat";
		text.replace(MODEL.indexOf(seat), seat.length(), "touchpoint Table");
		assertTrue(Ui.until(() -> rows().equals(List.of("Greet", "Table"))));
	}

	@Test
	void nothingOfAClosedFolderStays() {
		Sessions.instance().close();
		assertTrue(Ui.until(() -> canvas.grid().rows().isEmpty()));
		assertFalse(canvas.isVisible());
	}

	@Test
	void aGridOfAnySizeIsWalkedByKeys() {
		canvas.show(new Grid("Row", Stream.generate(() -> Head.of("Column")).limit(500).toList(), Stream.generate(() -> Head.of("Row")).limit(20_000).toList(),
				(row, column) -> Grid.Cell.BLANK));
		canvas.move(new Place(19_998, 498));
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_RIGHT);
		assertEquals(new Place(19_999, 499), canvas.cursor());
		assertTrue(canvas.getClientArea().intersects(canvas.bounds(canvas.cursor())), "What the cursor stands on is seen.");
		key(SWT.ARROW_DOWN);
		key(SWT.ARROW_RIGHT);
		assertEquals(new Place(19_999, 499), canvas.cursor());
		key(SWT.ARROW_UP);
		key(SWT.ARROW_LEFT);
		assertEquals(new Place(19_998, 498), canvas.cursor());
	}

	private void assertNoProblems() {
		assertEquals(List.of(), Ui.get(model.service().ask(live -> live.problems("cafe.journey").stream().map(Object::toString).toList())), () -> text());
	}

	private List<String> offers() {
		enter();
		assertTrue(Ui.until(() -> canvas.getMenu() != null && !canvas.getMenu().isDisposed()));
		Ui.settle(60);
		List<String> labels = Stream.of(canvas.getMenu().getItems()).map(MenuItem::getText).filter(t -> !t.isEmpty()).toList();
		canvas.getMenu().setVisible(false);
		return labels;
	}

	private void take(String label) {
		assertTrue(offers().contains(label), () -> offers().toString());
		Stream.of(canvas.getMenu().getItems()).filter(i -> i.getText().equals(label)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
	}

	private void enter() {
		if (canvas.getMenu() != null) {
			canvas.getMenu().dispose();
			canvas.setMenu(null);
		}
		key(SWT.CR);
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		canvas.notifyListeners(SWT.KeyDown, event);
	}

	private void choose(String matrix) {
		Combo combo = view.only(Combo.class);
		assertTrue(combo.indexOf(matrix) >= 0, matrix);
		combo.select(combo.indexOf(matrix));
		combo.notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
	}

	private List<String> rows() {
		return canvas.grid().rows().stream().map(Head::label).toList();
	}

	private String signs(int row) {
		StringBuilder signs = new StringBuilder();
		for (int i = 0; i < canvas.grid().columns().size(); i++) {
			signs.append(canvas.grid().cells().apply(row, i).sign());
		}
		return signs.toString();
	}

	private String text(String file) {
		return model.documents().document(file).map(IDocument::get).orElse("");
	}

	/** What is chosen in the text in front; empty while there is none. */
	private static String chosenText() {
		return Window.page().getActiveEditor() instanceof ITextEditor editor && editor.getSelectionProvider().getSelection() instanceof ITextSelection chosen ? chosen.getText() : "";
	}

	/** Types over what is chosen in the text. */
	private static void type(String words) throws BadLocationException {
		ITextEditor editor = (ITextEditor) Window.page().getActiveEditor();
		ITextSelection chosen = (ITextSelection) editor.getSelectionProvider().getSelection();
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(chosen.getOffset(), chosen.getLength(), words);
	}

	private static StyledText editorText() {
		return (StyledText) Window.page().getActiveEditor().getAdapter(Control.class);
	}

	/** Presses a key in a text as the platform tells it. */
	private static void key(int code, StyledText text) {
		Event event = new Event();
		event.keyCode = code;
		event.character = (char) code;
		event.doit = true;
		text.notifyListeners(ST.VerifyKey, event);
	}

	private String text() {
		return model.documents().document("cafe.journey").map(IDocument::get).orElse(MODEL);
	}
}
