package org.journeywright.language.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * How one kind of element is written, read off its grammar rule.
 *
 * @param rule
 *            the rule
 * @param head
 *            what stands first, in this order
 * @param line
 *            the clauses that may follow on its line, in any order
 * @param block
 *            the clauses that may stand between its braces, in any order
 * @param blockPiece
 *            the piece of the rule that holds the braces, if there can be any
 */
public record Shape(ParserRule rule, List<AbstractElement> head, List<AbstractElement> line, List<AbstractElement> block, List<AbstractElement> blockPiece) {

	static Shape of(ParserRule rule) {
		Shape shape = new Shape(rule, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		shape.collect(rule.getAlternatives(), false);
		return shape;
	}

	private boolean collect(AbstractElement piece, boolean inBlock) {
		if (piece instanceof Keyword brace && brace.getValue().equals("{")) {
			return true;
		}
		if (piece instanceof Keyword brace && brace.getValue().equals("}")) {
			return false;
		}
		if (holdsClauses(piece)) {
			(inBlock ? block : line).addAll(clauses(piece).toList());
		} else if (piece instanceof Group group && (group == rule.getAlternatives() || opensBlock(group))) {
			return collectGroup(group, inBlock);
		} else if (!(piece instanceof Action)) {
			head.add(piece);
		}
		return inBlock;
	}

	private boolean collectGroup(Group group, boolean inBlock) {
		boolean inside = inBlock;
		for (AbstractElement element : group.getElements()) {
			if (opensBlock(element)) {
				blockPiece.add(element);
			}
			inside = collect(element, inside);
		}
		return inside;
	}

	private static boolean opensBlock(AbstractElement piece) {
		return piece instanceof Keyword keyword ? keyword.getValue().equals("{")
				: piece instanceof Group group && group.getElements().get(0) instanceof Keyword first && first.getValue().equals("{");
	}

	private static boolean holdsClauses(AbstractElement piece) {
		return GrammarUtil.isMultipleCardinality(piece) && !isListRest(piece) || isFragment(piece);
	}

	/** Whether a piece is the rest of a list, as in {@code (',' roles+=Name)*}. */
	static boolean isListRest(AbstractElement piece) {
		return piece instanceof Group group && group.getElements().get(0) instanceof Keyword first && first.getValue().equals(",");
	}

	private static boolean isFragment(AbstractElement piece) {
		return piece instanceof RuleCall call && call.getRule() instanceof ParserRule called && called.isFragment();
	}

	private static Stream<AbstractElement> clauses(AbstractElement piece) {
		if (isFragment(piece)) {
			AbstractElement root = ((RuleCall) piece).getRule().getAlternatives();
			return root instanceof Alternatives alternatives ? alternatives.getElements().stream() : Stream.of(root);
		}
		return piece instanceof Alternatives alternatives ? alternatives.getElements().stream().flatMap(Shape::clausesOfBranch) : Stream.of(piece);
	}

	private static Stream<AbstractElement> clausesOfBranch(AbstractElement branch) {
		return isFragment(branch) ? clauses(branch) : Stream.of(branch);
	}

	/** Whether the braces must be there even when nothing stands between them. */
	public boolean needsBraces() {
		return !blockPiece.isEmpty() && blockPiece.get(0) instanceof Keyword;
	}

	/** The place of a clause or piece among its like, by which clauses are kept in the order of the grammar; -1 where it has none. */
	public int order(Part.Place place, AbstractElement piece) {
		return switch (place) {
			case HEAD -> IntStream.range(0, head.size()).filter(i -> EcoreUtil.isAncestor(head.get(i), piece)).findFirst().orElse(-1);
			case LINE -> line.indexOf(piece);
			case BLOCK -> block.indexOf(piece);
		};
	}
}
