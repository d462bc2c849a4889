package org.journeywright.language.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.language.structure.Part.Place;

/** The parts of one element's text in their order; comments and white space stand between them. */
public final class Outline {

	private final Shapes shapes;
	private final INode node;
	private final List<Part> parts = new ArrayList<>();
	private Optional<AbstractElement> clause = Optional.empty();
	private boolean inBlock;

	private Outline(Shapes shapes, INode node) {
		this.shapes = shapes;
		this.node = node;
	}

	/** Reads the parts of the element that a node stands for. */
	public static Outline of(Shapes shapes, INode node) {
		Outline outline = new Outline(shapes, node);
		if (node instanceof ICompositeNode composite) {
			outline.read(composite);
		}
		return outline;
	}

	private void read(ICompositeNode composite) {
		for (INode child : composite.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			EObject grammar = child.getGrammarElement() instanceof Action ? called((ICompositeNode) child) : child.getGrammarElement();
			if (child instanceof ICompositeNode empty && empty.getTotalLength() == 0) {
				continue;
			}
			if (isInlined(grammar)) {
				read((ICompositeNode) child);
			} else if (grammar instanceof AbstractElement piece) {
				add(child, piece);
			}
		}
	}

	/** A rule that begins with an action hides the call to it in an empty node inside. */
	private static EObject called(ICompositeNode action) {
		return action.getFirstChild().getGrammarElement();
	}

	private static boolean isInlined(EObject grammar) {
		return grammar instanceof RuleCall call && GrammarUtil.containingAssignment(call) == null && call.getRule() instanceof ParserRule rule
				&& GrammarUtil.isEObjectRule(rule);
	}

	private void add(INode child, AbstractElement piece) {
		boolean brace = piece instanceof Keyword k && (k.getValue().equals("{") || k.getValue().equals("}")) && GrammarUtil.containingAssignment(piece) == null;
		Optional<AbstractElement> here = brace ? Optional.empty() : shapes.clauseOf(piece);
		boolean starts = here.isPresent() && (!here.equals(clause) || isFirst(piece, here.get()));
		parts.add(new Part(child, piece, here, inBlock ? Place.BLOCK : here.isPresent() ? Place.LINE : Place.HEAD, starts));
		clause = here;
		inBlock = brace ? ((Keyword) piece).getValue().equals("{") : inBlock;
	}

	private static boolean isFirst(AbstractElement piece, AbstractElement clause) {
		AbstractElement first = clause;
		while (first instanceof Group group) {
			first = group.getElements().get(0);
		}
		return first == piece || first instanceof Assignment && first == GrammarUtil.containingAssignment(piece);
	}

	/** The node of the whole element. */
	public INode node() {
		return node;
	}

	/** All parts. */
	public List<Part> parts() {
		return parts;
	}

	/** The opening brace, if there is one. */
	public Optional<Part> opening() {
		return parts.stream().filter(p -> p.is("{") && p.clause().isEmpty()).findFirst();
	}

	/** The closing brace, if there is one. */
	public Optional<Part> closing() {
		return parts.isEmpty() || !parts.get(parts.size() - 1).is("}") ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
	}

	/** The parts of the clauses, one list for each. */
	public List<List<Part>> clauses() {
		List<List<Part>> clauses = new ArrayList<>();
		for (Part part : parts) {
			if (part.startsClause()) {
				clauses.add(new ArrayList<>());
			}
			if (part.clause().isPresent()) {
				clauses.get(clauses.size() - 1).add(part);
			}
		}
		return clauses;
	}

	/** Whether the element wants empty lines around it: because something stands between its braces, and it has a name or stands directly in a file. */
	public boolean standsApart(boolean topLevel) {
		return closing().isPresent() && !parts.get(parts.size() - 2).is("{") && (topLevel || parts.stream().anyMatch(p -> p.says("name")));
	}
}
