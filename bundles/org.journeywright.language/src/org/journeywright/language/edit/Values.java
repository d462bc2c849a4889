package org.journeywright.language.edit;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Writes single values as the grammar wants them. */
final class Values {

	private final JourneyValueConverters converters;
	private final Names names;

	Values(JourneyValueConverters converters, Names names) {
		this.converters = converters;
		this.names = names;
	}

	/**
	 * The text of a value.
	 *
	 * @param from
	 *            the element that says it
	 * @throws EditRefusedException
	 *             if the language cannot say it
	 */
	String text(EObject from, Assignment assignment, Object value) {
		AbstractElement terminal = assignment.getTerminal();
		return switch (terminal) {
			case Keyword keyword -> keyword.getValue();
			case CrossReference reference -> reference(from, reference, (NamedElement) value);
			case RuleCall call when call.getRule() instanceof EnumRule rule -> literal(rule, (Enumerator) value);
			case RuleCall call -> converted(call, value);
			default -> throw new IllegalArgumentException("No value is written by " + terminal.eClass().getName());
		};
	}

	private String converted(RuleCall call, Object value) {
		try {
			String text = converters.toString(value, call.getRule().getName());
			converters.toValue(text, call.getRule().getName(), null);
			return text;
		} catch (ValueConverterException e) {
			throw new EditRefusedException(e.getMessage());
		}
	}

	private String reference(EObject from, CrossReference reference, NamedElement target) {
		return names.shortest(from, (EClass) reference.getType().getClassifier(), target, 1).map(this::path).orElseThrow(
				() -> new EditRefusedException("The name '" + target.getName() + "' does not lead to this " + Elements.kind(target) + " alone; rename it first."));
	}

	/** The text of a path of names. */
	String path(List<String> path) {
		return path.stream().map(converters::writeName).collect(Collectors.joining("."));
	}

	private static String literal(EnumRule rule, Enumerator value) {
		return EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream().filter(d -> d.getEnumLiteral().getName().equals(value.getName()))
				.map(d -> d.getLiteral().getValue()).findFirst().orElseThrow(() -> new EditRefusedException("'" + value.getLiteral() + "' cannot be written here."));
	}

	/** Whether the language has a word for the value; it has none for values that mean that nothing is said. */
	static boolean canBeSaid(Assignment assignment, Object value) {
		return !(assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule rule && value instanceof Enumerator literal)
				|| EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream().anyMatch(d -> d.getEnumLiteral().getName().equals(literal.getName()));
	}
}
