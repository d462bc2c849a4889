package org.journeywright.analysis.rules.perception;

import java.util.List;
import java.util.stream.Stream;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/** What is being done about touchpoints. */
final class WorkUnderWay {

	private final ModelView model;

	WorkUnderWay(ModelView model) {
		this.model = model;
	}

	/**
	 * Whether somebody works on a touchpoint: an initiative that is neither done nor stopped addresses it, an issue at it or a handoff that supports it, or
	 * removes a root cause of an issue at it.
	 */
	boolean on(Touchpoint touchpoint) {
		List<Issue> issues = model.issuesAt(touchpoint);
		Stream<Handoff> handoffs = model.referring(touchpoint, ModelPackage.Literals.HANDOFF__SUPPORTS, Handoff.class).stream();
		Stream<Initiative> remedies = issues.stream().flatMap(i -> i.getRootCauses().stream()).flatMap(c -> c.getRemedies().stream());
		Stream<Initiative> addressing = Stream.of(Stream.of(touchpoint), issues.stream(), handoffs).flatMap(s -> s)
				.flatMap(e -> model.referring(e, ModelPackage.Literals.INITIATIVE__ADDRESSES, Initiative.class).stream());
		return Stream.concat(addressing, remedies).anyMatch(Initiatives::isOpen);
	}

	/** Adds the issues at a touchpoint to the evidence of a gap. */
	Gap issues(Gap gap, Touchpoint touchpoint) {
		List<Issue> issues = model.issuesAt(touchpoint);
		return issues.isEmpty() ? gap : gap.because("What goes wrong there: " + Wording.names(issues) + ".");
	}
}
