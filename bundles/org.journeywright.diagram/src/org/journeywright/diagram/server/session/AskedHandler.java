package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.gap.GapSigns;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.action.Asked;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.action.CopyElements;
import org.journeywright.language.ide.action.StepPlan;
import org.journeywright.language.ide.refactor.fix.Fix;
import org.journeywright.language.live.LiveModel;

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
		Asked asked = (Asked) action;
		try {
			answer(asked);
		} catch (RuntimeException e) {
			board.answers().refuse(asked.number(), e);
		}
		return none();
	}

	private void answer(Asked asked) {
		switch (asked) {
			case Asked.Contents contents -> board.tell(board.ask(model -> Contents.of(board.host().service(), diagrams)));
			case Asked.Choose choose -> board.sight().ifPresent(s -> board.replace(board.ask(model -> s.with(board.host().service(), new Settings(choose.settings())))));
			case Asked.Light light -> board.sight().ifPresent(s -> board.tell(new Told.Lit(lit(s, light.figure()))));
			case Asked.Copy copy -> copy(copy);
			case Asked.Open open -> open(open);
			case Asked.Fix fix -> fix(fix);
			case Asked.Names names -> board.sight().ifPresent(s -> board.tell(new Told.Names(names.tool(), board.ask(model -> s.diagram().names(names.tool(), board.host().service().view())))));
			case Asked.Undo undo -> step(undo, board.host().undo());
			case Asked.Redo redo -> step(redo, board.host().redo());
			case Asked.Export export -> board.sight().ifPresent(s -> Exports.of(drawing(s, export), export, board.ask(model -> board.host().service().view().date())).forEach(board::tell));
			default -> throw new IllegalArgumentException("Nobody answers " + asked);
		}
	}

	/** As it is to be kept. Gaps that are not known yet are not in it. */
	private Drawing drawing(Sight sight, Asked.Export export) {
		return export.hasGaps() ? board.ask(model -> board.host().service().gaps().map(a -> GapSigns.on(sight.drawing(), a.findings())).orElse(sight.drawing())) : sight.drawing();
	}

	private Basis basis(Asked asked) {
		return Basis.of(board.revisions(), asked.revision(), board.host().service());
	}

	private List<String> lit(Sight sight, String figure) {
		return sight.drawing().figure(figure).map(f -> board.ask(model -> List.copyOf(sight.diagram().litBy(f, sight.drawing(), board.host().service().view())))).orElse(List.of());
	}

	private void copy(Asked.Copy copy) {
		Copied copied = board.ask(model -> Copied.of(copy.figures(), basis(copy), model));
		board.answers().follow(copy.number(), CopyElements.text(board.host(), copied.elements()), text -> board.tell(new Told.Copied(copy.number(), text, copied.ties())));
	}

	private void open(Asked.Open open) {
		Optional<String> about = board.ask(model -> basis(open).figure(open.figure(), model).flatMap(Figure::about));
		if (!about.map(identity -> board.host().open(identity, open.as())).orElse(false)) {
			board.tell(new MessageAction(Severity.INFO, "This cannot be opened here; it can in the workbench."));
		}
	}

	private void step(Asked asked, CompletableFuture<DiagramHost.Stepped> stepping) {
		board.answers().follow(asked.number(), stepping, stepped -> {
			if (stepped.isDone()) {
				board.answers().done(asked.number(), "", stepped.message());
			} else {
				board.answers().refuse(asked.number(), stepped.message());
			}
		});
	}

	private void fix(Asked.Fix asked) {
		board.answers().follow(asked.number(), board.host().edit((model, editor) -> {
			Basis basis = basis(asked);
			board.checkEditable(basis.now());
			Sight.unread(board.host().service()).ifPresent(place -> {
				throw new EditRefusedException("Part of the text cannot be read (" + place + "). Mend it first: what is missing here may stand there.");
			});
			Fix fix = fix(model, basis.figure(asked.figure(), model), asked);
			return new StepPlan.Step(fix.title(), fix.edits().get());
		}), isChanged -> board.answers().done(asked.number(), asked.title(), isChanged ? "" : "Nothing was changed: this is mended already."));
	}

	private Fix fix(LiveModel model, Optional<Figure> figure, Asked.Fix asked) {
		List<Fix> fixes = figure.flatMap(f -> Sight.element(model, f)).map(e -> GapMarkers.fixes(asked.code(), e, model, board.host().service().view())).orElse(List.of());
		return fixes.stream().filter(f -> f.title().equals(asked.title())).findFirst()
				.orElseThrow(() -> new EditRefusedException("The model has changed since. Wait until its gaps are known anew, then try again."));
	}
}
