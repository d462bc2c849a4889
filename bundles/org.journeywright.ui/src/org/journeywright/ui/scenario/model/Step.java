package org.journeywright.ui.scenario.model;

/** The four steps in which a scenario is written, each built on the one before. */
public enum Step {

	/** Which behaviours are practised, where and by whom. */
	EXPECTATIONS("Expectations", "Where does it happen, who practises it, and which behaviours should be seen?"),
	/** How it goes when it goes well. */
	SUCCESS("Success story", "Tell one full situation in which these behaviours are applied, specific to the job."),
	/** How it goes wrong. */
	FAILURES("Failure stories", "Tell how the same situation goes wrong when a behaviour is missing. The weaker options come from here."),
	/** What is played. */
	CONVERSATION("Conversation", "Turn the stories into a conversation: what the customer says, and what a colleague may answer.");

	private final String title;
	private final String question;

	Step(String title, String question) {
		this.title = title;
		this.question = question;
	}

	/** The name of the step. */
	public String title() {
		return title;
	}

	/** What the author answers in this step. */
	public String question() {
		return question;
	}

	/** The place among the steps, from 1. */
	public int number() {
		return ordinal() + 1;
	}
}
