package org.journeywright.diagram.flow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Scenario;

/** Writes the texts, grades, moods and targets of a flow in place. Which one is told by the last part of the figure's id. */
final class Writing {

	private static final Map<String, EAttribute> DECISION = Map.of("says", Literals.DECISION_POINT__SAYS, "context", Literals.DECISION_POINT__CONTEXT);
	private static final Map<String, EAttribute> OPTION = Map.of("says", Literals.CONVERSATION_OPTION__SAYS, "then", Literals.CONVERSATION_OPTION__CONSEQUENCE, "feedback",
			Literals.CONVERSATION_OPTION__FEEDBACK);
	private static final Map<String, EAttribute> OUTCOME = Map.of("text", Literals.SCENARIO_OUTCOME__TEXT);
	private static final Map<String, EAttribute> OPENING = Map.of("text", Literals.SCENARIO__OPENING, "success", Literals.SCENARIO__SUCCESS, "customer", Literals.SCENARIO__CUSTOMER);

	private final FlowEdits edits;

	Writing(FlowEdits edits) {
		this.edits = edits;
	}

	Edited write(Standing standing, String text) {
		EObject element = edits.owner(standing);
		String identity = Elements.identity(element);
		String part = part(standing);
		Optional<EAttribute> feature = text(element, part);
		if (feature.isPresent()) {
			needed(feature.get(), text);
			return edits.common().write(identity, feature.get(), text);
		}
		return switch (part) {
			case "name" -> edits.common().rename(identity, text);
			case "mood" -> mood(identity, element instanceof Scenario ? Literals.SCENARIO__MOOD : Literals.CONVERSATION_OPTION__MOOD, text);
			case "grade" -> grade(identity, element instanceof ConversationOption, text);
			case "leads" -> leads(identity, text);
			case "behaviour" -> text.isBlank() ? Edited.of("Add behaviour", TextEdits.NONE) : edits.common().tie(identity, Literals.CONVERSATION_OPTION__SHOWS, behaviour(text));
			default -> throw new EditRefusedException("There is no text to write here. Choose a text of the card, then write it.");
		};
	}

	/** The word behind the last @ of a figure's id. */
	static String part(Standing standing) {
		return standing.figure().id().substring(standing.figure().id().lastIndexOf('@') + 1);
	}

	/** The text of an element that a part of its card shows. */
	static Optional<EAttribute> text(EObject element, String part) {
		Map<String, EAttribute> texts = element instanceof DecisionPoint ? DECISION : element instanceof ConversationOption ? OPTION : element instanceof Scenario ? OPENING : OUTCOME;
		return Optional.ofNullable(texts.get(part));
	}

	private static void needed(EAttribute feature, String text) {
		if (feature == Literals.CONVERSATION_OPTION__SAYS && text.isBlank()) {
			throw new EditRefusedException("An option needs what is said. Write it, or delete the option.");
		}
	}

	private Edited mood(String identity, EAttribute feature, String text) {
		String number = text.strip().replace('−', '-');
		if (number.isEmpty()) {
			EObject element = edits.common().element(identity);
			return Edited.of("Change mood", element.eIsSet(feature) ? edits.editor().unset(element, feature) : TextEdits.NONE);
		}
		if (!number.matches("[+-]?[0-5]")) {
			throw new EditRefusedException("A mood is a whole number from −5 to +5, as in +2: " + Names.quoted(text) + " is none.");
		}
		return edits.common().set("Change mood", identity, feature, Integer.valueOf(number));
	}

	private Edited grade(String identity, boolean isOption, String text) {
		Stream<? extends Enumerator> grades = isOption ? OptionGrade.VALUES.stream() : OutcomeGrade.VALUES.stream();
		String word = text.strip().toLowerCase(Locale.ROOT);
		Enumerator grade = grades.filter(g -> !word.isEmpty() && g.getLiteral().startsWith(word)).findFirst().orElseThrow(() -> new EditRefusedException(
				isOption ? "An option is best, acceptable or poor: write one of these words." : "An outcome is good, mixed or bad: write one of these words."));
		return edits.common().set("Grade " + (isOption ? "option" : "outcome"), identity, isOption ? Literals.CONVERSATION_OPTION__GRADE : Literals.SCENARIO_OUTCOME__GRADE, grade);
	}

	private Edited leads(String identity, String text) {
		if (text.isBlank()) {
			return new Wiring(edits).leadNowhere(identity);
		}
		List<ConversationStep> steps = edits.scenario().getSteps();
		ConversationStep step = steps.stream().filter(s -> isCalled(s, text)).findFirst().orElseThrow(() -> new EditRefusedException("There is no step called " + Names.quoted(text)
				+ " in this scenario. There " + (steps.size() == 1 ? "is " : "are ") + Names.listed(steps.stream().map(s -> "“" + Elements.label(s) + "”").toList()) + "."));
		return new Wiring(edits).lead(identity, Elements.identity(step));
	}

	/** One that is practised here comes before others of its name. */
	private String behaviour(String text) {
		return edits.scenario().getExercises().stream().filter(b -> isCalled(b, text)).findFirst().map(Elements::identity)
				.orElseGet(() -> Existing.required(edits.model(), Literals.BEHAVIOUR, text));
	}

	private static boolean isCalled(NamedElement element, String text) {
		return element.getName() != null && !text.isBlank() && (element.getName().equals(text.strip()) || Elements.label(element).equalsIgnoreCase(text.strip()));
	}
}
