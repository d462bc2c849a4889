package org.journeywright.ui.form.content;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;

/**
 * A gap of the element that a form shows.
 *
 * @param severity
 *            how much it matters
 * @param message
 *            the sentence a manager understands
 * @param nextStep
 *            what to do about it
 * @param feature
 *            the feature in question
 * @param code
 *            the code of the rule
 */
public record GapNote(GapSeverity severity, String message, String nextStep, Optional<EStructuralFeature> feature, String code) {

	static GapNote of(Finding finding) {
		return new GapNote(finding.severity(), finding.message(), finding.nextStep(), finding.feature(), finding.rule().code());
	}
}
