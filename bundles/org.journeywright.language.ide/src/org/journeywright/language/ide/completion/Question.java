package org.journeywright.language.ide.completion;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.ide.server.Spot;

/**
 * What can be written at a place.
 *
 * @param spot
 *            the place
 * @param word
 *            the word there
 * @param before
 *            the words before it
 */
record Question(Spot spot, Word word, Preceding before) {

	/** The element that a fitting word would say something about, where it has been understood so far. */
	Optional<EObject> owner(Fit fit, EStructuralFeature feature) {
		return before.owner(fit.depth()).filter(o -> feature.getEContainingClass().isSuperTypeOf(o.eClass()));
	}

	/** Whether the element says already, elsewhere than at the word, what can be said only once. */
	boolean isSaid(Fit fit, EStructuralFeature feature) {
		return !feature.isMany() && owner(fit, feature).filter(o -> NodeModelUtils.findNodesForFeature(o, feature).stream().anyMatch(n -> !isAtWord(n))).isPresent();
	}

	/** Whether a piece of the text is, or overlaps, the word that a proposal replaces. */
	boolean isAtWord(INode node) {
		return node.getOffset() <= word.end() && node.getEndOffset() >= word.start();
	}
}
