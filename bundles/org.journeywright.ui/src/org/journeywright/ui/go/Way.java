package org.journeywright.ui.go;

/** The two directions of a trail, each with the platform's command for it. */
enum Way {

	BACK("org.eclipse.ui.navigate.backwardHistory"), FORWARD("org.eclipse.ui.navigate.forwardHistory");

	private final String command;

	Way(String command) {
		this.command = command;
	}

	String command() {
		return command;
	}
}
