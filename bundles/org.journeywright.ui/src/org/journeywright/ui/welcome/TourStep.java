package org.journeywright.ui.welcome;

import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.layout.Views;

/** The five steps of the first tour, each pointing at a real part of the window. */
enum TourStep {

	/** What there is. */
	EXPLORER(MapPerspective.ID, Views.EXPLORER, "Your model by meaning", "Journeys with their stages and touchpoints, standards, scenarios, teams. Choose something here and the other views follow."),
	/** What it means. */
	PROPERTIES(MapPerspective.ID, Views.PROPERTIES, "What you chose, as a form", "Every field in plain words. A change here is a change of the text in the middle, and the other way round."),
	/** What is missing. */
	GAPS(MapPerspective.ID, Views.GAPS, "What is missing", "Live, while you write: each gap with its reason and the next step. Double-click to go to the place."),
	/** What is practised. */
	SCENARIO(TrainPerspective.ID, Views.SCENARIO, "Practice, step by step", "Under Train: what is expected, how it goes well, how it goes wrong, the conversation. Play it as you write it."),
	/** What matters. */
	COVERAGE(LeadPerspective.ID, Views.COVERAGE, "The whole at a glance", "Under Lead: which touchpoints have standards, scenarios and metrics, and where a tie is missing.");

	private final String perspective;
	private final String view;
	private final String title;
	private final String text;

	TourStep(String perspective, String view, String title, String text) {
		this.perspective = perspective;
		this.view = view;
		this.title = title;
		this.text = text;
	}

	String perspective() {
		return perspective;
	}

	String view() {
		return view;
	}

	String title() {
		return title;
	}

	String text() {
		return text;
	}
}
