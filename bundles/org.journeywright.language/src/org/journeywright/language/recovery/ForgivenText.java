package org.journeywright.language.recovery;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.ParseResult;

/** What was understood of a text with mistakes. */
public final class ForgivenText extends ParseResult {

	private final Set<String> lostNames;

	ForgivenText(EObject element, ICompositeNode root, Set<String> lostNames) {
		super(element, root, true);
		this.lostNames = Set.copyOf(lostNames);
	}

	/** The names of elements that the text has and the model has not, because of a mistake. */
	public Set<String> lostNames() {
		return lostNames;
	}
}
