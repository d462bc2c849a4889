package org.journeywright.language.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeywright.language.services.JourneyGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** How every kind of element is written. Formatter, edits and messages read it off the grammar, so a new clause needs no second description. */
@Singleton
public class Shapes {

	private final Map<EClass, Shape> shapes = new HashMap<>();
	private final Map<AbstractElement, Optional<AbstractElement>> clauses = new ConcurrentHashMap<>();

	@Inject
	Shapes(JourneyGrammarAccess grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			if (GrammarUtil.isEObjectRule(rule) && !rule.isFragment() && makesElements(rule)) {
				shapes.put((EClass) rule.getType().getClassifier(), Shape.of(rule));
			}
		}
	}

	private static boolean makesElements(ParserRule rule) {
		return !(rule.getAlternatives() instanceof Alternatives alternatives && alternatives.getElements().stream().allMatch(RuleCall.class::isInstance));
	}

	/**
	 * How elements of a class are written.
	 *
	 * @throws IllegalArgumentException
	 *             if the language has no such elements
	 */
	public Shape of(EClass type) {
		Shape shape = shapes.get(type);
		if (shape == null) {
			throw new IllegalArgumentException("The language writes no " + type.getName());
		}
		return shape;
	}

	/** The classes whose elements can be written. */
	public Iterable<EClass> written() {
		return shapes.keySet();
	}

	/** The clause that a piece of the grammar belongs to; empty for what has its fixed place at the head of an element. */
	public Optional<AbstractElement> clauseOf(AbstractElement piece) {
		return clauses.computeIfAbsent(piece, Shapes::findClause);
	}

	private static Optional<AbstractElement> findClause(AbstractElement piece) {
		for (AbstractElement at = piece;; at = (AbstractElement) at.eContainer()) {
			EObject container = at.eContainer();
			if (container instanceof AbstractRule rule) {
				boolean whole = rule instanceof ParserRule parser && parser.isFragment() || GrammarUtil.isMultipleCardinality(at);
				return whole ? Optional.of(at) : Optional.empty();
			}
			if (container instanceof Alternatives choice && (GrammarUtil.isMultipleCardinality(choice) || isFragmentRoot(choice))
					|| GrammarUtil.isMultipleCardinality(at) && !Shape.isListRest(at)) {
				return Optional.of(at);
			}
		}
	}

	private static boolean isFragmentRoot(Alternatives choice) {
		return choice.eContainer() instanceof ParserRule rule && rule.isFragment();
	}

	/** The first piece of a kind's grammar that says a feature; empty where none does. */
	public static Optional<Assignment> assignmentIn(Shape shape, String feature) {
		return Stream.of(shape.head(), shape.line(), shape.block()).flatMap(List::stream).map(p -> assignmentIn(p, feature)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<Assignment> assignmentIn(AbstractElement piece, String feature) {
		if (piece instanceof Assignment assignment && assignment.getFeature().equals(feature)) {
			return Optional.of(assignment);
		}
		return EcoreUtil2.getAllContentsOfType(piece, Assignment.class).stream().filter(a -> a.getFeature().equals(feature)).findFirst();
	}
}
