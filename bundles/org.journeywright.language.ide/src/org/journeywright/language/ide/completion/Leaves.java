package org.journeywright.language.ide.completion;

import java.util.Optional;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds words in a parsed text. */
final class Leaves {

	private Leaves() {
	}

	/** The last word before an offset that the parser has understood. */
	static Optional<ILeafNode> lastUnderstood(ICompositeNode root, int offset) {
		if (offset == 0) {
			return Optional.empty();
		}
		Optional<INode> node = Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset - 1));
		while (node.isPresent() && !(node.get() instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getTotalEndOffset() <= offset && !isPutIn(leaf))) {
			node = previousLeaf(node.get());
		}
		return node.map(ILeafNode.class::cast);
	}

	/** Whether the parser has closed here what the text leaves open; who types has not come to that yet. */
	private static boolean isPutIn(ILeafNode leaf) {
		return leaf.getTotalLength() == 0 && isClosing(leaf);
	}

	/** Whether a block opens here. */
	static boolean isOpening(INode node) {
		return node.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("{");
	}

	/** Whether a block closes here. */
	static boolean isClosing(INode node) {
		return node.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("}");
	}

	private static Optional<INode> previousLeaf(INode leaf) {
		INode at = leaf;
		while (at != null && at.getPreviousSibling() == null) {
			at = at.getParent();
		}
		INode previous = at == null ? null : at.getPreviousSibling();
		while (previous instanceof ICompositeNode composite && composite.getLastChild() != null) {
			previous = composite.getLastChild();
		}
		return Optional.ofNullable(previous);
	}

	/** Whether a node ends with the end of its block. */
	static boolean isFinished(INode node) {
		return node instanceof ICompositeNode composite && lastWord(composite).filter(Leaves::isClosing).isPresent();
	}

	/** The last word of a node. */
	static Optional<ILeafNode> lastWord(ICompositeNode composite) {
		INode child = composite.getLastChild();
		while (child instanceof ILeafNode leaf && leaf.isHidden()) {
			child = child.getPreviousSibling();
		}
		return child instanceof ICompositeNode inner ? lastWord(inner) : Optional.ofNullable((ILeafNode) child);
	}
}
