package org.journeywright.analysis;

/**
 * The kinds of gaps. The first five are those of the gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985 and 1988); the others are where
 * practice shows that the five begin.
 */
public enum GapKind {

	/** The model contradicts itself. */
	MODEL("model", "The model contradicts itself"),
	/** Expectations are unknown. */
	KNOWLEDGE("knowledge", "What customers expect is not known"),
	/** Expectations are known, but no standard answers them. */
	STANDARDS("standards", "Known expectations without a standard that answers them"),
	/** A standard is stated, but not practised, coached or met. */
	PERFORMANCE("performance", "Standards that are not practised, coached or met"),
	/** Something is promised that nothing keeps. */
	COMMUNICATION("communication", "Promises that nothing keeps"),
	/** Customers experience less than they expect. */
	PERCEPTION("perception", "Experience that falls short of expectation"),
	/** Colleagues behind the touchpoint are not served as customers. */
	HANDOFF("internal handoff", "Handoffs between colleagues that nobody has agreed"),
	/** Leaders have no part. */
	LEADERSHIP("leadership", "Leaders without a part"),
	/** Symptoms are treated instead of causes. */
	ROOT_CAUSE("root cause", "Symptoms treated instead of causes"),
	/** Figures do not steer the business. */
	METRICS("metric alignment", "Figures that steer nothing"),
	/** A scenario does not teach what it should. */
	SCENARIO("scenario quality", "Scenarios that do not teach"),
	/** Training is designed against what is known to work. */
	TRAINING("training design", "Training that will not last"),
	/** The strategy leaves something out. */
	STRATEGY("strategy", "A strategy with holes");

	private final String word;
	private final String title;

	GapKind(String word, String title) {
		this.word = word;
		this.title = title;
	}

	/** The kind in lower-case words, as in "internal handoff". */
	public String word() {
		return word;
	}

	/** What gaps of this kind have in common, as a heading. */
	public String title() {
		return title;
	}
}
