package org.journeywright.language.edit;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.model.NamedElement;

/**
 * A place in a text at which one element names another.
 *
 * @param page
 *            the file
 * @param node
 *            the name there
 * @param holder
 *            the element that names the other
 * @param path
 *            the names written there
 * @param target
 *            the element that is named
 */
record Reference(Page page, INode node, EObject holder, List<String> path, NamedElement target) {

	/** The kind of elements that can be named there. */
	EClass type() {
		return type(node);
	}

	static EClass type(INode node) {
		return (EClass) crossReference(node).getType().getClassifier();
	}

	/** The feature that holds the reference. */
	String feature() {
		return GrammarUtil.containingAssignment(crossReference(node)).getFeature();
	}

	private static CrossReference crossReference(INode node) {
		Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
		return (CrossReference) assignment.getTerminal();
	}

	static boolean isReference(INode node) {
		Assignment assignment = node.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(node.getGrammarElement());
		return assignment != null && assignment.getTerminal() instanceof CrossReference reference
				&& (node.getGrammarElement() == reference || node.getGrammarElement() == reference.getTerminal());
	}
}
