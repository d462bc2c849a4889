package org.journeywright.generator.report;

import java.util.Comparator;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.SourceLocation;

/**
 * One line of a validation: something that keeps the model from being understood, or by which it contradicts itself.
 *
 * @param isError
 *            whether it is an error; otherwise it is a warning
 * @param code
 *            the stable code
 * @param location
 *            where it stands
 * @param message
 *            what is wrong and how to mend it
 * @param rule
 *            the rule that found it; empty for what the parser and the linker found
 */
public record Notice(boolean isError, String code, Optional<SourceLocation> location, String message, Optional<RuleInfo> rule) implements Comparable<Notice> {

	/** What a model starts with. */
	static final String FIRST_WORDS = "organisation \"Corner Café\" { as of 2026-11-01 }";

	private static final String EMPTY = "JW-0007";
	private static final Comparator<Notice> ORDER = Comparator.comparing((Notice n) -> n.location().map(SourceLocation::file).orElse(""))
			.thenComparing(n -> n.location().map(SourceLocation::offset).orElse(0)).thenComparing(Notice::code).thenComparing(Notice::message);

	/** What there is to say of a model that states nothing: no rule finds a gap in it, which is no praise. Empty for any other model. */
	public static Optional<Notice> ofEmpty(ModelView model) {
		String message = "The model is empty. Begin with an organisation, for example: " + FIRST_WORDS;
		return model.isEmpty() ? Optional.of(new Notice(false, EMPTY, Optional.empty(), message, Optional.empty())) : Optional.empty();
	}

	@Override
	public int compareTo(Notice other) {
		return ORDER.compare(this, other);
	}

	/** The notice as compilers write theirs, so that editors find the place: {@code file:line:column: error: message [code]}. */
	@Override
	public String toString() {
		return location.map(l -> l + ": ").orElse("") + (isError ? "error: " : "warning: ") + message + " [" + code + "]";
	}
}
