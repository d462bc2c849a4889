package org.journeywright.diagram.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.journeywright.diagram.Settings;

/** The lanes of a journey map, in their usual order. Stages and touchpoints are headings and always there. */
enum Lane {

	ACTION("action", "Customer does"),
	CHANNEL("channel", "Channel"),
	EXPECTATION("expectation", "Expects"),
	EMOTION("emotion", "Emotion"),
	EFFORT("effort", "Effort"),
	ISSUES("issues", "Issues"),
	STANDARDS("standards", "Standards"),
	SCENARIOS("scenarios", "Scenarios and training"),
	METRICS("metrics", "Metrics"),
	ROLE("role", "Delivered by"),
	WOW("wow", "Wow moments"),
	PROMISES("promises", "Promises"),
	OPPORTUNITIES("opportunities", "Opportunities");

	/** The setting that names the lanes shown. */
	static final String SETTING = "lanes";

	private final String word;
	private final String label;

	Lane(String word, String label) {
		this.word = word;
		this.label = label;
	}

	/** As it is written in settings. */
	String word() {
		return word;
	}

	/** As people read it. */
	String label() {
		return label;
	}

	/** The kind of its cells. */
	String cell() {
		return "cell." + word;
	}

	/** The lanes that are to be shown, in their order. */
	static List<Lane> shown(Settings settings) {
		return settings.list(SETTING, Stream.of(values()).map(Lane::word).toList()).stream().flatMap(w -> of(w).stream()).distinct().toList();
	}

	private static Optional<Lane> of(String word) {
		return Stream.of(values()).filter(l -> l.word.equals(word.strip())).findFirst();
	}

	/** All of them, for the reader to choose. */
	static SequencedMap<String, String> options() {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		Stream.of(values()).forEach(l -> options.put(l.word, l.label));
		return options;
	}
}
