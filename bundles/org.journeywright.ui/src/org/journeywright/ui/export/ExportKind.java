package org.journeywright.ui.export;

/** The exports that people can choose. */
enum ExportKind {

	/** What is missing. */
	GAPS("Export Gap Report", "What is missing in the model, as a page to read and print and as data for other programs."),
	/** What is to be learned. */
	TRAINING("Export Training Packages", "For each programme a SCORM 1.2 file for your learning system, and a folder for any web server.");

	private final String title;
	private final String sentence;

	ExportKind(String title, String sentence) {
		this.title = title;
		this.sentence = sentence;
	}

	/** The title of its dialog. */
	String title() {
		return title;
	}

	/** What it makes. */
	String sentence() {
		return sentence;
	}
}
