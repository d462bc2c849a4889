package org.journeywright.diagram.common;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Promise;

/** How things are tied to a touchpoint. A tie is said once, mostly on the side of the thing; the touchpoint itself says its standards, roles and channels. */
public enum TouchpointTie {

	STANDARD("standard", Literals.SERVICE_STANDARD, Literals.TOUCHPOINT__STANDARDS),
	ROLE("role", Literals.ROLE, Literals.TOUCHPOINT__ROLES),
	CHANNEL("channel", Literals.CHANNEL, Literals.TOUCHPOINT__CHANNELS),
	SCENARIO("scenario", Literals.SCENARIO, Literals.SCENARIO__TOUCHPOINTS),
	ISSUE("issue", Literals.ISSUE, Literals.ISSUE__TOUCHPOINTS),
	METRIC("metric", Literals.METRIC, Literals.METRIC__MEASURES),
	WOW("wow moment", Literals.WOW_MOMENT, Literals.WOW_MOMENT__TOUCHPOINTS),
	MADE("promise", Literals.PROMISE, Literals.PROMISE__MADE_AT),
	KEPT("promise", Literals.PROMISE, Literals.PROMISE__KEPT_AT),
	INITIATIVE("initiative", Literals.INITIATIVE, Literals.INITIATIVE__ADDRESSES);

	private final String word;
	private final EClass type;
	private final EReference reference;

	TouchpointTie(String word, EClass type, EReference reference) {
		this.word = word;
		this.type = type;
		this.reference = reference;
	}

	/** The word of the palette and of drag and drop. */
	public String word() {
		return word;
	}

	/** What is tied. */
	public EClass type() {
		return type;
	}

	/** The reference that says the tie. */
	public EReference reference() {
		return reference;
	}

	/** Whether the touchpoint says it, and not the thing. */
	public boolean isSaidByTouchpoint() {
		return Literals.TOUCHPOINT.getEAllReferences().contains(reference);
	}

	/** How an element would be tied: a promise that is made somewhere is kept here, another one is made here. Empty for what touchpoints have no tie to. */
	public static Optional<TouchpointTie> of(EObject element) {
		if (element instanceof Promise promise) {
			return Optional.of(promise.getMadeAt().isEmpty() ? MADE : KEPT);
		}
		return Stream.of(values()).filter(t -> t.type == element.eClass()).findFirst();
	}

	/** How an element with a word of the palette is tied when it is new. */
	public static Optional<TouchpointTie> of(String word) {
		return Stream.of(values()).filter(t -> t.word.equals(word)).findFirst();
	}

	/** Ties an element to a touchpoint. */
	public Edited tie(CommonEdits edits, String element, String touchpoint) {
		return isSaidByTouchpoint() ? edits.tie(touchpoint, reference, element) : edits.tie(element, reference, touchpoint);
	}

	/** Takes an element from a touchpoint; both stay. */
	public Edited untie(CommonEdits edits, String element, String touchpoint) {
		return isSaidByTouchpoint() ? edits.untie(touchpoint, reference, element) : edits.untie(element, reference, touchpoint);
	}

	/** Takes an element from one touchpoint to another. */
	public Edited move(CommonEdits edits, String element, String from, String to) {
		return isSaidByTouchpoint() ? CommonEdits.together("Move " + word, java.util.List.of(untie(edits, element, from), tie(edits, element, to)))
				: edits.retie(element, reference, from, to);
	}

	/** How an element can be tied, or a sentence that says that it cannot. */
	public static TouchpointTie required(EObject element) {
		return of(element).orElseThrow(() -> new EditRefusedException(Names.begin(Elements.kind(element)) + " is not tied to touchpoints. Drop a standard, scenario, issue, metric, role, "
				+ "channel, promise, wow moment or initiative here."));
	}
}
