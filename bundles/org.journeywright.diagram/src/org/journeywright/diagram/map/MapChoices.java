package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.common.Choices;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.drawing.Drawing.Choice;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Persona;

/** What the reader of a map can choose, and the legend that goes with it. */
final class MapChoices {

	/** The setting that names the persona through whose eyes one looks. */
	static final String PERSONA = "persona";

	private MapChoices() {
	}

	/** What the signs of a map mean. */
	static List<Key> legend(List<Lane> lanes, String compare, Optional<Journey> other) {
		List<Key> keys = new ArrayList<>(List.of(Keys.TRUTH));
		if (lanes.contains(Lane.EMOTION)) {
			keys.addAll(List.of(Keys.NOW, Keys.WANTED));
		}
		keys.addAll(List.of(Keys.MISSING, Keys.MISSED));
		if (lanes.contains(Lane.SCENARIOS)) {
			keys.add(Keys.sign(Icon.PLAY, Paint.INK, "scenario to play"));
		}
		if (lanes.contains(Lane.METRICS)) {
			keys.add(Keys.sign(Icon.PROMISE, Paint.GOOD, "target met"));
		}
		if (compare.equals(Comparison.OVERLAY)) {
			keys.add(Keys.line(Paint.INFO, Dash.FULL, "feeling in “" + Lettering.fit(Elements.label(other.orElseThrow()), TypeStyle.SMALL, 200) + "”"));
		}
		if (!compare.equals(Comparison.ALONE)) {
			List.of(Comparison.Change.ADDED, Comparison.Change.GONE, Comparison.Change.CHANGED).forEach(c -> keys.add(Keys.sign(c.icon(), c.paint(), c.word() + " in the journey to be")));
		}
		return keys;
	}

	/** What can be chosen: lanes, what of them is shown whole, a persona, and how to compare. */
	static List<Choice> choices(ModelView model, Journey journey, Optional<Journey> other, String compare, Optional<Persona> persona, Settings settings) {
		List<Lane> lanes = Lane.shown(settings);
		List<Choice> choices = new ArrayList<>(List.of(Choices.many(Lane.SETTING, "Lanes", lanes.stream().map(Lane::word).toList(), Lane.options())));
		SequencedMap<String, String> personas = new LinkedHashMap<>();
		personas.put("", "Everybody");
		journey.getPersonas().forEach(p -> personas.put(Ids.of(p), Elements.label(p)));
		model.all(Persona.class).forEach(p -> personas.putIfAbsent(Ids.of(p), Elements.label(p) + " (not on this journey)"));
		choices.add(Choices.one(PERSONA, "Persona", persona.map(Ids::of).orElse(""), personas));
		if (other.isPresent()) {
			choices.add(Choices.one(Comparison.SETTING, "Compare", compare, Comparison.options()));
		}
		choices.add(Choices.many(Lane.WHOLE, "Lanes in full", Lane.whole(settings).stream().map(Lane::word).toList(), Lane.shortened()));
		return choices;
	}
}
