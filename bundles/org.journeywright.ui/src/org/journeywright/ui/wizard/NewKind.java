package org.journeywright.ui.wizard;

import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.journeywright.model.ModelPackage.Literals;

/** What can be begun from the File menu. */
public enum NewKind {

	/** A way that customers go. */
	JOURNEY(() -> Literals.JOURNEY),
	/** A moment in which customers meet the organisation. */
	TOUCHPOINT(() -> Literals.TOUCHPOINT),
	/** Behaviour that can be seen. */
	STANDARD(() -> Literals.SERVICE_STANDARD),
	/** A situation worth practising. */
	SCENARIO(() -> Literals.SCENARIO),
	/** What somebody learns, in which order. */
	PROGRAMME(() -> Literals.TRAINING_PROGRAMME),
	/** What one role gives another. */
	HANDOFF(() -> Literals.HANDOFF),
	/** What goes wrong. */
	ISSUE(() -> Literals.ISSUE);

	private final Supplier<EClass> type;

	/** The metamodel is not loaded before somebody begins something: the menu alone does not need it. */
	NewKind(Supplier<EClass> type) {
		this.type = type;
	}

	/** The kind of element. */
	public EClass type() {
		return type.get();
	}
}
