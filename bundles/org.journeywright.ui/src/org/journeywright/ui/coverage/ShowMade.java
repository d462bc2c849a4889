package org.journeywright.ui.coverage;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.gaps.EditOutcome;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.text.Refused;
import org.journeywright.ui.text.Texts;

/** Shows in the text what was made, with the words chosen that people are to replace first. */
final class ShowMade {

	private final OpenModel model;
	private final EditOutcome outcome;

	ShowMade(OpenModel model, EditOutcome outcome) {
		this.model = model;
		this.outcome = outcome;
	}

	/** Goes there as soon as the model has read it; not when its folder has been closed since. */
	void show(Made made) {
		if (Sessions.instance().model().filter(model::equals).isEmpty()) {
			return;
		}
		Refused.tell(model.answer(live -> live.element(made.identity()).flatMap(e -> place(live, e, made))).thenAccept(found -> found.ifPresent(place -> show(made, place))));
	}

	private void show(Made made, SourceLocation place) {
		Texts.show(model, place).filter(editor -> made.isNew()).ifPresent(editor -> NameFirst.begin(model, outcome, editor, place, made));
	}

	private static Optional<SourceLocation> place(LiveModel live, EObject element, Made made) {
		Optional<SourceLocation> name = live.locations().locate(element, Optional.empty());
		return made.words().flatMap(words -> name.flatMap(n -> last(live, element, n, words))).or(() -> name);
	}

	/** Where words stand last in the text of an element. */
	private static Optional<SourceLocation> last(LiveModel live, EObject element, SourceLocation name, String words) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		int at = live.text(name.file()).map(t -> t.lastIndexOf(words, node.getTotalEndOffset())).orElse(-1);
		return at < node.getOffset() ? Optional.empty() : Optional.of(new SourceLocation(name.file(), name.line(), name.column(), at, words.length()));
	}
}
