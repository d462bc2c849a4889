package org.journeywright.language.messages;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;

/**
 * The change of a text that takes a mistake in its grammar away.
 *
 * @param offset
 *            where it starts
 * @param length
 *            how many characters it takes away; none where something is missing
 * @param text
 *            what it puts there; empty where something is too many
 */
public record Remedy(int offset, int length, String text) {

	/** The remedy as a problem of a file carries it. */
	public String[] data() {
		return new String[] {Integer.toString(offset), Integer.toString(length), text};
	}

	/** The remedy of a file's problem; empty where only the author can know what was meant. */
	public static Optional<Remedy> of(Resource.Diagnostic problem) {
		return problem instanceof AbstractDiagnostic told && SyntaxMessages.SYNTAX.equals(told.getCode()) && told.getData() != null && told.getData().length == 3
				? Optional.of(new Remedy(Integer.parseInt(told.getData()[0]), Integer.parseInt(told.getData()[1]), told.getData()[2])) : Optional.empty();
	}
}
