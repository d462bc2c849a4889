package org.journeywright.ui.form.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;

/** Tells what kind of value a feature has by how the grammar writes it. */
final class Kinds {

	private static final Set<EStructuralFeature> PERCENT = Set.of(ModelPackage.Literals.PERSONA__SHARE, ModelPackage.Literals.ISSUE__FREQUENCY);

	private Kinds() {
	}

	static FieldKind of(EStructuralFeature feature, Assignment assignment) {
		return switch (assignment.getTerminal()) {
			case Keyword word -> FieldKind.FLAG;
			case CrossReference reference -> FieldKind.TIE;
			case RuleCall call when call.getRule() instanceof EnumRule -> FieldKind.CHOICE;
			case RuleCall call -> byRule(feature, call.getRule().getName());
			default -> throw new IllegalArgumentException("No field is known for " + feature.getName());
		};
	}

	private static FieldKind byRule(EStructuralFeature feature, String rule) {
		return switch (rule) {
			case "Name", "Unit", "RuleCode" -> FieldKind.LINE;
			case "Text" -> FieldKind.TEXT;
			case "Date" -> FieldKind.DATE;
			case "Month" -> FieldKind.MONTH;
			case "Amount" -> PERCENT.contains(feature) ? FieldKind.PERCENT : FieldKind.AMOUNT;
			case "Count" -> FieldKind.COUNT;
			case "Rating" -> FieldKind.RATING;
			case "Emotion" -> FieldKind.EMOTION;
			case "Effort" -> FieldKind.EFFORT;
			default -> FieldKind.PART;
		};
	}

	/** What can be chosen: first that nothing is said, where that is a choice, then the words in the order of the grammar. */
	static List<Choice> choices(EStructuralFeature feature, Assignment assignment) {
		List<Choice> choices = new ArrayList<>();
		EnumRule rule = (EnumRule) ((RuleCall) assignment.getTerminal()).getRule();
		List<EnumLiteralDeclaration> written = EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class);
		for (EEnumLiteral literal : ((EEnum) feature.getEType()).getELiterals()) {
			if (written.stream().noneMatch(d -> d.getEnumLiteral() == literal)) {
				choices.add(new Choice(literal.getInstance(), literal.getName().equals("usual") ? "As usual" : "Not said", false));
			}
		}
		written.forEach(d -> choices.add(new Choice(d.getEnumLiteral().getInstance(), label(d.getEnumLiteral().getInstance()), true)));
		return List.copyOf(choices);
	}

	private static String label(Enumerator literal) {
		return switch (literal.getLiteral()) {
			case "nps", "csat", "ces" -> literal.getLiteral().toUpperCase(Locale.ROOT);
			default -> Labels.sentence(Elements.label(literal.getLiteral()));
		};
	}
}
