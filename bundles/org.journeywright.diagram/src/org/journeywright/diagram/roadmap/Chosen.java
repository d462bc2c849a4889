package org.journeywright.diagram.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.model.InitiativeStatus;

/**
 * What the reader has chosen to see of the roadmap.
 *
 * @param isTime
 *            whether initiatives stand by their dates, rather than by now, next and later
 * @param isByElement
 *            whether the lanes are the elements of the strategy, rather than the levels of the organisation
 * @param statuses
 *            of the initiatives that are shown
 */
record Chosen(boolean isTime, boolean isByElement, List<InitiativeStatus> statuses) {

	static final String AXIS = "axis";
	static final String HORIZONS = "horizons";
	static final String TIME = "time";
	static final String LANES = "lanes";
	static final String LEVEL = "level";
	static final String ELEMENT = "element";
	static final String SHOW = "show";

	static Chosen of(Settings settings) {
		List<String> all = InitiativeStatus.VALUES.stream().map(InitiativeStatus::getLiteral).toList();
		List<String> shown = settings.list(SHOW, all);
		return new Chosen(settings.value(AXIS).filter(TIME::equals).isPresent(), settings.value(LANES).filter(ELEMENT::equals).isPresent(),
				InitiativeStatus.VALUES.stream().filter(s -> shown.contains(s.getLiteral())).toList());
	}

	/** What was chosen when a drawing was made. */
	static Chosen of(Drawing drawing) {
		Settings settings = Settings.USUAL;
		for (Choice choice : drawing.choices()) {
			settings = settings.with(choice.setting(), choice.options().stream().filter(Option::chosen).map(Option::value).collect(Collectors.joining(",")));
		}
		return of(settings);
	}

	/** As a drawing offers them. */
	List<Choice> choices() {
		SequencedMap<String, String> all = new LinkedHashMap<>();
		InitiativeStatus.VALUES.forEach(s -> all.put(s.getLiteral(), StatusLook.of(s).label()));
		return List.of(Choices.one(AXIS, "Axis", isTime ? TIME : HORIZONS, options(HORIZONS, "Now, next, later", TIME, "Time")),
				Choices.one(LANES, "Lanes", isByElement ? ELEMENT : LEVEL, options(LEVEL, "Level", ELEMENT, "Strategy element")),
				Choices.many(SHOW, "Show", statuses.stream().map(InitiativeStatus::getLiteral).toList(), all));
	}

	private static SequencedMap<String, String> options(String first, String label, String second, String otherLabel) {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		options.put(first, label);
		options.put(second, otherLabel);
		return options;
	}
}
