package org.journeywright.diagram.drawing;

/** The signs of drawings, each drawn on a grid of 16 by 16. */
public enum Icon {

	PHONE("M3 2H6L7.5 5.5L6 7C6.6 8.4 7.6 9.4 9 10L10.5 8.5L14 10V13C14 13.6 13.6 14 13 14C6.9 14 2 9.1 2 3C2 2.4 2.4 2 3 2Z", false),
	WEB("M14 8C14 11.3 11.3 14 8 14C4.7 14 2 11.3 2 8C2 4.7 4.7 2 8 2C11.3 2 14 4.7 14 8ZM2 8H14M8 2C12 6 12 10 8 14M8 2C4 6 4 10 8 14", false),
	STORE("M2 6L3 2H13L14 6V7C14 9.6 10 9.6 10 7C10 9.6 6 9.6 6 7C6 9.6 2 9.6 2 7ZM3 9V14H13V9", false),
	VISIT("M1 4H9V11H1ZM9 6H12L15 9V11H9M5.5 12C5.5 14 2.5 14 2.5 12C2.5 10 5.5 10 5.5 12ZM13.5 12C13.5 14 10.5 14 10.5 12C10.5 10 13.5 10 13.5 12Z", false),
	MAIL("M2 3H14V13H2ZM2 4L8 9L14 4", false),
	CHAT("M2 3H14V11H8L5 14V11H2Z", false),
	APP("M5 1H11C11.6 1 12 1.4 12 2V14C12 14.6 11.6 15 11 15H5C4.4 15 4 14.6 4 14V2C4 1.4 4.4 1 5 1ZM7 12.5H9", false),
	LETTER("M2 5H14V13H2ZM2 13L6.5 9M14 13L9.5 9M2 5L8 10L14 5", false),
	PERSON("M11 5C11 9 5 9 5 5C5 1 11 1 11 5ZM2 14C2 9 14 9 14 14", false),
	PEOPLE("M8 5C8 8.3 3 8.3 3 5C3 1.7 8 1.7 8 5ZM1 13C1 8.5 10 8.5 10 13M10 2.6C13 2.6 13 7.4 10 7.4M11.5 9C14 9.5 15 11 15 13", false),
	SCREEN("M2 3H14V11H2ZM5 14H11M8 11V14", false),
	PLACE("M8 15C5 11 3 9 3 6C3 -0.7 13 -0.7 13 6C13 9 11 11 8 15ZM10 6C10 8.7 6 8.7 6 6C6 3.3 10 3.3 10 6Z", false),
	CHANNEL("M2 8H14M10 4L14 8L10 12", false),
	TRUTH("M8 1L15 8L8 15L1 8Z", true),
	/** The severity of a gap, and nothing else, as are the next two. */
	CRITICAL("M5 1.5H11L15 8L11 14.5H5L1 8Z", true),
	MAJOR("M8 1.5L15 14H1Z", true),
	MINOR("M14 8C14 16 2 16 2 8C2 0 14 0 14 8Z", true),
	/** What keeps a model from being read, and nothing else. */
	PROBLEM("M2 2H14V14H2Z", true),
	/** Broken, gone, stopped, poor. */
	ERROR("M3 3L13 13M13 3L3 13", false),
	PLAY("M4 2L14 8L4 14Z", true),
	PLUS("M8 2V14M2 8H14", false),
	STAR("M8 1L10.2 5.8L15.4 6.4L11.5 9.9L12.6 15L8 12.4L3.4 15L4.5 9.9L0.6 6.4L5.8 5.8Z", false),
	HEART("M8 14C3 10 1 7.5 1 5C1 1.5 6 0.5 8 4.5C10 0.5 15 1.5 15 5C15 7.5 13 10 8 14Z", false),
	PROMISE("M3 8L7 12L14 4", false),
	CLOCK("M14 8C14 11.3 11.3 14 8 14C4.7 14 2 11.3 2 8C2 4.7 4.7 2 8 2C11.3 2 14 4.7 14 8ZM8 4V8L11 10", false),
	SYSTEM("M2 4C2 1.5 14 1.5 14 4V12C14 14.5 2 14.5 2 12ZM2 4C2 6.5 14 6.5 14 4M2 8C2 10.5 14 10.5 14 8", false),
	FLAG("M3 15V2H13L10.5 5.5L13 9H3", false),
	LOOP("M13 6C11 1 3 2 3 8C3 14 11 15 13 10M13 2V6H9", false),
	ALONE("M8 2V9M8 12V13", false),
	/** A figure that stays below its target. */
	OFF_TARGET("M2 2.5H14M8 5.5V14M4 10L8 14L12 10", false),
	/** What was to be done by now. */
	LATE("M4 2H12M4 14H12M5 2V4.5L11 11.5V14M11 2V4.5L5 11.5V14", false),
	/** What goes wrong for customers. */
	ISSUE("M9.5 1L3 9.5H7.5L6.5 15L13 6.5H8.5Z", true),
	/** What is stated, and can hardly be so. */
	DOUBT("M5 5.5C5 1.5 11 1.5 11 5.5C11 8 8 7.5 8 10M8 12.5V13.5", false),
	/** Leads from later to earlier. */
	BACKWARDS("M13 8H3M7 4L3 8L7 12", false),
	/** From here nothing leads on. */
	NO_WAY("M14 8C14 11.3 11.3 14 8 14C4.7 14 2 11.3 2 8C2 4.7 4.7 2 8 2C11.3 2 14 4.7 14 8ZM5 8H11", false);

	private final String path;
	private final boolean isFilled;

	Icon(String path, boolean isFilled) {
		this.path = path;
		this.isFilled = isFilled;
	}

	/** The shape on the grid, in the commands that {@link Mark.Shape} allows. */
	public String path() {
		return path;
	}

	/** Whether it is filled; others are lines, one and a half units wide. */
	public boolean isFilled() {
		return isFilled;
	}

	/** The name in pages: {@code phone}. */
	public String token() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
