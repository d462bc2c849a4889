package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.server.action.Asked;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.CopyElements;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.refactor.fix.Fix;

import com.google.inject.Inject;

/** Answers what a page asks for. */
class AskedHandler implements ActionHandler {

	@Inject
	private Board board;
	@Inject
	private List<Diagram> diagrams;

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return new ArrayList<>(Asked.ALL);
	}

	@Override
	public boolean handles(Action action) {
		return action instanceof Asked;
	}

	@Override
	public List<Action> execute(Action action) {
		try {
			answer((Asked) action);
		} catch (RuntimeException e) {
			board.refuse(e);
		}
		return none();
	}

	private void answer(Asked asked) {
		switch (asked) {
			case Asked.Contents contents -> board.tell(board.ask(model -> Contents.of(board.host().service(), diagrams)));
			case Asked.Choose choose -> board.sight().ifPresent(s -> board.replace(board.ask(model -> s.with(board.host().service(), new Settings(choose.settings())))));
			case Asked.Light light -> board.sight().ifPresent(s -> board.tell(new Told.Lit(lit(s, light.figure()))));
			case Asked.Copy copy -> board.follow(CopyElements.text(board.host(), refs(copy.figures())).thenAccept(text -> board.tell(new Told.Copied(text))));
			case Asked.Open open -> open(open);
			case Asked.Fix fix -> fix(fix);
			case Asked.Export export -> board.sight().ifPresent(s -> Exports.of(s.drawing(), export, board.ask(model -> board.host().service().view().date())).forEach(board::tell));
			default -> throw new IllegalArgumentException("Nobody answers " + asked);
		}
	}

	private Optional<Figure> figure(String id) {
		return board.sight().flatMap(s -> s.drawing().figure(id));
	}

	private List<String> lit(Sight sight, String figure) {
		return sight.drawing().figure(figure).map(f -> board.ask(model -> List.copyOf(sight.diagram().litBy(f, sight.drawing(), board.host().service().view())))).orElse(List.of());
	}

	private List<ElementRef> refs(List<String> figures) {
		List<String> identities = figures.stream().flatMap(f -> figure(f).stream()).flatMap(f -> f.about().stream()).distinct().toList();
		return board.ask(model -> identities.stream().flatMap(i -> model.element(i).stream()).map((EObject e) -> ElementRef.of(model, e)).toList());
	}

	private void open(Asked.Open open) {
		boolean isOpen = figure(open.figure()).flatMap(Figure::about).map(about -> board.host().open(about, open.as())).orElse(false);
		if (!isOpen) {
			board.tell(new MessageAction(Severity.INFO, "This cannot be opened here; it can in the workbench."));
		}
	}

	private void fix(Asked.Fix asked) {
		board.checkEditable(board.sight().orElseThrow());
		Figure figure = figure(asked.figure()).orElseThrow(() -> new EditRefusedException("This is not on the diagram any more."));
		String title = board.ask(model -> fix(model, figure, asked).title());
		board.follow(board.host().edit(title, (model, editor) -> fix(model, figure, asked).edits().get()));
	}

	private Fix fix(org.journeywright.language.live.LiveModel model, Figure figure, Asked.Fix asked) {
		List<Fix> fixes = Sight.element(model, figure).map(e -> GapMarkers.fixes(asked.code(), e, model, board.host().service().view())).orElse(List.of());
		return fixes.stream().filter(f -> f.title().equals(asked.title())).findFirst()
				.orElseThrow(() -> new EditRefusedException("The model has changed since. Wait until its gaps are known anew, then try again."));
	}

}
