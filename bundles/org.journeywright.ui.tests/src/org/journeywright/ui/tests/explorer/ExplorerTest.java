package org.journeywright.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the explorer shows and follows. */
class ExplorerTest {

	static final String MODEL = """
			journey "Own a machine" as-is {
			  stage Live {
			    touchpoint ReportFault by Agent {
			      moment of truth
			    }
			    touchpoint WaitForHelp
			  }
			  stage Leave { }
			}

			value Care "We care."

			standard AnswerSoon external for Agent {
			  carries Care
			  behaviour PickUp "Pick up by the third ring"
			}
			standard Loose internal for Agent

			scenario Angry at ReportFault for Agent
			scenario Idle for Agent

			team Desk {
			  role Agent front-line
			  role Planner internal
			}

			handoff Visit from Agent to Planner
			""";

	@AfterEach
	void closeModel() {
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
	}

	/** The names alone, without what stands behind them. */
	private static List<String> names(List<String> lines) {
		return lines.stream().map(l -> l.replaceAll("(?<=\\S)  .*", "")).toList();
	}

	@Test
	void elementsAreArrangedByMeaning() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().expandAll();
		assertEquals(List.of("Own a machine", "  Live", "    Report fault", "    Wait for help", "  Leave"), names(explorer.below("Journeys")));
		assertEquals(List.of("Care", "  Answer soon", "    Pick up", "Carry no value", "  Loose"), names(explorer.below("Values and standards")));
		assertEquals(List.of("Report fault", "  Angry", "At no touchpoint", "  Idle"), names(explorer.below("Scenarios")));
		assertEquals(List.of("Desk", "  Agent", "    Visit", "  Planner"), names(explorer.below("Teams")));
		assertEquals(List.of("a.journey"), names(explorer.below("Files")));
		assertTrue(explorer.lines().stream().anyMatch(l -> l.startsWith("Issues  none yet")));
		assertTrue(explorer.below("Journeys").get(0).matches("Own a machine(  [⬣▲●] \\d+)?  as-is"), () -> explorer.below("Journeys").get(0));
		assertTrue(explorer.below("Teams").get(2).endsWith("  to Planner"));
	}

	@Test
	void gapsAreShownBySignAndNumberAndAddUpOnce() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL.replace("scenario Angry at ReportFault", "scenario Angry at ReportFault, WaitForHelp")));
		explorer.viewer().expandAll();
		int gaps = Ui.get(explorer.model().service().askGaps((m, a) -> (int) a.findings().stream().filter(f -> org.journeywright.model.Elements.kind(f.element()).equals("scenario")).count()));
		assertTrue(gaps > 1);
		assertTrue(Ui.until(() -> explorer.lines().stream().anyMatch(l -> l.matches("Scenarios  3  [⬣▲●] " + gaps))), () -> gaps + " in " + explorer.lines());
	}

	@Test
	void onlyWhatHasGapsCanBeShown() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().expandAll();
		assertTrue(Ui.until(() -> explorer.lines().stream().anyMatch(l -> l.startsWith("Journeys  1  "))));
		var button = Window.all(ToolBar.class, explorer.tree().getParent()).get(0).getItem(0);
		button.setSelection(true);
		button.notifyListeners(SWT.Selection, new Event());
		Ui.settle(100);
		assertFalse(explorer.lines().stream().anyMatch(l -> l.startsWith("Issues") || l.startsWith("Files")), () -> explorer.lines().toString());
		assertTrue(explorer.lines().stream().allMatch(l -> l.matches(".*[⬣▲●✕] \\d+.*")), () -> explorer.lines().toString());
	}

	@Test
	void searchShowsMatchesInTheirTreeAndEscShowsAllAgain() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().collapseAll();
		Text field = Window.all(Text.class, explorer.tree().getParent()).get(0);
		field.setText("fau");
		assertTrue(Ui.until(() -> explorer.lines().size() > 3 && explorer.lines().size() < 9), () -> explorer.lines().toString());
		assertEquals(List.of("Journeys", "  Own a machine", "    Live", "      Report fault", "Scenarios", "  Report fault"), names(explorer.lines()));
		field.setText("reportf");
		assertTrue(Ui.until(() -> names(explorer.lines()).contains("      Report fault")));
		field.setText("no such thing");
		assertTrue(Ui.until(() -> explorer.lines().isEmpty()));
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		field.notifyListeners(SWT.KeyDown, escape);
		assertEquals("", field.getText());
		assertTrue(Ui.until(() -> explorer.lines().size() == 13), () -> explorer.lines().toString());
	}

	@Test
	void downGoesFromTheSearchToItsFirstMatch() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().setSelection(new StructuredSelection(explorer.tree().getItem(0).getData()));
		Text field = Window.all(Text.class, explorer.tree().getParent()).get(0);
		assertNotNull(field.getToolTipText());
		field.setText("fau");
		assertTrue(Ui.until(() -> names(explorer.lines()).size() == 6), () -> explorer.lines().toString());
		assertNull(field.getToolTipText(), "Nothing lies over the matches.");

		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		field.notifyListeners(SWT.KeyDown, down);
		assertEquals(List.of("Report fault"), explorer.chosen());
		field.setText("");
		assertNotNull(field.getToolTipText());
	}

	@Test
	void whatIsChosenElsewhereIsSeenWithRowsAroundIt() throws Exception {
		StringBuilder many = new StringBuilder("team Desk {\n");
		IntStream.range(100, 200).forEach(i -> many.append("  role R" + i + " front-line\n"));
		Explorer explorer = Explorer.of(Map.of("a.journey", many + "}\n"));
		explorer.viewer().expandAll();
		for (String role : List.of("R150", "R190", "R120", "R121", "R135")) {
			String identity = explorer.row("role:Desk/" + role).identity();
			((ExplorerView) Window.page().findView(Views.EXPLORER)).reveal(List.of(identity));
			assertTrue(Ui.until(() -> isWellSeen(explorer.tree())), () -> role + ": " + explorer.tree().getSelection()[0].getBounds() + " in " + explorer.tree().getClientArea());
		}
	}

	private static boolean isWellSeen(Tree tree) {
		Rectangle row = tree.getSelection()[0].getBounds();
		return row.y >= tree.getItemHeight() && row.y + row.height + tree.getItemHeight() <= tree.getClientArea().height;
	}

	@Test
	void ofThousandsOfMatchesTheFirstAreShown() throws Exception {
		StringBuilder text = new StringBuilder(MODEL);
		IntStream.range(0, 2_000).forEach(i -> text.append("issue Issue" + i + "\n"));
		Explorer explorer = Explorer.of(Map.of("a.journey", text.toString()));
		Text field = Window.all(Text.class, explorer.tree().getParent()).get(0);
		field.setText("issue");
		assertTrue(Ui.until(() -> explorer.below("Issues").size() == 101), () -> explorer.below("Issues").size() + " rows");
		assertTrue(explorer.below("Issues").get(100).startsWith("and 1900 more"), () -> explorer.below("Issues").get(100));
		field.setText("issue1999");
		assertTrue(Ui.until(() -> names(explorer.below("Issues")).equals(List.of("Issue1999"))), () -> explorer.below("Issues").toString());
	}

	@Test
	void whatIsOpenAndChosenStaysWhenTheTextChanges() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().collapseAll();
		explorer.view.reveal(List.of("touchpoint:Own a machine/WaitForHelp", "behaviour:AnswerSoon/PickUp"));
		assertEquals(List.of("Wait for help", "Pick up"), explorer.chosen());
		List<String> before = names(explorer.lines());
		IDocument text = explorer.model().documents().open("a.journey");
		text.replace(0, 0, "// a remark\n\njourney First as-is { }\n");
		assertTrue(Ui.until(() -> names(explorer.lines()).contains("  First")));
		assertEquals(List.of("Wait for help", "Pick up"), explorer.chosen());
		List<String> after = new java.util.ArrayList<>(names(explorer.lines()));
		after.remove("  First");
		assertEquals(before, after);
	}

	@Test
	void choosingTellsOtherViewsAndEditorsAreFollowed() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.choose("role:Desk/Planner");
		IStructuredSelection selection = (IStructuredSelection) explorer.view.getSite().getSelectionProvider().getSelection();
		assertEquals("role:Desk/Planner", ((ElementRef) selection.getFirstElement()).identity());

		explorer.choose("touchpoint:Own a machine/ReportFault");
		explorer.viewer().getTree().notifyListeners(SWT.DefaultSelection, new Event());
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() != null));
		ITextEditor editor = Window.page().getActiveEditor().getAdapter(ITextEditor.class);
		assertTrue(Ui.until(() -> editor.getSelectionProvider().getSelection() instanceof org.eclipse.jface.text.ITextSelection s && s.getText().equals("ReportFault")));
		editor.selectAndReveal(MODEL.indexOf("Visit") + 2, 0);
		assertTrue(Ui.until(() -> explorer.chosen().equals(List.of("Visit"))), () -> explorer.chosen().toString());
		assertEquals(editor, Window.page().getActivePart(), "The keyboard stays in the editor.");
	}

	@Test
	void problemsAreShownAtTheElementAndTheFile() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL, "b.journey", "scenario Lost at Nowhere\npersona {\n"));
		explorer.viewer().expandAll();
		List<String> files = explorer.below("Files");
		assertTrue(files.stream().anyMatch(l -> l.matches("b.journey  ✕ \\d.*")), files::toString);
		assertTrue(files.stream().anyMatch(l -> l.endsWith("line 1")), files::toString);
		assertTrue(explorer.below("Scenarios").stream().anyMatch(l -> l.matches(" *Lost.*✕ 1.*")), () -> explorer.below("Scenarios").toString());
	}
}
