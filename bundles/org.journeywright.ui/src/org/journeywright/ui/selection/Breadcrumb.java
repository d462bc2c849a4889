package org.journeywright.ui.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;
import org.journeywright.ui.session.Sessions;

/** Says in the status line of a window where the chosen element belongs: "Own a machine › Use › Report a fault". */
public final class Breadcrumb {

	private final IWorkbenchWindow window;
	private int asked;

	private Breadcrumb(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Has a window say it from now on. */
	public static void in(IWorkbenchWindow window) {
		Breadcrumb breadcrumb = new Breadcrumb(window);
		Chosen chosen = Chosen.in(window);
		chosen.addListener(breadcrumb::show);
		// Every view and editor has a status line of its own, so that it is said again in the one that comes to the front.
		window.getSelectionService().addPostSelectionListener((part, selection) -> breadcrumb.show(chosen.elements()));
	}

	private void show(List<ElementRef> chosen) {
		int question = ++asked;
		if (chosen.size() != 1) {
			say(chosen.isEmpty() ? "" : chosen.size() + " elements are chosen");
			return;
		}
		Display display = window.getShell().getDisplay();
		Sessions.instance().model().ifPresent(model -> model.service().ask(live -> path(live, chosen.get(0)))
				.thenAccept(path -> display.asyncExec(() -> {
					if (question == asked) {
						say(path);
					}
				})));
	}

	private static String path(LiveModel model, ElementRef chosen) {
		List<String> path = new ArrayList<>();
		for (EObject at = model.element(chosen.identity()).orElse(null); at != null && !(at instanceof JourneyModel); at = at.eContainer()) {
			path.add(Elements.label(at));
		}
		Collections.reverse(path);
		return String.join(" \u203A ", path);
	}

	private void say(String text) {
		statusLine().ifPresent(line -> line.setMessage(text));
	}

	private Optional<IStatusLineManager> statusLine() {
		IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return switch (part) {
			case IEditorPart editor -> Optional.of(editor.getEditorSite().getActionBars().getStatusLineManager());
			case IViewPart view -> Optional.of(view.getViewSite().getActionBars().getStatusLineManager());
			case null, default -> Optional.empty();
		};
	}
}
