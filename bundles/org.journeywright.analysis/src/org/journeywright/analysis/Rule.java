package org.journeywright.analysis;

import java.util.function.Consumer;

/** Looks for one kind of gap in a model. A rule has no state, reads the model in time linear in its size, and never changes it. */
public interface Rule {

	/** What people need to know about this rule. */
	RuleInfo info();

	/**
	 * Reports every gap this rule finds, in the order of the model.
	 *
	 * @param model
	 *            the whole model
	 * @param gaps
	 *            takes the gaps
	 */
	void check(ModelView model, Consumer<Gap> gaps);
}
