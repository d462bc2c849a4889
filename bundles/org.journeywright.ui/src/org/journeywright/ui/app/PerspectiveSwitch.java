package org.journeywright.ui.app;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.look.Icons;

/** The three perspectives as buttons with icon and word; the one that is on is pressed. */
final class PerspectiveSwitch {

	private final IWorkbenchWindow window;
	private final List<Action> actions = new ArrayList<>();

	PerspectiveSwitch(IWorkbenchWindow window) {
		this.window = window;
		add(MapPerspective.ID, "Map", "map", "Write the journey and keep it true");
		add(TrainPerspective.ID, "Train", "train", "Write situations worth practising");
		add(LeadPerspective.ID, "Lead", "lead", "See which gaps matter");
		window.addPerspectiveListener(new PerspectiveAdapter() {
			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				actions.forEach(action -> action.setChecked(action.getId().equals(perspective.getId())));
			}
		});
	}

	/** The buttons. */
	ToolBarManager bar() {
		var bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		for (var action : actions) {
			var item = new ActionContributionItem(action);
			item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
			bar.add(item);
		}
		return bar;
	}

	private void add(String id, String label, String icon, String tip) {
		var action = new Action(label, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					show(id);
				}
			}
		};
		action.setId(id);
		action.setImageDescriptor(Icons.descriptor(icon));
		action.setToolTipText(tip);
		actions.add(action);
	}

	private void show(String id) {
		try {
			PlatformUI.getWorkbench().showPerspective(id, window);
		} catch (WorkbenchException e) {
			throw new IllegalStateException("the perspective " + id + " is not there", e);
		}
	}
}
