package org.journeywright.diagram.server.session;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionHandler;
import org.eclipse.glsp.server.actions.SelectAction;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.diagram.server.page.DrawingJson;

import com.google.inject.Inject;

/** Does what a session tells itself, and takes down what is chosen on its page. */
class InternalHandler implements ActionHandler {

	@Inject
	private Board board;

	@Override
	public List<Class<? extends Action>> getHandledActionTypes() {
		return List.of(Internal.Refresh.class, Internal.Rest.class, Internal.Analysed.class, Internal.ChosenElsewhere.class, Internal.Made.class, SelectAction.class);
	}

	@Override
	public List<Action> execute(Action action) {
		try {
			take(action);
		} catch (RuntimeException e) {
			board.answers().refuse(0, e);
		}
		return none();
	}

	private void take(Action action) {
		switch (action) {
			case Internal.Refresh refresh -> board.refresh();
			case Internal.Rest rest -> rest.parts().forEach(part -> board.tell(new Told.More(DrawingJson.figures(part))));
			case Internal.Analysed analysed -> board.tellGaps();
			case Internal.ChosenElsewhere elsewhere -> board.choose(elsewhere.identities());
			case Internal.Made made -> board.chooseSoon(made.identities(), made.since());
			case SelectAction select when select.isReceivedFromClient() -> board.chosenOnPage(select.getSelectedElementsIDs());
			default -> {
				// What is sent to the page is none of this handler's business.
			}
		}
	}
}
