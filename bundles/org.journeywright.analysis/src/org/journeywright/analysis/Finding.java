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
 *            facts from the model, at least one; none where the model contradicts itself, which the message says in full
 * @param nextStep
 *            what to do about it
 * @param location
 *            where it stands in the text
 * @param touchpoints
 *            the touchpoints concerned: those customers meet today first, each in the order of the journeys
 * @param roles
 *            the roles concerned, in the order of the teams
 * @param setting
 *            the team's own setting by which this gap weighs something other than its rule would have it weigh; empty for all other gaps
 */
public record Finding(RuleInfo rule, GapSeverity severity, EObject element, Optional<EStructuralFeature> feature, String message, List<String> evidence,
		String nextStep, Optional<SourceLocation> location, List<Touchpoint> touchpoints, List<Role> roles, Optional<TeamWeight> setting) {

	/**
	 * That the team weighs a gap differently.
	 *
	 * @param usual
	 *            the severity that the rule would give
	 * @param reason
	 *            why the team sees it differently; empty where it says nothing
	 */
	public record TeamWeight(GapSeverity usual, Optional<String> reason) {
	}

	/** What stays the same from one report to the next, whatever happens to the text around the element: code and identity. */
	public String id() {
		return rule.code() + ":" + Elements.identity(element);
	}

	/** The severity that the rule itself gives, whatever the team has set. */
	public GapSeverity severityOfRule() {
		return setting.map(TeamWeight::usual).orElse(severity);
	}

	/** Why the severity is not that of the rule, as in "Weighed as minor by the team: Directors coach through their leads."; empty where it is the rule's. */
	public Optional<String> weighedByTeam() {
		return setting.map(s -> sentence("Weighed as " + severity.word() + " by the team" + s.reason().map(r -> ": " + r.strip()).orElse(", which gives no reason")));
	}

	private static String sentence(String words) {
		return words.matches("(?s).*[.!?…]") ? words : words + ".";
	}
}
