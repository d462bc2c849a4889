package org.journeywright.analysis.coverage;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Metric;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;

/**
 * What is begun: it stands in the model and is tied, but nothing is in it yet. A programme is never merely begun, as one without activities trains the basics of its audience.
 */
public final class Begun {

	private static final String UNWRITTEN = "To be written: ";

	private Begun() {
	}

	/**
	 * A text that says itself that it is none yet, and asks people to write another one in its place. Every such text is made here, so that it is known again.
	 *
	 * @param what
	 *            what is to be written: "what customers can count on"
	 */
	public static String unwritten(String what) {
		return UNWRITTEN + what;
	}

	/** Whether an element is empty, or still asks for its words. */
	public static boolean is(EObject element) {
		return isEmpty(element) || element.eClass().getEAllAttributes().stream().filter(a -> !a.isMany()).anyMatch(a -> asks(element, a));
	}

	/** Whether a text only asks for another. */
	public static boolean is(String text) {
		return text.startsWith(UNWRITTEN);
	}

	private static boolean asks(EObject element, EAttribute attribute) {
		return element.eGet(attribute) instanceof String text && is(text);
	}

	private static boolean isEmpty(EObject element) {
		return switch (element) {
			case Scenario s -> none(s.getSuccess(), s.getOpening()) && s.getFailures().isEmpty() && s.getSteps().isEmpty();
			case ServiceStandard s -> none(s.getStatement(), s.getRationale()) && s.getBehaviours().isEmpty() && s.getMeasures().isEmpty();
			case Metric m -> none(m.getUnit(), m.getBaseline(), m.getTarget(), m.getCurrent());
			case LeadershipPractice p -> none(p.getDescription(), p.getCadence()) && p.getLeaders().isEmpty();
			default -> false;
		};
	}

	private static boolean none(Object... values) {
		return Stream.of(values).allMatch(Objects::isNull);
	}
}
