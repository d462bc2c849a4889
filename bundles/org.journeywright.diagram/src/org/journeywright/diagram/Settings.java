package org.journeywright.diagram;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the reader of a diagram has chosen to see. Not part of the model: it is kept by the window or page that shows the diagram.
 *
 * @param values
 *            by the name of the setting; lists are joined by commas
 */
public record Settings(Map<String, String> values) {

	/** As the diagram shows itself to somebody who has chosen nothing. */
	public static final Settings USUAL = new Settings(Map.of());

	public Settings {
		values = Collections.unmodifiableMap(new TreeMap<>(values));
	}

	/** The value of a setting that has one. */
	public Optional<String> value(String setting) {
		return Optional.ofNullable(values.get(setting)).filter(v -> !v.isEmpty());
	}

	/** The values of a setting in the order chosen; the usual ones where nothing was chosen. An empty value chooses none. */
	public List<String> list(String setting, List<String> usual) {
		return Optional.ofNullable(values.get(setting)).map(v -> Stream.of(v.split(",")).filter(s -> !s.isEmpty()).toList()).orElse(usual);
	}

	/** The same with another value. */
	public Settings with(String setting, String value) {
		Map<String, String> changed = new TreeMap<>(values);
		changed.put(setting, value);
		return new Settings(changed);
	}
}
