package org.journeywright.analysis.rules;

/** Where rules come from, where several share a source. */
public final class Sources {

	/** A model has to agree with itself before it can say anything about a business. */
	public static final String SOUND_MODEL = "Sound modelling: a statement is only worth reading where no other statement contradicts it";
	/** Gap 1 of the gaps model: expectations are not known. */
	public static final String GAP_1 =
			"Gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985), gap 1: what customers expect and what we believe they expect";
	/** Gap 2 of the gaps model: no standard answers them. */
	public static final String GAP_2 =
			"Gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985), gap 2: what we know of expectations and what our standards ask for";
	/** Gap 3 of the gaps model: standards are not met. */
	public static final String GAP_3 =
			"Gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985), gap 3: what standards ask for and what is delivered";
	/** Gap 4 of the gaps model: promises are not kept. */
	public static final String GAP_4 =
			"Gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985), gap 4: what is delivered and what is communicated";
	/** Gap 5 of the gaps model: the experience falls short. */
	public static final String GAP_5 =
			"Gaps model of service quality (Parasuraman, Zeithaml and Berry, 1985), gap 5: what customers expect and what they experience";
	/** Standards precede training. */
	public static final String STANDARDS_FIRST =
			"Practice of service training: standards come before training, and give training, coaching and evaluation their content";
	/** Values and promises mean one thing. */
	public static final String ONE_MEANING =
			"Practice of service training: values and promises reach customers through people who each define them differently";
	/** The whole relationship counts. */
	public static final String RELATIONSHIP =
			"Practice of experience strategy: customers judge a company by the sum of its touchpoints over the whole relationship";
	/** Colleagues are customers. */
	public static final String INTERNAL_CUSTOMERS =
			"Practice of service training: colleagues who never meet a customer shape what customers experience; the next colleague is a customer too";
	/** Work behind the line of visibility. */
	public static final String BLUEPRINT = "Service blueprinting (Shostack, 1984): what customers see rests on work behind the line of visibility";

	/** Leaders take part. */
	public static final String LEADERS =
			"Practice of service training: leaders take part by coaching, motivating and clearing the way; a workshop alone is a short boost";
	/** Root causes. */
	public static final String ROOT_CAUSES =
			"Practice of service training: the systemic root causes are explored before training is developed, and then removed";
	/** Five whys. */
	public static final String FIVE_WHYS = "Five whys (Ohno, 1988): ask why until the answer is something that can be changed for good";
	/** Outcomes. */
	public static final String OUTCOMES =
			"Practice of service training: initiatives are based on outcomes, not contents; metrics are tied to business outcomes, reviewed and acted on";
	/** Four steps. */
	public static final String FOUR_STEPS =
			"Practice of service training, the four steps of a scenario: expected behaviours, success story, failure stories, conversation";
	/** Questions. */
	public static final String QUESTIONS =
			"Guidelines for choice questions (Haladyna, Downing and Rodriguez, 2002): options alike in length, the right one in varying places";
	/** Feedback. */
	public static final String FEEDBACK = "Research on formative feedback (Shute, 2008): feedback helps when it is specific to what was done";
	/** Reality. */
	public static final String REALITY =
			"Practice of service training: tied to the work as it is, in the right order: basics, comfort check, top issues, wow moments";
	/** Over time. */
	public static final String OVER_TIME =
			"Practice of service training: engrain, not just train; it does not happen in an afternoon (spacing effect: Cepeda and others, 2006)";
	/** Three questions. */
	public static final String THREE_QUESTIONS = "Three questions about any initiative: was it effective, did it bring the intended results, does it last?";
	/** The ecosystem. */
	public static final String ECOSYSTEM =
			"Practice of experience strategy: leadership, values, recognition, recruitment and the rest are one ecosystem; a weak element pulls others down";
	/** The roadmap. */
	public static final String ROADMAP = "Practice of experience strategy: from honest awareness of today to a roadmap of short- and long-term decisions";

	private Sources() {
	}
}
