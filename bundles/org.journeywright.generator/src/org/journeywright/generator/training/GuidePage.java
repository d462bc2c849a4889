package org.journeywright.generator.training;

import java.util.List;

/** What the page of a coaching guide shows. Texts that the model does not say are empty. */
public record GuidePage(String title, String organisation, String audience, String outcome, List<Practice> practices,
		List<Stretch> phases, List<Standard> standards, List<String> comfort, List<String> questions) {

	/** A leadership practice that carries the programme. */
	public record Practice(String title, String leaders, String cadence, String description, List<String> recognition,
			List<String> behaviours) {
	}

	/** What learners do in a phase. */
	public record Stretch(String title, String when, List<Doing> doings) {
	}

	/**
	 * Things done in the same way.
	 *
	 * @param how such as "Practised in scenarios"
	 */
	public record Doing(String how, List<String> what) {
	}

	/** A standard with what to watch for. */
	public record Standard(String title, String statement, String rationale, List<Behaviour> behaviours) {
	}

	/**
	 * A behaviour with what to listen for.
	 *
	 * @param warnings   what learners tend to say instead, from the weaker options of their scenarios
	 * @param practised  the scenarios that practise it
	 */
	public record Behaviour(String title, String text, List<String> looksLike, List<String> doesNotLookLike, List<Warning> warnings,
			List<String> practised) {
	}

	/** Words that sound right and are not, and what a coach says about them. */
	public record Warning(String says, String feedback) {
	}
}
