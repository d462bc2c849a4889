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

	/** The setting that names the lanes that show everything. */
	static final String WHOLE = "whole";

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

	/** The lanes that show everything there is in a cell, however much. */
	static List<Lane> whole(Settings settings) {
		return settings.list(WHOLE, List.of()).stream().flatMap(w -> of(w).stream()).distinct().toList();
	}

	/** Those of which a cell shows the first few, unless everything is wanted. */
	static SequencedMap<String, String> shortened() {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		List.of(ISSUES, SCENARIOS, METRICS, WOW, PROMISES, OPPORTUNITIES).forEach(l -> options.put(l.word, l.label));
		return options;
	}

	/** All of them, for the reader to choose. */
	static SequencedMap<String, String> options() {
		SequencedMap<String, String> options = new LinkedHashMap<>();
		Stream.of(values()).forEach(l -> options.put(l.word, l.label));
		return options;
	}
}
