package org.journeywright.ui.app;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.diagram.OpenDiagram;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.wizard.NewElement;
import org.journeywright.ui.wizard.NewKind;

/**
 * Makes the items of menus and tool bars.
 *
 * @param window the window that they act on
 */
record Item(IWorkbenchWindow window) {

	/** How the ids of the product's commands begin. */
	static final String OWN = "org.journeywright.ui.";
	/** How the ids of the platform's commands begin. */
	static final String PLATFORM = "org.eclipse.ui.";

	private static final String SHOW_PERSPECTIVE = PLATFORM + "perspectives.showPerspective";
	private static final String SHOW_VIEW = PLATFORM + "views.showView";

	/** A line of a menu; the label has its mnemonic after an ampersand. */
	IContributionItem of(String command, String label) {
		return new NamedItem(parameter(command, command, label));
	}

	/** A button with an icon and no words; the tip is what a screen reader says. */
	IContributionItem tool(String command, String tip, String icon) {
		var parameter = parameter(command + ".tool", command, tip);
		parameter.tooltip = tip;
		parameter.icon = Icons.descriptor(icon);
		return new ToolButton(new NamedItem(parameter));
	}

	/** A line that begins something new in the model. */
	IContributionItem begin(NewKind kind) {
		var parameter = parameter(OWN + "newElement." + kind, OWN + "newElement", kind.menu());
		parameter.parameters = Map.of(NewElement.KIND, kind.name());
		return new CommandContributionItem(parameter);
	}

	/** A line that opens a diagram of what is chosen. */
	IContributionItem diagram(DiagramKind kind, String label) {
		var parameter = parameter(OpenDiagram.COMMAND + "." + kind.word(), OpenDiagram.COMMAND, label);
		parameter.parameters = Map.of(OpenDiagram.KIND, kind.word());
		return new CommandContributionItem(parameter);
	}

	/** A line that shows another perspective. */
	IContributionItem perspective(String id, String label) {
		var parameter = parameter(id, SHOW_PERSPECTIVE, label);
		parameter.parameters = Map.of(SHOW_PERSPECTIVE + ".perspectiveId", id);
		parameter.icon = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id).getImageDescriptor();
		return new CommandContributionItem(parameter);
	}

	/** A line that shows a view, with the view's name. */
	IContributionItem view(String id) {
		var view = PlatformUI.getWorkbench().getViewRegistry().find(id);
		var parameter = parameter(id, SHOW_VIEW, view.getLabel());
		parameter.parameters = Map.of(SHOW_VIEW + ".viewId", id);
		parameter.icon = view.getImageDescriptor();
		return new CommandContributionItem(parameter);
	}

	private CommandContributionItemParameter parameter(String id, String command, String label) {
		var parameter = new CommandContributionItemParameter(window, id, command, CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return parameter;
	}
}
