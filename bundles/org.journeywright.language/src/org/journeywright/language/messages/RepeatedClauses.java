package org.journeywright.language.messages;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.journeywright.model.Elements;

/** Says that a clause states twice what can be true only once, as in two goals of one stage; the grammar lets that pass because clauses come in any order. */
public final class RepeatedClauses {

	/** Code of a clause that is stated twice. */
	public static final String REPEATED = "JW-0006";

	private RepeatedClauses() {
	}

	/** The message about a repetition in the text of an element. */
	public static DiagnosticMessage message(EObject element) {
		return new DiagnosticMessage("This is said twice about the " + Elements.kind(element) + " '" + Elements.label(element)
				+ "'; only one of them can hold. Remove one.", Severity.ERROR, REPEATED);
	}
}
