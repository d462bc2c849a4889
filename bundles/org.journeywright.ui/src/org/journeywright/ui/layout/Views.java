package org.journeywright.ui.layout;

import java.util.List;

import org.eclipse.ui.IPageLayout;

/** The ids of the views, in the order in which menus name them. */
public final class Views {

	/** What the model holds, by meaning. */
	public static final String EXPLORER = "org.journeywright.ui.explorer";
	/** What is chosen, as a form in plain words. */
	public static final String PROPERTIES = "org.journeywright.ui.form";
	/** What the text in the editor holds. */
	public static final String OUTLINE = "org.journeywright.ui.outline";
	/** What is missing. */
	public static final String GAPS = "org.journeywright.ui.gaps";
	/** What is tied to what. */
	public static final String COVERAGE = "org.journeywright.ui.coverage";
	/** A scenario, step by step. */
	public static final String SCENARIO = "org.journeywright.ui.scenario";

	/** All of them. */
	public static final List<String> ALL = List.of(EXPLORER, PROPERTIES, OUTLINE, GAPS, COVERAGE, SCENARIO);

	private static final List<String> GUIDING = List.of("org.journeywright.ui.go.element", "org.journeywright.ui.openFolder", "org.journeywright.ui.shortcuts");

	private Views() {
	}

	static void offerAll(IPageLayout page) {
		ALL.forEach(page::addShowViewShortcut);
	}

	/** Says in the middle, where no text is open, what to do. */
	static void guide(IPageLayout page) {
		page.setEditorOnboardingText("Double-click a name in the Explorer, or a gap, to read its text here.");
		GUIDING.forEach(page::addEditorOnboardingCommandId);
	}
}
