package org.journeywright.ui.form.content;

/** What kind of value a field holds, and so which control edits it. */
public enum FieldKind {

	/** A name or other words on one line. */
	LINE,
	/** A text of any length. */
	TEXT,
	/** One of a few words. */
	CHOICE,
	/** Yes or no. */
	FLAG,
	/** A number of people or things, from 0. */
	COUNT,
	/** A grade from 1 to 5. */
	RATING,
	/** How a customer feels, from -5 to +5. */
	EMOTION,
	/** How much effort something takes, from 1 to 7. */
	EFFORT,
	/** A number with its unit. */
	AMOUNT,
	/** A number from 0 % to 100 %. */
	PERCENT,
	/** A day. */
	DATE,
	/** A month. */
	MONTH,
	/** A reference to another element. */
	TIE,
	/** An element within the element. */
	PART
}
