package org.journeywright.language.ide.completion;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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
 * @param isNewElement
 *            whether an element begins there that has not been understood yet
 */
record Question(Spot spot, Word word, Preceding before, boolean isNewElement) {

	/** The element that a fitting word would say something about, where it has been understood so far. */
	Optional<EObject> owner(Fit fit, EStructuralFeature feature) {
		return isNewElement ? Optional.empty() : before.owner(feature instanceof EReference held && held.isContainment() ? fit.depth() - 1 : fit.depth()).filter(o -> feature.getEContainingClass().isSuperTypeOf(o.eClass()));
	}

	/** Whether the element says already, elsewhere than at the word, what can be said only once. */
	boolean isSaid(Fit fit, EStructuralFeature feature) {
		return !feature.isMany() && owner(fit, feature).filter(o -> NodeModelUtils.findNodesForFeature(o, feature).stream().anyMatch(n -> !isAtWord(n))).isPresent();
	}

	/** Whether nothing stands before the word on its line. */
	boolean startsLine() {
		return word.startsLine(spot.text());
	}

	/** Whether more stands behind the word on its line than closing braces. */
	boolean isFollowed() {
		return word.isFollowed(spot.text());
	}

	/** Whether a piece of the text starts with the word that a proposal replaces. */
	boolean isAtWord(INode node) {
		return node.getOffset() >= word.start() && node.getOffset() < word.end();
	}
}
