package org.journeywright.ui.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.model.ModelPackage.Literals;

/** The headings at the top of the explorer, in their order. */
public enum Category {

	/** Journeys, with their stages and touchpoints. */
	JOURNEYS("Journeys", "journey", Literals.JOURNEY),
	/** Standards by the values they carry, with their behaviours. */
	STANDARDS("Values and standards", "standard", Literals.SERVICE_STANDARD, Literals.VALUE),
	/** Scenarios by touchpoint. */
	SCENARIOS("Scenarios", "scenario", Literals.SCENARIO),
	/** Teams with their roles, and what these hand over. */
	TEAMS("Teams", "team", Literals.TEAM, Literals.HANDOFF),
	/** What goes wrong. */
	ISSUES("Issues", "issue", Literals.ISSUE),
	/** What customers are promised. */
	PROMISES("Promises", "promise", Literals.PROMISE),
	/** Stories of days on which it went better than customers hoped. */
	WOW("Wow moments", "wow", Literals.WOW_MOMENT),
	/** Who the customers are. */
	PERSONAS("Personas", "persona", Literals.PERSONA),
	/** How customers and staff meet. */
	CHANNELS("Channels", "channel", Literals.CHANNEL),
	/** Programmes with their phases. */
	TRAINING("Training programmes", "programme", Literals.TRAINING_PROGRAMME),
	/** What is measured, and where the figures come from. */
	METRICS("Metrics", "metric", Literals.METRIC, Literals.EVIDENCE_SOURCE),
	/** Where the organisation wants to be, and how it gets there. */
	STRATEGY("Strategy", "strategy", Literals.STRATEGY_ELEMENT, Literals.INITIATIVE, Literals.LEADERSHIP_PRACTICE, Literals.BUSINESS_OUTCOME, Literals.BENCHMARK,
			Literals.ORGANISATION, Literals.RULE_SETTING),
	/** The files themselves. */
	FILES("Files", "file");

	private final String label;
	private final String icon;
	private final List<EClass> types;

	Category(String label, String icon, EClass... types) {
		this.label = label;
		this.icon = icon;
		this.types = List.of(types);
	}

	/** What it is called. */
	public String label() {
		return label;
	}

	String icon() {
		return icon;
	}

	/** The elements that stand under it; the first kind is what it is there for. */
	public List<EClass> types() {
		return types;
	}

	/** The key of its row. */
	String key() {
		return name();
	}
}
