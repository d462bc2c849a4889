package org.journeywright.ui.text;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.model.JourneyModel;

/** The element in whose words a place stands. */
final class ElementAt {

	private ElementAt() {
	}

	/** The innermost element around a place; behind its last word, too, as a cursor is after typing. */
	static Optional<ElementRef> of(Spot spot) {
		INode root = spot.resource().getParseResult() == null ? null : spot.resource().getParseResult().getRootNode();
		if (root == null || spot.text().isEmpty()) {
			return Optional.empty();
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(spot.offset(), spot.text().length() - 1));
		if (leaf != null && leaf.isHidden() && spot.offset() > 0) {
			leaf = NodeModelUtils.findLeafNodeAtOffset(root, spot.offset() - 1);
		}
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return element == null || element instanceof JourneyModel || element.eResource() == null ? Optional.empty() : Optional.of(ElementRef.of(spot.model(), element));
	}
}
