package org.journeywright.language.structure;

import java.util.Optional;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A word, a value or an inner element, as it stands in an element's text.
 *
 * @param node
 *            where it stands
 * @param grammar
 *            the piece of the grammar it was read by
 * @param clause
 *            the clause it belongs to; empty at the head of the element
 * @param place
 *            where in the element
 * @param startsClause
 *            whether a clause begins with it
 */
public record Part(INode node, AbstractElement grammar, Optional<AbstractElement> clause, Place place, boolean startsClause) {

	/** Where in an element something stands: first in its fixed order, behind that on its line, or between its braces. */
	public enum Place {
		HEAD, LINE, BLOCK
	}

	/** Where the text of the part starts. */
	public int offset() {
		return node.getOffset();
	}

	/** Where the text of the part ends, exclusive. */
	public int end() {
		return node.getEndOffset();
	}

	/** Whether it is this word of the language. */
	public boolean is(String keyword) {
		return grammar instanceof Keyword k && k.getValue().equals(keyword) && assignment().isEmpty();
	}

	/** The feature whose value it is. */
	public Optional<Assignment> assignment() {
		return Optional.ofNullable(GrammarUtil.containingAssignment(grammar));
	}

	/** Whether it is a value of the feature. */
	public boolean says(String feature) {
		return assignment().filter(a -> a.getFeature().equals(feature)).isPresent();
	}

	/** Whether it is an element within the element. */
	public boolean isElement() {
		return grammar instanceof RuleCall call && call.getRule() instanceof ParserRule rule && GrammarUtil.isEObjectRule(rule);
	}
}
