package org.journeywright.generator.course;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a course as the data that the player reads. Keys always come in the same order and optional ones are left
 * out, so that the same course gives the same bytes.
 *
 * <p>{@code <}, {@code >}, {@code &}, {@code =}, {@code '} and the line separators U+2028 and U+2029 are written as
 * escapes: whatever a text says, it can neither end a script element nor break a line of a script.
 */
public final class CourseJson {

	/** What the script sets; by it a script of ours is known. */
	static final String VARIABLE = "window.journeywrightCourse";

	private CourseJson() {
	}

	/** The script file {@code course.js}, UTF-8, which hands the course to the player as {@code journeywrightCourse}. */
	public static byte[] script(Course course) {
		return (VARIABLE + " = " + text(course) + ";\n").getBytes(StandardCharsets.UTF_8);
	}

	/** The course as one JSON object, indented by one blank a level. */
	public static String text(Course course) {
		StringWriter text = new StringWriter();
		try (JsonWriter json = new JsonWriter(text)) {
			json.setHtmlSafe(true);
			json.setIndent(" ");
			writeCourse(json, course);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text.toString();
	}

	private static void writeCourse(JsonWriter json, Course course) throws IOException {
		json.beginObject();
		json.name("format").value(Course.FORMAT);
		json.name("course");
		writeAbout(json, course.about());
		writeList(json, "phases", course.phases(), CourseJson::writePhase);
		writeList(json, "standards", course.standards(), CourseJson::writeStandard);
		writeList(json, "behaviours", course.behaviours(), CourseJson::writeBehaviour);
		writeList(json, "scenarios", course.scenarios(), ScenarioJson::write);
		json.endObject();
	}

	private static void writeAbout(JsonWriter json, Course.About about) throws IOException {
		json.beginObject();
		json.name("id").value(about.id());
		json.name("title").value(about.title());
		json.name("organisation").value(about.organisation());
		json.name("language").value(about.language());
		json.name("outcome").value(about.outcome());
		writeStrings(json, "audience", about.audience());
		json.name("masteryScore").value(about.masteryScore());
		json.name("seed").value(Integer.toUnsignedLong(about.seed()));
		writeOptional(json, "modelDate", about.modelDate().map(Object::toString));
		writeOptional(json, "rationale", about.rationale());
		json.name("why").value(about.why());
		json.endObject();
	}

	private static void writePhase(JsonWriter json, Course.Phase phase) throws IOException {
		json.beginObject();
		json.name("title").value(phase.title());
		writeOptional(json, "when", phase.when());
		writeOptional(json, "delivery", phase.delivery());
		writeList(json, "modules", phase.modules(), CourseJson::writeModule);
		json.endObject();
	}

	private static void writeModule(JsonWriter json, Course.Module module) throws IOException {
		json.beginObject();
		json.name("id").value(module.id());
		json.name("title").value(module.title());
		json.name("kind").value(word(module.kind()));
		json.name("why").value(module.why());
		writeList(json, "activities", module.activities(), CourseJson::writeActivity);
		json.endObject();
	}

	private static void writeActivity(JsonWriter json, Activity activity) throws IOException {
		json.beginObject();
		json.name("id").value(activity.id());
		json.name("type").value(type(activity));
		json.name("title").value(activity.title());
		writeContent(json, activity);
		json.name("why").value(activity.why());
		if (activity instanceof Activity.PlayScenario play) {
			json.name("pinned").value(play.pinned());
		}
		json.endObject();
	}

	private static String type(Activity activity) {
		return switch (activity) {
			case Activity.PlayScenario play -> "scenario";
			case Activity.ReadStandard read -> "standard";
			case Activity.ReadStory story -> "story";
			case Activity.Observe observe -> "observe";
			case Activity.CheckKnowledge check -> "check";
			case Activity.CheckComfort comfort -> "comfort";
		};
	}

	private static void writeContent(JsonWriter json, Activity activity) throws IOException {
		switch (activity) {
			case Activity.PlayScenario play -> json.name("scenario").value(play.scenario());
			case Activity.ReadStandard read -> json.name("standard").value(read.standard());
			case Activity.ReadStory story -> {
				json.name("story").value(story.story());
				writeOptional(json, "toldBy", story.toldBy());
				writeStrings(json, "behaviours", story.behaviours());
			}
			case Activity.Observe observe -> {
				writeStrings(json, "behaviours", observe.behaviours());
				writeOptional(json, "by", observe.by());
			}
			case Activity.CheckKnowledge check -> {
				json.name("question").value(check.question());
				writeStrings(json, "behaviours", check.behaviours());
			}
			case Activity.CheckComfort comfort -> {
				writeStrings(json, "asks", comfort.asks());
				writeStrings(json, "questions", comfort.questions());
				writeOptional(json, "by", comfort.by());
			}
		}
	}

	private static void writeStandard(JsonWriter json, Course.Standard standard) throws IOException {
		json.beginObject();
		json.name("id").value(standard.id());
		json.name("title").value(standard.title());
		json.name("statement").value(standard.statement());
		writeOptional(json, "rationale", standard.rationale());
		writeStrings(json, "behaviours", standard.behaviours());
		json.endObject();
	}

	private static void writeBehaviour(JsonWriter json, Course.Behaviour behaviour) throws IOException {
		json.beginObject();
		json.name("id").value(behaviour.id());
		json.name("standard").value(behaviour.standard());
		json.name("title").value(behaviour.title());
		json.name("text").value(behaviour.text());
		writeStrings(json, "looksLike", behaviour.looksLike());
		writeStrings(json, "doesNotLookLike", behaviour.doesNotLookLike());
		json.endObject();
	}

	static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	static void writeOptional(JsonWriter json, String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			json.name(name).value(value.get());
		}
	}

	static void writeStrings(JsonWriter json, String name, List<String> values) throws IOException {
		writeList(json, name, values, JsonWriter::value);
	}

	static <T> void writeList(JsonWriter json, String name, List<T> values, ElementWriter<T> writer)
			throws IOException {
		json.name(name).beginArray();
		for (T value : values) {
			writer.write(json, value);
		}
		json.endArray();
	}

	/** Writes one element of a list. */
	@FunctionalInterface
	interface ElementWriter<T> {
		void write(JsonWriter json, T value) throws IOException;
	}
}
