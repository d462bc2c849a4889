package org.journeywright.diagram.common;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Option;

/** Offers what the reader of a diagram can choose. */
public final class Choices {

	private Choices() {
	}

	/** One of several options. */
	public static Choice one(String setting, String label, String chosen, SequencedMap<String, String> options) {
		return new Choice(setting, label, false, options.entrySet().stream().map(o -> new Option(o.getKey(), o.getValue(), o.getKey().equals(chosen))).toList());
	}

	/** Any of several options in an order: those that are chosen come first, in theirs. */
	public static Choice many(String setting, String label, List<String> chosen, SequencedMap<String, String> options) {
		List<Option> all = new ArrayList<>();
		chosen.stream().distinct().filter(options::containsKey).forEach(c -> all.add(new Option(c, options.get(c), true)));
		options.forEach((value, text) -> {
			if (!chosen.contains(value)) {
				all.add(new Option(value, text, false));
			}
		});
		return new Choice(setting, label, true, all);
	}

	/** The chosen one of some options; the first one where nothing, or something that there is not, was chosen. */
	public static String chosen(Settings settings, String setting, SequencedMap<String, String> options) {
		return settings.value(setting).filter(options::containsKey).orElse(options.firstEntry().getKey());
	}
}
