package org.journeywright.analysis;

import java.util.Optional;

import org.journeywright.model.Severity;

/** How much a finding matters, gravest first. */
public enum GapSeverity {

	/** The model contradicts itself; reports built on it would mislead. */
	ERROR("error", "✕"),
	/** Customers are let down at a moment that decides, or money is spent without effect. */
	CRITICAL("critical", "⬣"),
	/** Good people will fall short here sooner or later. */
	MAJOR("major", "▲"),
	/** Worth mending when one is at it. */
	MINOR("minor", "●");

	private final String word;
	private final String sign;

	GapSeverity(String word, String sign) {
		this.word = word;
		this.sign = sign;
	}

	/** The severity in lower case. */
	public String word() {
		return word;
	}

	/** The sign that stands with the colour. */
	public String sign() {
		return sign;
	}

	/** What a team's rule setting means; empty for the usual severity. */
	public static Optional<GapSeverity> of(Severity severity) {
		return switch (severity) {
			case CRITICAL -> Optional.of(CRITICAL);
			case MAJOR -> Optional.of(MAJOR);
			case MINOR -> Optional.of(MINOR);
			case USUAL -> Optional.empty();
		};
	}
}
