package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.model.Elements;
import org.journeywright.ui.diagram.OpenDiagram;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.wizard.NewKind;

/** The menu under the right mouse button. */
final class ExplorerMenu {

	private final ExplorerActions actions;

	ExplorerMenu(ExplorerActions actions) {
		this.actions = actions;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		var control = actions.tree().viewer().getControl();
		control.setMenu(menu.createContextMenu(control));
		control.addDisposeListener(e -> menu.dispose());
	}

	/** Fills the menu for what is chosen. */
	void fill(IMenuManager menu) {
		boolean some = !actions.elements().isEmpty();
		boolean one = actions.elements().size() == 1;
		menu.add(newMenu());
		menu.add(new Separator());
		menu.add(item("Rename…\tF2", actions.canRename(), actions::rename));
		menu.add(item("Delete…\tDel", some, actions::delete));
		menu.add(new Separator());
		menu.add(item("Cut\tCtrl+X", some, actions::cut));
		menu.add(item("Copy\tCtrl+C", some, actions::copy));
		menu.add(item("Paste\tCtrl+V", actions.work().model().isPresent(), actions::paste));
		menu.add(new Separator());
		menu.add(item("Move up\tAlt+Up", canStep(true), () -> actions.step(true)));
		menu.add(item("Move down\tAlt+Down", canStep(false), () -> actions.step(false)));
		menu.add(new Separator());
		menu.add(item("Show in text\tEnter", actions.first().flatMap(Row::place).isPresent(), actions::open));
		menu.add(item("Find what refers to it…", one, actions::findUsers));
		menu.add(diagrams());
	}

	private MenuManager diagrams() {
		MenuManager menu = new MenuManager("Draw");
		for (DiagramKind kind : DiagramKind.values()) {
			menu.add(item(kind.label(), actions.work().model().isPresent(),
					() -> actions.work().model().ifPresent(model -> OpenDiagram.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), model, kind, actions.elements()))));
		}
		return menu;
	}

	private boolean canStep(boolean isUp) {
		return new Moves(actions.tree().snapshot()).step(actions.tree().chosen(), isUp).isPresent();
	}

	private MenuManager newMenu() {
		MenuManager menu = new MenuManager("New");
		NewHere here = new NewHere(actions.tree().snapshot());
		Optional<Row> chosen = actions.first();
		List<NewHere.Choice> within = here.within(chosen);
		within.forEach(c -> menu.add(item(c)));
		menu.add(new Separator());
		here.inFiles(chosen).stream().filter(c -> within.stream().noneMatch(w -> w.type() == c.type())).forEach(c -> menu.add(item(c)));
		return menu;
	}

	private IAction item(NewHere.Choice choice) {
		String kind = Elements.kind(choice.type());
		String label = NewKind.of(choice.type()).map(k -> k.menu().replace("&", "")).orElse(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + "…");
		Action action = item(label, true, () -> actions.add(choice));
		action.setImageDescriptor(Icons.descriptor("kind/" + KindIcons.of(choice.type())));
		return action;
	}

	private static Action item(String label, boolean isEnabled, Runnable work) {
		Action action = new Action(label) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(isEnabled);
		return action;
	}
}
