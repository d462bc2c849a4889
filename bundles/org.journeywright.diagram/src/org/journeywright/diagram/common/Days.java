package org.journeywright.diagram.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.journeywright.analysis.ModelView;

/** Days as they are said on drawings. */
public final class Days {

	private static final DateTimeFormatter SPELT = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private Days() {
	}

	/** Of which day a model speaks, for the line below a title: {@code model of 3 October 2026}; empty where it does not say. */
	public static Optional<String> of(ModelView model) {
		return model.date().map(d -> "model of " + spelt(d));
	}

	/** A day in full: {@code 3 October 2026}. */
	public static String spelt(LocalDate day) {
		return SPELT.format(day);
	}
}
