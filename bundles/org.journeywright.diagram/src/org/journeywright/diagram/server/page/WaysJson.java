package org.journeywright.diagram.server.page;

import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Ways;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What can be done with a figure, as pages read it; what cannot be done is left out. */
final class WaysJson {

	private WaysJson() {
	}

	static Optional<JsonObject> of(Ways ways) {
		if (ways.equals(Ways.NONE)) {
			return Optional.empty();
		}
		JsonObject json = new JsonObject();
		ways.writing().ifPresent(writing -> json.add("writing", writing(writing)));
		DrawingJson.text(json, "drags", ways.drags());
		words(json, "takes", ways.takes());
		if (!ways.takes().isEmpty()) {
			json.addProperty("flow", DrawingJson.word(ways.flow()));
		}
		words(json, "starts", ways.starts());
		words(json, "ends", ways.ends());
		ways.slider().ifPresent(slider -> json.add("slider", slider(slider)));
		if (ways.deletable()) {
			json.addProperty("deletable", true);
		}
		words(json, "creates", ways.creates());
		ways.sets().ifPresent(set -> {
			JsonObject setting = new JsonObject();
			setting.addProperty("setting", set.name());
			setting.addProperty("value", set.value());
			json.add("sets", setting);
		});
		return Optional.of(json);
	}

	private static JsonObject writing(Ways.Writing writing) {
		JsonObject json = new JsonObject();
		json.addProperty("text", writing.text());
		json.addProperty("hint", writing.hint());
		json.addProperty("isLong", writing.isLong());
		return json;
	}

	private static JsonObject slider(Ways.Slider slider) {
		JsonObject json = new JsonObject();
		json.addProperty("value", slider.value());
		json.addProperty("least", slider.least());
		json.addProperty("greatest", slider.greatest());
		json.addProperty("top", slider.top());
		json.addProperty("bottom", slider.bottom());
		if (slider.leastX() != slider.greatestX()) {
			json.addProperty("leastX", slider.leastX());
			json.addProperty("greatestX", slider.greatestX());
		}
		return json;
	}

	private static void words(JsonObject json, String name, List<String> words) {
		if (!words.isEmpty()) {
			JsonArray array = new JsonArray();
			words.forEach(array::add);
			json.add(name, array);
		}
	}
}
