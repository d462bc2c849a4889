package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.action.ElementRef;

/**
 * A gap, or a problem in the text, as the view shows it: free of the model's thread.
 *
 * @param id
 *            what stays the same from one look at the model to the next
 * @param severity
 *            how much it matters
 * @param code
 *            the stable code of the rule
 * @param kind
 *            the kind of gap
 * @param message
 *            what is missing or wrong
 * @param element
 *            the element that has it; empty for a problem in the text, which may be in no element
 * @param place
 *            where it stands in the text
 * @param evidence
 *            facts from the model
 * @param nextStep
 *            what to do about it; empty where the message says it
 * @param rule
 *            the rule that found it; empty for a problem in the text
 * @param weighedByTeam
 *            why it weighs something other than usual; empty where it does not
 * @param concerned
 *            whom and what it concerns
 * @param searched
 *            its words in lower case, for the search
 */
public record GapRow(String id, GapSeverity severity, String code, GapKind kind, String message, Optional<ElementRef> element, Optional<SourceLocation> place,
		List<String> evidence, String nextStep, Optional<RuleInfo> rule, String weighedByTeam, Concerned concerned, String searched) {

	/**
	 * An element that a gap concerns.
	 *
	 * @param identity
	 *            by which it is found again
	 * @param label
	 *            its name as people read it
	 */
	public record Party(String identity, String label) {
	}

	/**
	 * Whom and what a gap concerns.
	 *
	 * @param touchpoints
	 *            the touchpoints, those of today first
	 * @param journeys
	 *            their journeys
	 * @param roles
	 *            the roles
	 * @param about
	 *            the identities of all these, of the element itself and of everything that they stand in
	 */
	public record Concerned(List<Party> touchpoints, List<Party> journeys, List<Party> roles, Set<String> about) {

		/** Nobody in particular. */
		public static final Concerned NOBODY = new Concerned(List.of(), List.of(), List.of(), Set.of());
	}

	/** Whether it is something wrong in the text rather than something missing in the model. */
	public boolean isProblem() {
		return rule.isEmpty();
	}

	/** Its weight in a word, as in "critical". */
	public String word() {
		return isProblem() ? "problem" : severity.word();
	}

	/** Its weight with sign and word, as in "⬣ critical". */
	public String weight() {
		return severity.sign() + " " + word();
	}

	/** Where it stands, as in "journeys/order.journey:12"; empty where that is unknown. */
	public String where() {
		return place.map(p -> p.file() + ":" + p.line()).orElse("");
	}
}
