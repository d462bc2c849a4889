package org.journeywright.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Option;
import org.journeywright.language.messages.Suggestions;

/** What a user chose to see, in the words of the diagrams. A setting counts where a diagram has it; one that none has is refused. */
final class ChosenSettings {

	private final Map<String, String> chosen;
	private final Map<String, Set<String>> offered = new LinkedHashMap<>();
	private final Map<String, String> unknown = new LinkedHashMap<>();
	private final Set<String> used = new TreeSet<>();

	/** The settings by name; several values are joined by commas. */
	ChosenSettings(Map<String, String> chosen) {
		this.chosen = chosen;
	}

	/** Those that a drawing offers. */
	Settings of(Drawing drawing) {
		Settings settings = Settings.USUAL;
		for (Choice choice : drawing.choices()) {
			choice.options().forEach(o -> offered.computeIfAbsent(choice.setting(), s -> new TreeSet<>()).add(o.label().isBlank() ? o.value() : o.label()));
			Optional<String> value = Optional.ofNullable(chosen.get(choice.setting())).flatMap(words -> value(choice, words));
			if (value.isPresent()) {
				used.add(choice.setting());
				settings = settings.with(choice.setting(), value.get());
			}
		}
		return settings;
	}

	private Optional<String> value(Choice choice, String words) {
		if (!choice.many()) {
			return known(choice, words);
		}
		Stream<Optional<String>> values = Stream.of(words.split(",")).filter(w -> !w.isBlank()).map(word -> known(choice, word));
		return values.reduce(Optional.of(""), (all, next) -> all.flatMap(a -> next.map(n -> a.isEmpty() ? n : a + "," + n)));
	}

	private Optional<String> known(Choice choice, String word) {
		Optional<String> option = option(choice, word);
		if (option.isEmpty()) {
			unknown.putIfAbsent(choice.setting(), word.strip());
		}
		return option;
	}

	/** People write what they read, programs what they know. */
	private static Optional<String> option(Choice choice, String words) {
		String word = words.strip();
		return choice.options().stream().filter(o -> isCalled(o, word)).map(Option::value).findFirst();
	}

	private static boolean isCalled(Option option, String word) {
		String value = option.value();
		return Stream.of(value, value.substring(value.indexOf(':') + 1), option.label()).anyMatch(word::equalsIgnoreCase);
	}

	/**
	 * Looks back on all drawings.
	 *
	 * @throws CommandFailed
	 *             if a setting or its value was of use for none of them
	 */
	void refuseUnused() {
		chosen.keySet().stream().filter(s -> !used.contains(s)).findFirst().ifPresent(setting -> {
			throw new CommandFailed(offered.containsKey(setting) ? unknownValue(setting) : unknownSetting(setting));
		});
	}

	private String unknownValue(String setting) {
		String known = offered.get(setting).stream().map(o -> "'" + o + "'").collect(Collectors.joining(", "));
		return "'" + unknown.get(setting) + "' cannot be chosen for " + setting + "; choose from " + known + ".";
	}

	private String unknownSetting(String setting) {
		String known = offered.isEmpty() ? "Nothing can be chosen on these diagrams." : "Can be chosen: " + String.join(", ", offered.keySet()) + ".";
		return "None of these diagrams lets you choose '" + setting + "'"
				+ Suggestions.nearest(setting, offered.keySet()).map(n -> "; did you mean '" + n + "'? ").orElse(". ") + known;
	}
}
