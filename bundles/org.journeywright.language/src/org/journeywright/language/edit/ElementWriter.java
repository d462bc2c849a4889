package org.journeywright.language.edit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Elements;

/** Writes an element along its grammar rule: what can stand on its line there, the rest in its block, words one space apart. The formatter does the rest. */
final class ElementWriter {

	private final Shapes shapes;
	private final Values values;
	private final EObject element;
	private final Map<String, Deque<Object>> unsaid = new HashMap<>();
	private final StringBuilder text = new StringBuilder();

	private ElementWriter(Shapes shapes, Values values, EObject element) {
		this.shapes = shapes;
		this.values = values;
		this.element = element;
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				Object value = element.eGet(feature);
				unsaid.put(feature.getName(), new ArrayDeque<>(feature.isMany() ? (Collection<?>) value : List.of(value)));
			}
		}
	}

	/**
	 * The text of an element with all that is in it.
	 *
	 * @throws EditRefusedException
	 *             if it lacks something that the language cannot do without
	 */
	static String write(Shapes shapes, Values values, EObject element) {
		ElementWriter writer = new ElementWriter(shapes, values, element);
		writer.once(shapes.of(element.eClass()).rule().getAlternatives());
		writer.unsaid.entrySet().stream().filter(e -> !e.getValue().isEmpty()).findFirst().ifPresent(e -> {
			throw new EditRefusedException("The " + Editing.words(e.getKey()) + " of this " + Elements.kind(element) + " cannot be written beside what else it says.");
		});
		return writer.text.toString();
	}

	/** The text of one piece of an element's grammar that says the value of one feature. */
	static String write(Shapes shapes, Values values, EObject element, AbstractElement piece, String feature, Object value) {
		ElementWriter writer = new ElementWriter(shapes, values, element);
		writer.unsaid.clear();
		writer.unsaid.put(feature, new ArrayDeque<>(List.of(value)));
		writer.once(piece);
		return writer.text.toString();
	}

	private void put(AbstractElement piece) {
		if (GrammarUtil.isMultipleCardinality(piece)) {
			List<AbstractElement> choices = piece instanceof Alternatives alternatives ? alternatives.getElements() : List.of(piece);
			for (AbstractElement choice : choices) {
				while (hasSay(choice) && isComplete(choice)) {
					once(choice);
				}
			}
		} else if (!GrammarUtil.isOptionalCardinality(piece) || hasSay(piece) && isComplete(piece)) {
			once(piece);
		}
	}

	private void once(AbstractElement piece) {
		switch (piece) {
			case Keyword keyword -> word(keyword.getValue());
			case Assignment assignment -> value(assignment);
			case Group group -> group.getElements().forEach(this::put);
			case Alternatives choice -> once(choice.getElements().stream().filter(e -> hasSay(e) && isComplete(e)).findFirst()
					.orElse(choice.getElements().get(choice.getElements().size() - 1)));
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> once(rule.getAlternatives());
			default -> {
				// Actions write nothing.
			}
		}
	}

	private void word(String word) {
		text.append(text.isEmpty() ? "" : " ").append(word);
	}

	private void value(Assignment assignment) {
		Deque<Object> rest = unsaid.getOrDefault(assignment.getFeature(), new ArrayDeque<>());
		Object value = rest.isEmpty() ? byDefault(assignment) : rest.poll();
		boolean isElement = assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule && GrammarUtil.isEObjectRule(rule);
		word(isElement ? write(shapes, values, (EObject) value) : values.text(element, assignment, value));
	}

	private Object byDefault(Assignment assignment) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
		if (feature.isMany() || element.eGet(feature) == null) {
			throw new EditRefusedException("This " + Elements.kind(element) + " lacks its " + Editing.words(feature.getName()) + ", without which it cannot be written.");
		}
		return element.eGet(feature);
	}

	private boolean hasSay(AbstractElement piece) {
		return switch (piece) {
			case Assignment assignment -> !unsaid.getOrDefault(assignment.getFeature(), new ArrayDeque<>()).isEmpty();
			case Group group -> group.getElements().stream().anyMatch(this::hasSay);
			case Alternatives choice -> choice.getElements().stream().anyMatch(this::hasSay);
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> hasSay(rule.getAlternatives());
			default -> false;
		};
	}

	private boolean isComplete(AbstractElement piece) {
		return switch (piece) {
			case Assignment assignment -> hasSay(assignment) || hasDefault(assignment);
			case Group group -> group.getElements().stream().allMatch(e -> GrammarUtil.isOptionalCardinality(e) || isComplete(e));
			case Alternatives choice -> GrammarUtil.isOptionalCardinality(choice) || choice.getElements().stream().anyMatch(e -> hasSay(e) && isComplete(e));
			case RuleCall call when call.getRule() instanceof ParserRule rule && rule.isFragment() -> isComplete(rule.getAlternatives());
			case Keyword keyword -> true;
			case Action action -> true;
			default -> false;
		};
	}

	private boolean hasDefault(Assignment assignment) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
		return !feature.isMany() && feature.getDefaultValue() != null && element.eGet(feature) != null;
	}
}
