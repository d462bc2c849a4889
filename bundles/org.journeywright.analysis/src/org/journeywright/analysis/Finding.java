package org.journeywright.analysis;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/**
 * A gap as reports show it.
 *
 * @param rule
 *            the rule that found it
 * @param severity
 *            how much it matters, team settings considered
 * @param element
 *            the element with the gap
 * @param feature
 *            the feature in question
 * @param message
 *            the sentence a manager understands
 * @param evidence
 *            facts from the model
 * @param nextStep
 *            what to do about it
 * @param location
 *            where it stands in the text
 * @param touchpoints
 *            the touchpoints concerned, in the order of the journeys
 * @param roles
 *            the roles concerned, in the order of the teams
 */
public record Finding(RuleInfo rule, GapSeverity severity, EObject element, Optional<EStructuralFeature> feature, String message, List<String> evidence,
		String nextStep, Optional<SourceLocation> location, List<Touchpoint> touchpoints, List<Role> roles) {

	/** What stays the same from one report to the next, whatever happens to the text around the element: code and identity. */
	public String id() {
		return rule.code() + ":" + Elements.identity(element);
	}
}
