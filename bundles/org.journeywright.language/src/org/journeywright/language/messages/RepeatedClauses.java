package org.journeywright.language.messages;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.model.Elements;

/** Finds clauses that say twice what can be true only once, as in two goals of one stage; the grammar lets them pass because clauses come in any order. */
public class RepeatedClauses {

	/** Code of a clause that is stated twice. */
	public static final String REPEATED = "JW-0006";

	/**
	 * What a node says, by the piece of the grammar it was read by.
	 *
	 * @param feature
	 *            the feature that it gives its only value; empty if there is none
	 * @param content
	 *            what stands in it
	 */
	private record Statement(String feature, Content content) {
	}

	/** What stands in a node: nothing of interest, parts of the element around it, an element with parts of its own, or what a rule says that begins with an action. */
	private enum Content {
		PLAIN, PARTS, ELEMENT, ACTION
	}

	// Every node of every file is asked for its statement, so each piece of the grammar is looked at once only.
	private final Map<EObject, Statement> statements = new IdentityHashMap<>();

	/** Reports every repetition with the node of the later statement. */
	public void in(XtextResource resource, BiConsumer<INode, String> report) {
		in(resource.getParseResult().getRootNode(), new ArrayList<>(), report);
	}

	private void in(ICompositeNode parent, List<String> stated, BiConsumer<INode, String> report) {
		for (INode child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
			Statement statement = statementOf(child);
			if (!statement.feature.isEmpty() && !isEmpty(child)) {
				if (stated.contains(statement.feature)) {
					report.accept(child, message(NodeModelUtils.findActualSemanticObjectFor(parent)));
				}
				stated.add(statement.feature);
			}
			if (statement.content != Content.PLAIN && child instanceof ICompositeNode inner) {
				in(inner, statement.content == Content.PARTS ? stated : new ArrayList<>(), report);
			}
		}
	}

	private Statement statementOf(INode node) {
		Statement statement = statements.computeIfAbsent(node.getGrammarElement(), RepeatedClauses::read);
		// A rule that begins with an action hides the call to it in an empty node inside.
		return statement.content == Content.ACTION && node instanceof ICompositeNode composite && composite.hasChildren() ? statementOf(composite.getFirstChild())
				: statement;
	}

	private static boolean isEmpty(INode node) {
		return node instanceof ICompositeNode && node.getTotalLength() == 0;
	}

	private static Statement read(EObject grammar) {
		Assignment assignment = grammar instanceof AbstractElement piece ? GrammarUtil.containingAssignment(piece) : null;
		String feature = assignment == null || GrammarUtil.isMultipleAssignment(assignment) ? "" : assignment.getFeature();
		if (grammar instanceof RuleCall call && call.getRule() instanceof ParserRule rule && GrammarUtil.isEObjectRule(rule)) {
			return new Statement(feature, assignment == null ? Content.PARTS : Content.ELEMENT);
		}
		return new Statement(feature, grammar instanceof Action ? Content.ACTION : Content.PLAIN);
	}

	private static String message(EObject element) {
		return "This is said twice about the " + Elements.kind(element) + " '" + Elements.label(element) + "'; only one of them can hold. Remove one.";
	}
}
