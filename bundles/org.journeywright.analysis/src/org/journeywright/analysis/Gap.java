package org.journeywright.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a rule says about an element.
 *
 * @param element
 *            the element with the gap
 * @param feature
 *            the feature in question, to point at the right place in the text; may be empty
 * @param message
 *            the sentence a manager understands, about this very element
 * @param evidence
 *            facts from the model that show the gap, each a sentence
 * @param nextStep
 *            what to do about it; empty for the rule's usual next step
 * @param severity
 *            the severity where it differs from the rule's usual one
 */
public record Gap(EObject element, Optional<EStructuralFeature> feature, String message, List<String> evidence, Optional<String> nextStep,
		Optional<GapSeverity> severity) {

	/** A gap of an element. */
	public static Gap of(EObject element, String message) {
		return new Gap(element, Optional.empty(), message, List.of(), Optional.empty(), Optional.empty());
	}

	/** The same gap, pointing at a feature. */
	public Gap at(EStructuralFeature place) {
		return new Gap(element, Optional.of(place), message, evidence, nextStep, severity);
	}

	/** The same gap with one more fact. */
	public Gap because(String fact) {
		return new Gap(element, feature, message, Stream.concat(evidence.stream(), Stream.of(fact)).toList(), nextStep, severity);
	}

	/** The same gap with a next step of its own. */
	public Gap next(String step) {
		return new Gap(element, feature, message, evidence, Optional.of(step), severity);
	}

	/** The same gap with a severity of its own. */
	public Gap weighing(GapSeverity weight) {
		return new Gap(element, feature, message, evidence, nextStep, Optional.of(weight));
	}
}
