package org.journeywright.ui.app;

import static org.journeywright.ui.app.Item.OWN;
import static org.journeywright.ui.app.Item.PLATFORM;

import java.util.List;

import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.files.HistoryItems;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.wizard.NewKind;

/**
 * The whole menu bar and tool bar in one place. The menus have ids of their own: what the platform contributes to its usual ones finds nowhere to go.
 * A command that is listed here is declared, with handler and shortcut, in {@code plugin.xml}.
 */
final class Bars extends ActionBarAdvisor {

	private static final String MENU = "org.journeywright.ui.menu.";

	private static final List<List<NewKind>> NEW = List.of(List.of(NewKind.JOURNEY, NewKind.TOUCHPOINT, NewKind.PERSONA), List.of(NewKind.VALUE, NewKind.STANDARD, NewKind.PROMISE),
			List.of(NewKind.TEAM, NewKind.ROLE, NewKind.HANDOFF), List.of(NewKind.ISSUE, NewKind.INITIATIVE, NewKind.METRIC), List.of(NewKind.SCENARIO, NewKind.PROGRAMME));

	private final Item item;

	Bars(IActionBarConfigurer configurer) {
		super(configurer);
		item = new Item(configurer.getWindowConfigurer().getWindow());
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(file());
		bar.add(edit());
		bar.add(view());
		bar.add(go());
		// The platform puts the menus of editors here.
		bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(help());
	}

	private MenuManager file() {
		var menu = new MenuManager("&File", MENU + "file");
		menu.add(item.of(OWN + "newModel", "&New Model…"));
		menu.add(begin());
		menu.add(new Separator());
		menu.add(item.of(OWN + "openFolder", "&Open Folder…"));
		menu.add(new RecentMenu(item.window()).in(new MenuManager("Open &Recent", MENU + "recent")));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "file.save", "&Save"));
		menu.add(item.of(PLATFORM + "file.saveAll", "Save A&ll"));
		menu.add(new Separator());
		menu.add(export());
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "file.close", "&Close"));
		menu.add(item.of(OWN + "closeFolder", "Close &Folder"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "window.preferences", "Se&ttings…"));
		menu.add(item.of(PLATFORM + "file.exit", "E&xit"));
		return menu;
	}

	private MenuManager begin() {
		var menu = new MenuManager("New in This Mo&del", MENU + "new");
		for (List<NewKind> group : NEW) {
			group.forEach(kind -> menu.add(item.begin(kind)));
			menu.add(new Separator());
		}
		return menu;
	}

	private MenuManager export() {
		var menu = new MenuManager("&Export", MENU + "export");
		menu.add(item.of(OWN + "exportGaps", "&Gap Report…"));
		menu.add(item.of(OWN + "exportTraining", "&Training Packages…"));
		return menu;
	}

	private MenuManager edit() {
		var menu = new MenuManager("&Edit", MENU + "edit");
		menu.add(new HistoryItems(item.window()));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "edit.cut", "Cu&t"));
		menu.add(item.of(PLATFORM + "edit.copy", "&Copy"));
		menu.add(item.of(PLATFORM + "edit.paste", "&Paste"));
		menu.add(item.of(PLATFORM + "edit.delete", "&Delete"));
		menu.add(item.of(PLATFORM + "edit.selectAll", "Select &All"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "edit.findReplace", "&Find…"));
		menu.add(item.of(PLATFORM + "edit.findNext", "Find &Next"));
		menu.add(item.of(PLATFORM + "edit.findPrevious", "Find Pre&vious"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "edit.rename", "Re&name…"));
		menu.add(item.of(ITextEditorActionDefinitionIds.QUICK_ASSIST, "&Quick Fix"));
		menu.add(item.of(OWN + "go.layOut", "Lay &Out Text"));
		return menu;
	}

	private MenuManager view() {
		var menu = new MenuManager("&View", MENU + "view");
		menu.add(item.perspective(MapPerspective.ID, "&Map"));
		menu.add(item.perspective(TrainPerspective.ID, "&Train"));
		menu.add(item.perspective(LeadPerspective.ID, "&Lead"));
		menu.add(new Separator());
		menu.add(diagrams());
		menu.add(new Separator());
		Views.ALL.forEach(id -> menu.add(item.view(id)));
		menu.add(new Separator());
		menu.add(new ThemeMenu().in(new MenuManager("The&me", MENU + "theme")));
		menu.add(item.of(PLATFORM + "edit.text.zoomIn", "Lar&ger Text"));
		menu.add(item.of(PLATFORM + "edit.text.zoomOut", "S&maller Text"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "window.resetPerspective", "&Reset Arrangement"));
		return menu;
	}

	private MenuManager diagrams() {
		var menu = new MenuManager("&Diagrams", MENU + "diagrams");
		menu.add(item.diagram(DiagramKind.RELATIONSHIP, "&Customer Relationship"));
		menu.add(item.diagram(DiagramKind.JOURNEY_MAP, "&Journey Map"));
		menu.add(item.diagram(DiagramKind.BLUEPRINT, "Service &Blueprint"));
		menu.add(item.diagram(DiagramKind.SCENARIO_FLOW, "&Scenario Flow"));
		menu.add(item.diagram(DiagramKind.ROADMAP, "Strategy &Roadmap"));
		menu.add(item.diagram(DiagramKind.ECOSYSTEM, "Strategy &Ecosystem"));
		return menu;
	}

	private MenuManager go() {
		var menu = new MenuManager("&Go", MENU + "go");
		menu.add(item.of(PLATFORM + "navigate.backwardHistory", "&Back"));
		menu.add(item.of(PLATFORM + "navigate.forwardHistory", "&Forward"));
		menu.add(item.of(PLATFORM + "edit.text.gotoLastEditPosition", "Last &Edit"));
		menu.add(new Separator(MENU + "go.places"));
		menu.add(item.of(OWN + "go.element", "&Element…"));
		menu.add(item.of(OWN + "go.declaration", "&Declaration"));
		menu.add(item.of(OWN + "go.uses", "&Uses…"));
		menu.add(item.of(OWN + "go.beside", "Be&side the Cursor…"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "navigate.next", "&Next Remark"));
		menu.add(item.of(PLATFORM + "navigate.previous", "&Previous Remark"));
		menu.add(item.of(PLATFORM + "edit.text.goto.line", "&Line…"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "window.activateEditor", "To the &Text"));
		menu.add(item.of(PLATFORM + "window.nextView", "Next &View"));
		return menu;
	}

	private MenuManager help() {
		var menu = new MenuManager("&Help", MENU + "help");
		menu.add(item.of(OWN + "welcome", "&Welcome"));
		menu.add(item.of(OWN + "tour", "&Tour"));
		menu.add(new Separator());
		menu.add(item.of(OWN + "guide", "&User Guide"));
		menu.add(item.of(OWN + "rules", "&Rules"));
		menu.add(item.of(OWN + "shortcuts", "&Keyboard Shortcuts"));
		menu.add(item.of(OWN + "messages", "&Messages"));
		menu.add(new Separator());
		menu.add(item.of(PLATFORM + "help.aboutAction", "&About Journeywright"));
		return menu;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bars) {
		bars.setLockLayout(true);
		var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		tools.add(item.tool(OWN + "openFolder", "Open a folder", "open-folder"));
		tools.add(item.tool(PLATFORM + "file.save", "Save", "save"));
		tools.add(new Separator());
		tools.add(item.tool(PLATFORM + "edit.undo", "Undo", "undo"));
		tools.add(item.tool(PLATFORM + "edit.redo", "Redo", "redo"));
		bars.add(new ToolBarContributionItem(tools, MENU + "tools"));
		bars.add(new ToolBarContributionItem(new PerspectiveSwitch(item.window()).bar(), MENU + "perspectives"));
		PlainPlatform.fixBars(item.window());
	}
}
