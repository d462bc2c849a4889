package org.journeywright.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DiscoveryStep;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.Metric;
import org.journeywright.model.Milestone;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ProgrammeReview;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Role;
import org.journeywright.model.RootCause;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.ValueDefinition;

/** The words of a row: what an element is called, also where it has no name, and what else is worth knowing of it. On the model's thread. */
final class Wording {

	private static final int LONGEST = 90;
	/** Values that mean that the text says nothing. */
	private static final Set<String> NOTHING_SAID = Set.of("none", "unplanned", "unknown", "usual", "unspecified", "other");

	private Wording() {
	}

	static String label(EObject element) {
		return switch (element) {
			case PlayScenario play -> "Play: " + name(play.getScenario());
			case ReadStandard read -> "Read: " + name(read.getStandard());
			case ReflectOnStory story -> "Reflect on: " + name(story.getStory());
			case ObserveBehaviour watch -> "Observe: " + names(watch.getBehaviours());
			case KnowledgeCheck check -> text(check.getQuestion(), check);
			case RootCause cause -> text(cause.getStatement(), cause);
			case Milestone milestone -> text(milestone.getResult(), milestone);
			case ValueDefinition definition -> text(definition.getWords(), definition);
			case ConversationOption option -> text(option.getSays(), option);
			case DiscoveryStep step -> "Discovery: " + word(step.getMethod());
			case ProgrammeReview review -> "Review: " + word(review.getQuestion());
			case RuleSetting setting -> "Rule " + Optional.ofNullable(setting.getCode()).orElse("");
			default -> Elements.label(element);
		};
	}

	static String detail(EObject element) {
		return switch (element) {
			case Journey journey -> journey.getKind() == JourneyKind.TO_BE ? "to-be" : "as-is";
			case Touchpoint touchpoint -> touchpoint.isMomentOfTruth() ? "moment of truth" : "";
			case ServiceStandard standard -> word(standard.getKind());
			case Scenario scenario -> word(scenario.getTone());
			case Role role -> role.eIsSet(Literals.ROLE__KIND) ? word(role.getKind()) : "";
			case Handoff handoff -> "to " + name(handoff.getReceiver());
			case Issue issue -> issue.getTouchpoints().isEmpty() ? "" : "at " + names(issue.getTouchpoints());
			case Initiative initiative -> word(initiative.getHorizon());
			case Metric metric -> word(metric.getKind());
			case BusinessOutcome outcome -> word(outcome.getKind());
			case TrainingProgramme programme -> programme.getAudience().isEmpty() ? "" : "for " + names(programme.getAudience());
			case Milestone milestone -> String.valueOf(milestone.getDate());
			case RuleSetting setting -> setting.isOff() ? "off" : word(setting.getSeverity());
			default -> "";
		};
	}

	/** Cuts what nobody would read in a row. */
	static String cut(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
	}

	private static String text(String text, EObject element) {
		return text == null || text.isBlank() ? sentence(Elements.kind(element)) : cut(text);
	}

	private static String sentence(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String name(EObject element) {
		return element == null ? "?" : Elements.label(element);
	}

	private static String names(List<? extends EObject> elements) {
		return elements.stream().map(Elements::label).collect(Collectors.joining(", "));
	}

	private static String word(Enumerator value) {
		return value == null || NOTHING_SAID.contains(value.getName()) ? "" : value.getLiteral();
	}
}
