package org.journeywright.ui.go;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.hover.Meanings;
import org.journeywright.language.ide.navigation.Mention;
import org.journeywright.language.ide.navigation.Mentions;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;
import org.journeywright.ui.go.Pick.Choice;
import org.journeywright.ui.text.Cursor;

/**
 * Where an element is named, in words.
 *
 * @param element
 *            what the element is called
 * @param places
 *            the places, in the order of the files; one of them is where it is declared
 */
record Uses(String element, List<Choice> places) {

	Uses {
		places = List.copyOf(places);
	}

	/** The uses of the element that is named at a place, or of the one around it; on the model's thread. Empty outside of elements. */
	static Optional<Uses> of(Spot spot) {
		Mentions mentions = LanguageServices.get(Mentions.class);
		return mentions.at(spot).filter(m -> m.means().size() == 1).map(m -> m.means().iterator().next()).or(() -> around(spot))
				.map(element -> new Uses(Elements.label(element), mentions.everywhere(spot.model(), element).stream().map(m -> choice(spot.model(), m)).toList()));
	}

	private static Optional<NamedElement> around(Spot spot) {
		EObject at = Cursor.elementAt(spot).map(ElementRef::identity).flatMap(spot.model()::element).orElse(null);
		while (at != null && !(at instanceof NamedElement)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((NamedElement) at);
	}

	private static Choice choice(LiveModel model, Mention mention) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(mention.leaf());
		SourceLocation place = place(model, mention.leaf());
		String how = mention.declares() ? "declared here" : words(owner, mention.leaf());
		return new Choice(Elements.label(owner), Elements.kind(owner) + (how.isEmpty() ? "" : ", " + how) + " \u00b7 " + place.file() + ", line " + place.line(), place);
	}

	/** The words of the language before the name, as in "from" or "done by". */
	private static String words(EObject owner, INode name) {
		for (INode at = name; at != null; at = at.getParent()) {
			Assignment assignment = at.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(at.getGrammarElement());
			if (assignment != null) {
				return LanguageServices.get(Meanings.class).words(owner.eClass(), Meanings.feature(assignment));
			}
		}
		return "";
	}

	private static SourceLocation place(LiveModel model, INode name) {
		String file = model.fileOf(name.getRootNode().getSemanticElement()).orElseThrow();
		var start = new Positions(model.text(file).orElseThrow()).range(name.getOffset(), name.getLength()).getStart();
		return new SourceLocation(file, start.getLine() + 1, start.getCharacter() + 1, name.getOffset(), name.getLength());
	}
}
