package org.journeywright.diagram.export;

/** Keeps Java's own graphics from looking for a screen: files are painted in memory. */
final class Headless {

	private static final String SETTING = "java.awt.headless";

	private Headless() {
	}

	/** To be called before anything of Java's graphics is touched; what was settled when the process started stays. */
	static void ensure() {
		if (System.getProperty(SETTING) == null) {
			System.setProperty(SETTING, "true");
		}
	}
}
