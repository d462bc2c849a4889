package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The words before a place, as many as matter: those of the elements around it, without other elements that are finished. What the parser has set aside counts
 * only where it stands directly before the place, so mistakes elsewhere in the file change nothing.
 */
final class Preceding {

	private final List<Token> words = new ArrayList<>();
	private final List<EObject> owners = new ArrayList<>();
	private final Set<INode> around = new HashSet<>();
	private final Optional<ILeafNode> last;
	private int understood;

	private Preceding(Optional<ILeafNode> last) {
		this.last = last;
	}

	/** The words before an offset of a parsed text; the reader reads what the parser has not understood. */
	static Preceding of(ICompositeNode root, String text, int offset, WordReader reader) {
		Preceding preceding = new Preceding(Leaves.lastUnderstood(root, offset));
		preceding.last.ifPresentOrElse(l -> preceding.read(root, l), () -> Optional.ofNullable(root.getSemanticElement()).ifPresent(preceding.owners::add));
		preceding.understood = preceding.words.size();
		preceding.words.addAll(reader.read(text.substring(preceding.last.map(INode::getTotalEndOffset).orElse(0), offset)));
		return preceding;
	}

	private void read(ICompositeNode root, ILeafNode end) {
		for (INode node = end; node != null; node = node.getParent()) {
			around.add(node);
		}
		readAround(root);
	}

	private void readAround(ICompositeNode node) {
		if (node.hasDirectSemanticElement() && !owners.contains(node.getSemanticElement())) {
			owners.add(node.getSemanticElement());
		}
		int clauses = words.size();
		for (INode child : node.getChildren()) {
			if (around.contains(child)) {
				readLast(child, clauses);
				return;
			}
			if (Leaves.isFinished(child)) {
				keepFirst(clauses);
			} else if (node.getParent() != null) {
				child.getLeafNodes().forEach(this::add);
			}
			clauses = Leaves.isOpening(child) ? words.size() : clauses;
		}
	}

	private void readLast(INode child, int clauses) {
		if (child instanceof ILeafNode leaf) {
			add(leaf);
		} else if (endsHere((ICompositeNode) child)) {
			keepFirst(clauses);
		} else {
			readAround((ICompositeNode) child);
		}
	}

	/** An element that is finished ends the clause before it; both are of no matter for what follows. */
	private void keepFirst(int number) {
		words.subList(number, words.size()).clear();
	}

	/** Whether an element around the place is finished by the last word before it. */
	private boolean endsHere(ICompositeNode node) {
		return Leaves.isClosing(last.orElseThrow()) && Leaves.lastWord(node).equals(last);
	}

	private void add(ILeafNode leaf) {
		if (leaf.isHidden()) {
			return;
		}
		switch (leaf.getGrammarElement()) {
			case Keyword keyword -> words.add(Token.keyword(keyword.getValue()));
			case EnumLiteralDeclaration literal -> words.add(Token.keyword(literal.getLiteral().getValue()));
			case RuleCall call -> words.add(new Token(Token.typeOfTerminal(call.getRule().getName()), leaf.getText()));
			case null, default -> {
				// What the grammar has no place for says nothing about what follows.
			}
		}
	}

	/** The words, first to last. */
	List<Token> words() {
		return words;
	}

	/** The innermost element around the place. */
	Optional<EObject> innermost() {
		return owners.isEmpty() ? Optional.empty() : Optional.of(owners.getLast());
	}

	/** Whether one of some words stands before the place and has not been understood yet. */
	boolean hasOpen(Predicate<String> words) {
		return this.words.stream().skip(understood).anyMatch(w -> w.isOfLanguage() && words.test(w.text()));
	}

	/** The element at a depth around the place, where it has been understood. */
	Optional<EObject> owner(int depth) {
		return depth < owners.size() ? Optional.of(owners.get(depth)) : Optional.empty();
	}

	/** The names before the last points, as in {@code Journey.Stage.}; empty where the place does not continue a path. */
	List<Token> qualifiers() {
		return pathBefore(words.size());
	}

	private List<Token> pathBefore(int end) {
		List<Token> names = new ArrayList<>();
		for (int i = end - 1; i > 0 && words.get(i).is(".") && words.get(i - 1).isName(); i -= 2) {
			names.add(0, words.get(i - 1));
		}
		return names;
	}

	/** The paths that stand before the place in the same list, as in {@code Phone, Own.Visit, }; the last one first. */
	List<List<Token>> listed() {
		List<List<Token>> paths = new ArrayList<>();
		int end = words.size() - 2 * qualifiers().size();
		while (end > 1 && words.get(end - 1).is(",") && words.get(end - 2).isName()) {
			List<Token> path = pathBefore(end - 2);
			end -= 2 + 2 * path.size();
			path.add(words.get(end + 2 * path.size()));
			paths.add(path);
		}
		return paths;
	}
}
