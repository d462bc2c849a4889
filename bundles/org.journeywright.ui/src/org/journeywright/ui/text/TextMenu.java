package org.journeywright.ui.text;

import java.util.Map;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.journeywright.ui.go.ShowIn;
import org.journeywright.ui.layout.Views;

/** What can be done at a place of a text, in the words of the menu bar: the lines of the menu under the right mouse button. */
public final class TextMenu {

	private static final String OWN = "org.journeywright.ui.go.";
	private static final String PLATFORM = "org.eclipse.ui.edit.";

	private final IMenuManager menu;
	private final IWorkbenchWindow window;

	private TextMenu(IMenuManager menu, IWorkbenchWindow window) {
		this.menu = menu;
		this.window = window;
	}

	/** Adds the lines for the element at the cursor. */
	public static void fill(IMenuManager menu, IWorkbenchWindow window) {
		new TextMenu(menu, window).fill();
	}

	private void fill() {
		add(OWN + "declaration", "Go to &Declaration", Map.of());
		add(OWN + "uses", "&Uses…", Map.of());
		add(ShowIn.COMMAND, "Show in &Explorer", Map.of(ShowIn.VIEW, Views.EXPLORER));
		add(ShowIn.COMMAND, "Show in Prope&rties", Map.of(ShowIn.VIEW, Views.PROPERTIES));
		menu.add(new Separator());
		add(PLATFORM + "rename", "Re&name…", Map.of());
		add(ITextEditorActionDefinitionIds.QUICK_ASSIST, "Quick &Fix", Map.of());
		add(OWN + "layOut", "Lay &Out Text", Map.of());
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(String command, String label, Map<String, String> parameters) {
		var line = new CommandContributionItemParameter(window, command + parameters.values(), command, CommandContributionItem.STYLE_PUSH);
		line.label = label;
		line.parameters = parameters;
		menu.add(new CommandContributionItem(line));
	}
}
