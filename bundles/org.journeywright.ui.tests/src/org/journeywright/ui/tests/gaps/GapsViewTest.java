package org.journeywright.ui.tests.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.ui.gaps.Grouping;
import org.journeywright.ui.grid.Grid.Place;
import org.journeywright.ui.grid.GridCanvas;
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

class GapsViewTest {

	private static final String MODEL = """
			organisation Lamp
			team Front {
			  role Host front-line
			}
			journey Visit {
			  stage Arrive {
			    touchpoint Greet by Host {
			      moment of truth
			      feels -1
			    }
			    touchpoint Seat
			  }
			}
			""";

	private Path folder;
	private OpenModel model;
	private IViewPart part;
	private Controls view;
	private Tree table;

	@BeforeEach
	void openModel() throws Exception {
		folder = TestFolder.of("model");
		Files.writeString(folder.resolve("lamp.journey"), MODEL);
		part = Window.page().showView(Views.GAPS);
		view = Controls.of(part);
		table = view.only(Tree.class);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText().contains("“Greet”"))), "Gaps are found.");
	}

	@AfterEach
	void closeModel() {
		turn("heat-map", false);
		turn("only-selected", false);
		view.one(Link.class, l -> true).notifyListeners(SWT.Selection, new Event());
		Ui.settle(50);
		Window.page().closeAllEditors(false);
		Sessions.instance().close();
		Window.page().hideView(part);
	}

	@Test
	void gapsComeMostPressingFirstWithSignAndWord() {
		assertTrue(table.getItem(0).getText().startsWith("⬣ Critical  ("), table.getItem(0).getText());
		TreeItem gap = find("“Greet”");
		assertEquals("⬣ critical", gap.getText(1));
		assertEquals("Greet (touchpoint)", gap.getText(2));
		assertTrue(gap.getText(3).startsWith("lamp.journey:"), gap.getText(3));
		assertTrue(gap.getText(4).startsWith("JW-"), gap.getText(4));
		List<String> groups = Stream.of(table.getItems()).map(i -> i.getText().split(" ")[1]).toList();
		assertEquals(List.of("Critical", "Major", "Minor").stream().filter(groups::contains).toList(), groups);
	}

	@Test
	void theCountSaysHowManyOfWhichSeverity() {
		String count = view.only(Link.class).getText();
		assertTrue(count.matches(gaps().count() + " gaps: \\d+ critical(, \\d+ (major|minor))*"), count);
	}

	@Test
	void searchLeavesWhatHasEveryWord() {
		long all = gaps().count();
		view.only(Text.class).setText("greet standard");
		assertTrue(Ui.until(() -> gaps().count() < all));
		assertTrue(gaps().count() > 0);
		assertTrue(gaps().allMatch(g -> (g.getText() + g.getText(2)).toLowerCase().contains("greet")), () -> gaps().map(TreeItem::getText).toList().toString());
		assertTrue(view.only(Link.class).getText().contains("<a>Show all</a>"));

		view.only(Text.class).setText("no such words");
		assertTrue(Ui.until(() -> table.getItemCount() == 0));
		view.only(Link.class).notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> gaps().count() == all));
	}

	@Test
	void severitiesAreLeftOut() {
		ToolItem critical = item("⬣ Critical");
		assertEquals("✓ ⬣ Critical", critical.getText().strip());
		critical.setSelection(false);
		critical.notifyListeners(SWT.Selection, new Event());
		assertEquals("⬣ Critical", critical.getText().strip());
		assertTrue(Ui.until(() -> gaps().noneMatch(g -> g.getText(1).contains("critical"))));
		assertTrue(gaps().count() > 0);
	}

	@Test
	void detailsTellEvidenceNextStepAndRule() {
		select(find("“Greet”"));
		String details = view.only(StyledText.class).getText();
		for (String part : List.of("⬣ Critical", "Greet", "lamp.journey:", "What shows it", "Next step", "The rule", "JW-", "Source: ")) {
			assertTrue(details.contains(part), part + " is missing in: " + details);
		}
	}

	@Test
	void enterGoesToTheText() {
		TreeItem gap = find("“Greet”");
		select(gap);
		Event enter = new Event();
		enter.item = gap;
		table.notifyListeners(SWT.DefaultSelection, enter);
		assertTrue(Ui.until(() -> Window.page().getActiveEditor() instanceof ITextEditor));
		ITextEditor editor = (ITextEditor) Window.page().getActiveEditor();
		assertTrue(Ui.until(() -> "Greet".equals(((ITextSelection) editor.getSelectionProvider().getSelection()).getText())));
	}

	@Test
	void selectionGoesBothWays() {
		TreeItem gap = find("“Greet”");
		select(gap);
		StructuredSelection told = (StructuredSelection) part.getSite().getSelectionProvider().getSelection();
		assertEquals("touchpoint:Visit/Greet", ((ElementRef) told.getFirstElement()).identity());
	}

	@Test
	void gapsAreRenewedWhileTypingAndProblemsComeFirst() throws Exception {
		IDocument text = model.documents().open("lamp.journey");
		String seat = "touchpoint Seat";
		text.replace(MODEL.indexOf(seat), seat.length(), "touchpoint Table");
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText(2).startsWith("Table"))));
		text.replace(0, 0, "journe oops\n");
		assertTrue(Ui.until(() -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("✕ Problems in the text")));
		assertEquals("✕ problem", table.getItem(0).getItem(0).getText(1));
	}

	@Test
	void aRuleIsSwitchedOffForAReasonAsOneStep() throws Exception {
		TreeItem gap = find("“Greet”");
		String code = gap.getText(4);
		select(gap);
		Window.inDialog(() -> item("Switch Rule Off…").notifyListeners(SWT.Selection, new Event()), dialog -> {
			assertTrue(Window.words(dialog).stream().anyMatch(w -> w.startsWith(code)), () -> dialog.getText() + Window.words(dialog));
			var off = Window.all(org.eclipse.swt.widgets.Button.class, dialog).stream().filter(b -> b.getText().equals("Switch Off")).findFirst().orElseThrow();
			assertFalse(off.isEnabled(), "A reason is asked for.");
			Window.all(Text.class, dialog).getFirst().setText("We say \"hello\" our own way");
			assertTrue(off.isEnabled());
			Window.press(dialog, "Switch Off");
		});
		assertTrue(Ui.until(() -> gaps().count() > 0 && gaps().noneMatch(g -> g.getText(4).equals(code))));
		IDocument text = model.documents().document("lamp.journey").orElseThrow();
		assertTrue(text.get().contains("rule " + code + " off because"), text.get());
		assertTrue(Ui.until(() -> view.only(Link.class).getText().contains("switched off")), view.only(Link.class).getText());

		model.history().undo();
		assertEquals(MODEL, text.get());
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText(4).equals(code))));
	}

	@Test
	void aRuleThatWeighsOtherwiseIsSwitchedOffInItsPlace() throws Exception {
		String code = find("“Greet”").getText(4);
		IDocument text = model.documents().open("lamp.journey");
		text.set(MODEL.replace("organisation Lamp\n", "organisation Lamp\nrule " + code + " severity minor because \"Small\"\n"));
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText(4).equals(code) && g.getText(1).equals("● minor"))));
		select(gaps().filter(g -> g.getText(4).equals(code)).findFirst().orElseThrow());
		assertTrue(view.only(StyledText.class).getText().contains("Weighed as minor by the team: Small."));
		Window.inDialog(() -> item("Switch Rule Off…").notifyListeners(SWT.Selection, new Event()), dialog -> {
			Window.all(Text.class, dialog).getFirst().setText("Later");
			Window.press(dialog, "Switch Off");
		});
		assertTrue(Ui.until(() -> text.get().contains("off because")), text.get());
		assertEquals(MODEL.replace("organisation Lamp\n", "organisation Lamp\nrule " + code + " off because \"Later\"\n"), text.get());
	}

	@Test
	void theHeatMapCountsAndFilters() {
		turn("heat-map", true);
		GridCanvas map = view.only(GridCanvas.class);
		assertTrue(Ui.until(() -> map.grid().columns().size() == 3));
		assertEquals(List.of("All gaps", "Greet", "Seat"), map.grid().columns().stream().map(h -> h.label()).toList());
		long greet = map.grid().cells().apply(0, 1).sign().chars().filter(Character::isDigit).count();
		assertTrue(greet > 0, map.grid().words(new Place(0, 1)));

		long all = gaps().count();
		map.move(new Place(0, 0));
		key(map, SWT.ARROW_RIGHT);
		assertEquals(new Place(0, 1), map.cursor());
		assertTrue(map.words().startsWith("Critical, Greet: "), map.words());
		key(map, SWT.CR);
		assertTrue(Ui.until(() -> gaps().count() < all));
		String sign = map.grid().cells().apply(0, 1).sign();
		assertEquals(Integer.parseInt(sign.substring(1)), gaps().count());
		assertTrue(gaps().allMatch(g -> g.getText(1).equals("⬣ critical")));
		key(map, SWT.CR);
		assertTrue(Ui.until(() -> gaps().count() == all));
	}

	@Test
	void theTableFollowsTheCursorInTheText() {
		ITextEditor editor = edit();
		editor.selectAndReveal(MODEL.indexOf("Seat"), 0);
		assertTrue(Ui.until(() -> table.getSelectionCount() == 1 && table.getSelection()[0].getText(2).startsWith("Seat")));

		long all = gaps().count();
		turn("only-selected", true);
		assertTrue(Ui.until(() -> gaps().count() < all && gaps().count() > 0));
		assertTrue(gaps().allMatch(g -> g.getText(2).startsWith("Seat")), () -> gaps().map(g -> g.getText(2)).toList().toString());
		assertTrue(view.only(Link.class).getText().contains("about “Seat”"), view.only(Link.class).getText());
		editor.selectAndReveal(MODEL.indexOf("Greet"), 0);
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText(2).startsWith("Greet"))));
	}

	private ITextEditor edit() {
		ITextEditor editor = Texts.show(model, "lamp.journey").orElseThrow();
		Window.page().activate(editor);
		Ui.settle(100);
		return editor;
	}

	@Test
	void aProblemIsFixedAsOneStep() throws Exception {
		IDocument text = model.documents().open("lamp.journey");
		String wrong = MODEL.replace("by Host", "by Hots");
		text.set(wrong);
		assertTrue(Ui.until(() -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith("✕ Problems")));
		select(table.getItem(0).getItem(0));
		assertTrue(Ui.until(() -> item("Fix…").isEnabled()));
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem fix = Stream.of(menu.getItems()).filter(i -> i.getText().contains("Host")).findFirst().orElseThrow();
		fix.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> text.get().equals(MODEL)), text.get());
		assertTrue(Ui.until(() -> table.getItem(0).getText().contains("Critical")));
		model.history().undo();
		assertEquals(wrong, text.get());
	}

	@Test
	void gapsAreGroupedByWhomTheyConcern() {
		for (String[] choice : new String[][] { { "By touchpoint", "Greet  (" }, { "By journey", "Visit  (" }, { "By role", "Host  (" }, { "By kind", "Known expectations" } }) {
			group(choice[0]);
			assertTrue(Ui.until(() -> Stream.of(table.getItems()).anyMatch(i -> i.getText().startsWith(choice[1]))),
					() -> choice[0] + ": " + Stream.of(table.getItems()).map(TreeItem::getText).toList());
		}
		group("One list");
		assertTrue(Ui.until(() -> Stream.of(table.getItems()).allMatch(i -> i.getItemCount() == 0)));
		assertTrue(table.getItem(0).getText(1).contains("critical"));
		group("By severity");
		assertTrue(Ui.until(() -> table.getItem(0).getText().contains("Critical  (")));
	}

	@Test
	void theSearchEndsWithItsFolder() throws Exception {
		view.only(Text.class).setText("greet");
		assertTrue(Ui.until(() -> view.only(Link.class).getText().contains("<a>Show all</a>")));
		Path other = TestFolder.of("other");
		Files.writeString(other.resolve("lamp.journey"), MODEL.replace("Greet", "Meet"));
		Sessions.instance().open(other);
		assertTrue(Ui.until(() -> view.only(Text.class).getText().isEmpty()));
		assertTrue(Ui.until(() -> gaps().anyMatch(g -> g.getText().contains("“Meet”"))));
		assertFalse(view.only(Link.class).getText().contains("<a>Show all</a>"));
	}

	@Test
	void columnsSortByAClickOnTheirHeads() {
		group("One list");
		assertTrue(Ui.until(() -> Stream.of(table.getItems()).allMatch(i -> i.getItemCount() == 0)));
		List<String> pressing = codes();
		List<String> sorted = pressing.stream().sorted().toList();
		TreeColumn rule = table.getColumn(4);
		rule.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> codes().equals(sorted)), () -> codes().toString());
		assertSame(rule, table.getSortColumn());
		assertEquals(SWT.UP, table.getSortDirection());

		rule.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> codes().equals(sorted.reversed())), () -> codes().toString());
		assertEquals(SWT.DOWN, table.getSortDirection());

		rule.notifyListeners(SWT.Selection, new Event());
		assertTrue(Ui.until(() -> codes().equals(pressing)), () -> codes().toString());
		assertNull(table.getSortColumn());
		group("By severity");
	}

	@Test
	void theMenuSortsTheRowsOfEachGroup() {
		List<String> groups = Stream.of(table.getItems()).map(TreeItem::getText).toList();
		sort("Gap");
		assertTrue(Ui.until(() -> Stream.of(table.getItems()).allMatch(g -> isSorted(Stream.of(g.getItems()).map(TreeItem::getText).toList()))));
		assertEquals(groups, Stream.of(table.getItems()).map(TreeItem::getText).toList());
		assertSame(table.getColumn(0), table.getSortColumn());
		sort("The Other Way Round");
		assertTrue(Ui.until(() -> Stream.of(table.getItems()).allMatch(g -> isSorted(Stream.of(g.getItems()).map(TreeItem::getText).toList().reversed()))));
		sort("Most Pressing First");
		assertTrue(Ui.until(() -> table.getSortColumn() == null));
	}

	@Test
	void allButtonsStandInTheViewItself() {
		assertTrue(part.getViewSite().getActionBars().getToolBarManager().isEmpty(), "A bar beside the tabs would lie over the view when the perspective changes.");
		ToolBar tools = view.all(ToolBar.class).stream().filter(b -> Stream.of(b.getItems()).anyMatch(i -> "heat-map".equals(i.getData()))).findFirst().orElseThrow();
		assertEquals(List.of("only-selected", "heat-map"), Stream.of(tools.getItems()).map(ToolItem::getData).toList());
		assertTrue(Ui.until(() -> tools.isVisible() && tools.getSize().x > 0));
	}

	private void sort(String choice) {
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem sort = Stream.of(menu.getItems()).filter(i -> i.getText().equals("Sort By")).findFirst().orElseThrow();
		MenuItem item = Stream.of(sort.getMenu().getItems()).filter(i -> i.getText().equals(choice)).findFirst().orElseThrow();
		item.setSelection(true);
		item.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean isSorted(List<String> words) {
		return words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList().equals(words);
	}

	private List<String> codes() {
		return gaps().map(g -> g.getText(4)).toList();
	}

	private boolean isSeen(TreeItem item) {
		return item.getBounds().y >= 0 && item.getBounds().y < table.getClientArea().height;
	}

	@Test
	void aNewGroupingBeginsAtItsFirstGroup() {
		table.deselectAll();
		// The rules may be applied once more, and fill the table anew.
		assertTrue(Ui.until(() -> {
			Stream.of(table.getItems()).forEach(i -> i.setExpanded(true));
			TreeItem last = table.getItem(table.getItemCount() - 1);
			table.setTopItem(last.getItem(last.getItemCount() - 1));
			return !isSeen(table.getItem(0));
		}));
		group("By kind");
		assertTrue(Ui.until(() -> table.getItem(0).getText().startsWith("Known expectations")));
		// What the cursor of a text stands in may be chosen by now; then that is kept in sight.
		assertTrue(Ui.until(() -> isSeen(table.getSelectionCount() > 0 ? table.getSelection()[0] : table.getItem(0))), () -> "at the top: " + table.getTopItem());
		group("By severity");
		assertTrue(Ui.until(() -> table.getItem(0).getText().contains("Critical  (")));
	}

	@Test
	void whatExplainsAButtonIsAwayWhileItsMenuIsOpen() {
		ToolItem groups = item("By severity");
		String explained = groups.getToolTipText();
		assertFalse(explained.isEmpty());
		groups.notifyListeners(SWT.Selection, new Event());
		assertNull(groups.getToolTipText());
		Menu menu = (Menu) groups.getData();
		menu.setVisible(false);
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(Ui.until(() -> explained.equals(groups.getToolTipText())));
	}

	@Test
	void noButtonIsHiddenInANarrowPane() {
		select(find("“Greet”"));
		SashForm inner = (SashForm) table.getParent();
		inner.setOrientation(SWT.HORIZONTAL);
		inner.setWeights(85, 15);
		inner.layout();
		Ui.settle(50);
		ToolBar last = item("Switch Rule Off…").getParent();
		ToolBar first = item("Go to Text").getParent();
		assertTrue(last.getLocation().y > first.getLocation().y, "The buttons go on in another line.");
		assertTrue(last.getLocation().y + last.getSize().y <= last.getParent().getSize().y, "All lines are seen.");
	}

	@Test
	void whatIsShownIsSaidWhole() {
		view.only(Text.class).setText("greet");
		Link count = view.only(Link.class);
		assertTrue(Ui.until(() -> count.getText().contains("<a>Show all</a>")));
		Composite line = count.getParent();
		assertTrue(line.computeSize(240, SWT.DEFAULT).y > line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y, "What is too long for one line goes on in the next.");
	}

	private void group(String label) {
		ToolItem groups = view.all(ToolBar.class).stream().flatMap(b -> Stream.of(b.getItems())).filter(i -> Stream.of(Grouping.values()).anyMatch(g -> g.label().equals(i.getText())))
				.findFirst().orElseThrow();
		groups.notifyListeners(SWT.Selection, new Event());
		Menu menu = (Menu) groups.getData();
		Stream.of(menu.getItems()).filter(i -> i.getText().equals(label)).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		menu.setVisible(false);
	}

	@Test
	void tenThousandGapsAreShown() throws Exception {
		Path large = TestFolder.of("large");
		Files.writeString(large.resolve("team.journey"), "team Front {\n  role Host front-line\n}\n");
		for (int file = 0; file < 26; file++) {
			StringBuilder text = new StringBuilder("journey J" + file + " {\n  stage S {\n");
			for (int i = 0; i < 100; i++) {
				text.append("    touchpoint T" + file + "x" + i + " by Host {\n      moment of truth\n      feels -2\n    }\n");
			}
			Files.writeString(large.resolve("j" + file + ".journey"), text + "  }\n}\n");
		}
		Sessions.instance().open(large);
		String[] count = { "" };
		// Reading and analysing takes seconds on a slow machine.
		for (int i = 0; i < 6 && !count[0].matches("\\d\\d,\\d\\d\\d gaps: .*"); i++) {
			Ui.until(() -> view.only(Link.class).getText().matches("\\d\\d,\\d\\d\\d gaps: .*"));
			count[0] = view.only(Link.class).getText();
		}
		assertTrue(count[0].matches("\\d\\d,\\d\\d\\d gaps: .*"), count[0]);
		assertTrue(Ui.until(() -> table.getItemCount() > 1));
		TreeItem last = table.getItem(table.getItemCount() - 1);
		assertTrue(last.getItem(last.getItemCount() - 1).getText(4).startsWith("JW-"), "The last row is filled when it is looked at.");
	}

	@Test
	void nothingOfAClosedFolderStays() {
		Sessions.instance().close();
		assertTrue(Ui.until(() -> table.getItemCount() == 0));
		assertTrue(Ui.until(() -> !table.isVisible()));
		assertTrue(Window.words(view.root()).contains("Open Folder…"));
	}

	private static void key(GridCanvas map, int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code == SWT.CR ? SWT.CR : 0;
		map.notifyListeners(SWT.KeyDown, event);
	}

	private Stream<TreeItem> gaps() {
		return Stream.of(table.getItems()).flatMap(i -> i.getItemCount() == 0 ? Stream.of(i) : Stream.of(i.getItems()));
	}

	private TreeItem find(String words) {
		return gaps().filter(g -> g.getText().contains(words)).findFirst().orElseThrow(() -> new AssertionError("No gap says " + words));
	}

	private void select(TreeItem gap) {
		Window.page().activate(part);
		table.setSelection(gap);
		Event event = new Event();
		event.item = gap;
		table.notifyListeners(SWT.Selection, event);
		Ui.settle(20);
	}

	private ToolItem item(String label) {
		return view.all(ToolBar.class).stream().flatMap(b -> Stream.of(b.getItems())).filter(i -> i.getText().strip().endsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("There is no " + label));
	}

	private void turn(String toggle, boolean isOn) {
		ToolItem item = view.all(ToolBar.class).stream().flatMap(b -> Stream.of(b.getItems())).filter(i -> toggle.equals(i.getData())).findFirst().orElseThrow();
		if (item.getSelection() != isOn) {
			item.setSelection(isOn);
			item.notifyListeners(SWT.Selection, new Event());
		}
	}
}
