package org.journeywright.language.linking;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.diagnostics.IDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.messages.RepeatedClauses;

import com.google.common.collect.Multimap;

/**
 * Finds the references in the text of each element, to be resolved when they are asked for, and in the same walk what is said twice. In a large model the
 * walk through all nodes is a good part of the time that reading takes, so there is one, and it asks the grammar about each of its pieces once only.
 */
public class JourneyLinker extends LazyLinker {

	/**
	 * What a piece of the grammar says about an element.
	 *
	 * @param single
	 *            the feature that it gives its only value; empty if there is none
	 * @param reference
	 *            the reference, if it is one
	 * @param isFragment
	 *            whether it holds more clauses of the same element
	 * @param isAction
	 *            whether it hides the call of a rule in an empty node inside
	 */
	private record Clause(String single, Optional<CrossReference> reference, boolean isFragment, boolean isAction) {

		static Clause of(EObject grammar) {
			Assignment assignment = grammar instanceof AbstractElement piece ? GrammarUtil.containingAssignment(piece) : null;
			return new Clause(assignment == null || GrammarUtil.isMultipleAssignment(assignment) ? "" : assignment.getFeature(),
					grammar instanceof CrossReference reference ? Optional.of(reference) : Optional.empty(),
					grammar instanceof RuleCall call && call.getRule() instanceof ParserRule rule && rule.isFragment(), grammar instanceof Action);
		}
	}

	private final Map<EObject, Clause> clauses = new IdentityHashMap<>();

	@Override
	protected void installProxies(EObject element, IDiagnosticProducer problems, Multimap<Setting, INode> later) {
		ICompositeNode node = NodeModelUtils.getNode(element);
		if (node != null) {
			List<String> stated = new ArrayList<>();
			read(element, node, stated, problems);
			while (shouldCheckParentNode(node)) {
				node = node.getParent();
				read(element, node, stated, problems);
			}
		}
	}

	private void read(EObject element, ICompositeNode parent, List<String> stated, IDiagnosticProducer problems) {
		for (INode node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			Clause clause = clauseOf(node);
			if (clause.isFragment) {
				read(element, (ICompositeNode) node, stated, problems);
			} else if (clause.reference.isPresent() && hasLeafNodes(node)) {
				createAndSetProxy(element, node, GrammarUtil.getReference(clause.reference.get(), element.eClass()));
			}
			if (!clause.single.isEmpty() && hasLeafNodes(node)) {
				once(element, node, clause.single, stated, problems);
			}
		}
	}

	private static void once(EObject element, INode node, String feature, List<String> stated, IDiagnosticProducer problems) {
		if (stated.contains(feature)) {
			problems.setNode(node);
			problems.addDiagnostic(RepeatedClauses.message(element));
		} else {
			stated.add(feature);
		}
	}

	private Clause clauseOf(INode node) {
		Clause clause = clauses.computeIfAbsent(node.getGrammarElement(), Clause::of);
		return clause.isAction && node instanceof ICompositeNode composite && composite.hasChildren() ? clauseOf(composite.getFirstChild()) : clause;
	}

	@Override
	protected boolean hasLeafNodes(INode node) {
		return !(node instanceof ICompositeNode composite) || composite.hasChildren();
	}
}
