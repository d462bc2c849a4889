package org.journeywright.generator.course;

import static org.journeywright.generator.course.CourseJson.word;
import static org.journeywright.generator.course.CourseJson.writeList;
import static org.journeywright.generator.course.CourseJson.writeOptional;
import static org.journeywright.generator.course.CourseJson.writeStrings;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** The part of {@link CourseJson} that writes conversations. */
final class ScenarioJson {

	private ScenarioJson() {
	}

	static void write(JsonWriter json, ScenarioScript scenario) throws IOException {
		json.beginObject();
		json.name("id").value(scenario.id());
		json.name("title").value(scenario.title());
		writeOptional(json, "touchpoint", scenario.touchpoint());
		writeOptional(json, "role", scenario.role());
		json.name("tone").value(word(scenario.tone()));
		if (scenario.difficulty().isPresent()) {
			json.name("difficulty").value(scenario.difficulty().getAsInt());
		}
		json.name("opening").value(scenario.opening());
		writeCustomer(json, scenario.customer());
		writeStrings(json, "behaviours", scenario.behaviours());
		writeOptional(json, "why", scenario.why());
		writeOptional(json, "success", scenario.success());
		json.name("start").value(scenario.start());
		writeList(json, "decisions", scenario.decisions(), ScenarioJson::writeDecision);
		writeList(json, "outcomes", scenario.outcomes(), ScenarioJson::writeOutcome);
		json.endObject();
	}

	private static void writeCustomer(JsonWriter json, ScenarioScript.Customer customer) throws IOException {
		json.name("customer").beginObject();
		json.name("name").value(customer.name());
		json.name("mood").value(customer.mood());
		json.endObject();
	}

	private static void writeDecision(JsonWriter json, ScenarioScript.Decision decision) throws IOException {
		json.beginObject();
		json.name("id").value(decision.id());
		writeOptional(json, "context", decision.context());
		json.name("says").value(decision.says());
		writeList(json, "options", decision.options(), ScenarioJson::writeOption);
		json.endObject();
	}

	private static void writeOption(JsonWriter json, ScenarioScript.Option option) throws IOException {
		json.beginObject();
		json.name("grade").value(word(option.grade()));
		json.name("says").value(option.says());
		writeStrings(json, "shows", option.shows());
		writeStrings(json, "breaks", option.breaks());
		json.name("mood").value(option.mood());
		writeOptional(json, "then", option.then());
		json.name("feedback").value(option.feedback());
		json.name("next").value(option.next());
		json.endObject();
	}

	private static void writeOutcome(JsonWriter json, ScenarioScript.Outcome outcome) throws IOException {
		json.beginObject();
		json.name("id").value(outcome.id());
		json.name("grade").value(word(outcome.grade()));
		json.name("text").value(outcome.text());
		json.endObject();
	}
}
