package org.journeywright.ui.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Refused;

/** Opens a diagram of what is chosen: of the journey around a touchpoint, say; where nothing fits, of the first there is. */
public final class OpenDiagram extends AbstractHandler {

	/** The command. */
	public static final String COMMAND = "org.journeywright.ui.diagram.open";
	/** Its parameter: which diagram, as {@link DiagramKind#word} says it. */
	public static final String KIND = COMMAND + ".kind";

	@Override
	public boolean isEnabled() {
		return Sessions.instance().model().isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		DiagramKind kind = DiagramKind.of(String.valueOf(event.getParameter(KIND))).orElse(DiagramKind.JOURNEY_MAP);
		Sessions.instance().model().ifPresent(model -> open(window, model, kind, Chosen.in(window).elements()));
		return null;
	}

	/** Opens a diagram of what is chosen. */
	public static void open(IWorkbenchWindow window, OpenModel model, DiagramKind kind, List<ElementRef> chosen) {
		Refused.tell(model.answer(live -> subject(live, model.service().view(), kind, chosen)).thenAccept(subject -> {
			if (subject.isPresent()) {
				open(window, new DiagramInput(model.folder().toString(), kind, subject.get().identity(), subject.get().label()));
			} else {
				MessageDialog.openInformation(window.getShell(), kind.label(), "There is nothing to draw yet. " + (kind == DiagramKind.SCENARIO_FLOW ? "Make a scenario first, with File, New in This Model." : "Draw a journey first, on the Customer Relationship, or make one with File, New in This Model."));
			}
		}));
	}

	private static void open(IWorkbenchWindow window, DiagramInput input) {
		try {
			window.getActivePage().openEditor(input, DiagramEditor.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException("There is no editor for diagrams.", e);
		}
	}

	private static Optional<Subject> subject(LiveModel live, ModelView view, DiagramKind kind, List<ElementRef> chosen) {
		List<Subject> subjects = Diagrams.of(kind).map((Diagram d) -> d.subjects(view)).orElse(List.of());
		for (ElementRef ref : chosen) {
			for (EObject at = live.element(ref.identity()).orElse(null); at != null; at = at.eContainer()) {
				String identity = Elements.identity(at);
				Optional<Subject> found = subjects.stream().filter(s -> s.identity().equals(identity)).findFirst();
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return subjects.stream().findFirst();
	}
}
