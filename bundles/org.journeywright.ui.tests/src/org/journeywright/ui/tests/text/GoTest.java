package org.journeywright.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.explorer.OpenText;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.TestFolder;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoTest {

	private static final String TEAM = "team Back {\n  role Planning\n  role Office\n}\n";
	private static final String NOTE = "handoff   Note from Planning to Office {\n  within 2 hours\n}\n";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private OpenModel model;
	private ITextEditor editor;

	@BeforeEach
	void openEditor() throws Exception {
		Path folder = TestFolder.of("model");
		Files.writeString(folder.resolve("a.journey"), TEAM);
		Files.writeString(folder.resolve("b.journey"), NOTE);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		editor = Texts.show(model, "b.journey").orElseThrow();
		assertTrue(Ui.until(() -> model.documents().document("b.journey").isPresent()));
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		Sessions.instance().close();
	}

	@Test
	void anElementIsFoundByTypingItsName() throws Exception {
		execute("org.journeywright.ui.go.element");
		Shell pick = shell("Go to an element");
		find(pick, Text.class).get(0).setText("role off");
		Table table = find(pick, Table.class).get(0);
		assertTrue(Ui.until(() -> table.getItemCount() == 1 && table.getItem(0).getText().startsWith("Office")));
		enter(find(pick, Text.class).get(0));
		assertTrue(Ui.until(() -> page.getActiveEditor().getTitle().equals("a.journey")));
	}

	@Test
	void declarationAndUsesAreOneKeyAway() throws Exception {
		editor.selectAndReveal(NOTE.indexOf("Office") + 1, 0);
		execute("org.journeywright.ui.go.uses");
		Shell pick = shell("Where “Office” is used");
		Table table = find(pick, Table.class).get(0);
		assertTrue(Ui.until(() -> table.getItemCount() == 2));
		assertEquals("Office  role, declared here · a.journey, line 3", table.getItem(0).getText());
		assertEquals("Note  handoff, to · b.journey, line 1", table.getItem(1).getText());
		pick.close();

		execute("org.journeywright.ui.go.declaration");
		assertTrue(Ui.until(() -> page.getActiveEditor().getTitle().equals("a.journey")));
	}

	@Test
	void besideANameTheUsesOfTheElementAroundAreListed() throws Exception {
		ITextEditor team = Texts.show(model, "a.journey").orElseThrow();
		team.selectAndReveal(TEAM.indexOf("role Planning") + 1, 0);
		execute("org.journeywright.ui.go.uses");
		Shell pick = shell("Where “Planning” is used");
		Table table = find(pick, Table.class).get(0);
		assertTrue(Ui.until(() -> table.getItemCount() == 2 && table.getItem(1).getText().startsWith("Note  handoff, from")));
		pick.close();
	}

	@Test
	void aNameIsChangedInAllFilesFromTheText() throws Exception {
		editor.selectAndReveal(NOTE.indexOf("Office") + 1, 0);
		page.activate(editor);
		whenOpen("Rename", dialog -> {
			find(dialog, Text.class).get(0).setText("Front desk");
			press(dialog, "OK");
		}, 50);
		execute("org.eclipse.ui.edit.rename");
		assertTrue(Ui.until(() -> text("b.journey").contains("to \"Front desk\"")), () -> text("b.journey"));
		assertEquals(TEAM.replace("Office", "\"Front desk\""), text("a.journey"));
		assertEquals("Rename Office", model.history().undoLabel());
		model.history().undo();
		assertEquals(NOTE, text("b.journey"));
		assertEquals(TEAM, text("a.journey"));
	}

	@Test
	void aNameThatIsTakenIsRefusedBelowTheField() throws Exception {
		editor.selectAndReveal(NOTE.indexOf("Office") + 1, 0);
		page.activate(editor);
		Window.inDialog(() -> Window.run("org.eclipse.ui.edit.rename"), dialog -> {
			find(dialog, Text.class).get(0).setText("Planning");
			press(dialog, "OK");
			assertTrue(Ui.until(() -> find(dialog, Text.class).stream().anyMatch(t -> t.getText().contains("Planning") && t.getText().contains("another role"))),
					() -> find(dialog, Text.class).stream().map(Text::getText).toList().toString());
			assertEquals("Planning", find(dialog, Text.class).get(0).getText());
			find(dialog, Text.class).get(0).setText("Desk");
			press(dialog, "OK");
			assertTrue(Ui.until(dialog::isDisposed));
		});
		assertEquals(NOTE.replace("Office", "Desk"), text("b.journey"));
	}

	@Test
	void whatWasRenamedStaysChosen() throws Exception {
		ITextEditor team = Texts.show(model, "a.journey").orElseThrow();
		team.selectAndReveal(TEAM.indexOf("Office") + 1, 0);
		page.activate(team);
		assertTrue(Ui.until(() -> chosenInExplorer().equals(List.of("Office"))), () -> chosenInExplorer().toString());
		whenOpen("Rename", dialog -> {
			find(dialog, Text.class).get(0).setText("Desk");
			press(dialog, "OK");
		}, 50);
		execute("org.eclipse.ui.edit.rename");
		assertTrue(Ui.until(() -> statusLines().anyMatch("Back › Desk"::equals)), () -> statusLines().toList().toString());
		assertTrue(Ui.until(() -> chosenInExplorer().equals(List.of("Desk"))), () -> chosenInExplorer().toString());
	}

	private List<String> chosenInExplorer() {
		var view = (ExplorerView) page.findView(Views.EXPLORER);
		return Stream.of(view.viewer().getTree().getSelection()).map(i -> i.getText().split("  ")[0].strip()).toList();
	}

	@Test
	void allWaysToATextLeadToTheSameEditor() throws Exception {
		SourceLocation office = new SourceLocation("a.journey", 3, 8, TEAM.indexOf("Office"), 6);
		IEditorPart first = JourneyFiles.open(page, model.folder().resolve("a.journey"));
		OpenText.show(page, model, office);
		assertEquals(first, page.getActiveEditor());
		page.activate(editor);
		assertEquals(first, Texts.show(model, office).orElseThrow());
		assertEquals(2, page.getEditorReferences().length);
		assertEquals(JourneyFiles.EDITOR, first.getSite().getId());
		assertEquals(JourneyFiles.EDITOR, editor.getSite().getId());
	}

	@Test
	void theTextIsLaidOutAsOneStep() throws Exception {
		execute("org.journeywright.ui.go.layOut");
		assertTrue(Ui.until(() -> text("b.journey").equals(NOTE.replace("   ", " "))), () -> text("b.journey"));
		model.history().undo();
		assertEquals(NOTE, text("b.journey"));
	}

	@Test
	void theOutlineFollowsTextAndCursor() throws Exception {
		page.showView(Views.OUTLINE);
		page.activate(editor);
		List<TreeItem> items = new ArrayList<>();
		assertTrue(Ui.until(() -> {
			items.clear();
			trees().forEach(t -> items.addAll(List.of(t.getItems())));
			return items.stream().anyMatch(i -> i.getText().startsWith("Note"));
		}));
		model.documents().document("b.journey").orElseThrow().replace(0, 0, "issue Late \"Nobody tells\"\n");
		assertTrue(Ui.until(() -> trees().flatMap(t -> Stream.of(t.getItems())).anyMatch(i -> i.getText().startsWith("Late"))));
		editor.selectAndReveal(2, 0);
		assertTrue(Ui.until(() -> trees().flatMap(t -> Stream.of(t.getSelection())).anyMatch(i -> i.getText().startsWith("Late"))));
	}

	@Test
	void theStatusLineSaysWhereTheCursorIs() {
		page.activate(editor);
		editor.selectAndReveal(NOTE.indexOf("within"), 0);
		assertTrue(Ui.until(() -> statusLines().anyMatch("Note"::equals)), () -> statusLines().toList().toString());
	}

	@Test
	void aFolderOpensWithItsFirstText() {
		page.closeAllEditors(false);
		Path folder = model.folder();
		Sessions.instance().close();
		Ui.settle(100);
		try {
			Sessions.instance().open(folder);
		} catch (java.io.IOException e) {
			throw new AssertionError(e);
		}
		assertTrue(Ui.until(() -> page.getActiveEditor() != null && page.getActiveEditor().getTitle().equals("a.journey")));
	}

	private static Stream<String> statusLines() {
		return find(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), org.eclipse.swt.custom.CLabel.class).stream().map(org.eclipse.swt.custom.CLabel::getText);
	}

	private Stream<Tree> trees() {
		return find(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Tree.class).stream().filter(Control::isVisible);
	}

	private String text(String file) {
		return model.documents().document(file).orElseGet(() -> {
			try {
				return model.documents().open(file);
			} catch (org.eclipse.core.runtime.CoreException e) {
				throw new AssertionError(e);
			}
		}).get();
	}

	private static void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static Shell shell(String title) {
		assertTrue(Ui.until(() -> dialog(title).isPresent()), title);
		return dialog(title).orElseThrow();
	}

	private static java.util.Optional<Shell> dialog(String title) {
		return Stream.of(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible()).filter(s -> s.getText().equals(title)
				|| find(s, org.eclipse.swt.widgets.Label.class).stream().anyMatch(l -> l.getText().equals(title))).findFirst();
	}

	/** Does something in a dialog once it is open: from its own loop of events, for the test stands still meanwhile. */
	private static void whenOpen(String title, java.util.function.Consumer<Shell> work, int tries) {
		Display.getCurrent().timerExec(100, () -> dialog(title).ifPresentOrElse(work, () -> {
			if (tries > 0) {
				whenOpen(title, work, tries - 1);
			}
		}));
	}

	private static void press(Shell shell, String label) {
		Button button = find(shell, Button.class).stream().filter(b -> b.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void enter(Text text) {
		text.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private static <C extends Control> List<C> find(Composite in, Class<C> type) {
		List<C> found = new ArrayList<>();
		for (Control control : in.getChildren()) {
			if (type.isInstance(control)) {
				found.add(type.cast(control));
			}
			if (control instanceof Composite inner) {
				found.addAll(find(inner, type));
			}
		}
		return found;
	}
}
