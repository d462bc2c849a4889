package org.journeywright.generator.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.SourceLocation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;

/** Writes the outcome of a validation for other programs. */
public final class ValidationOutput {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	private ValidationOutput() {
	}

	private record Result(int format, int errors, int warnings, List<Entry> notices) {
	}

	private record Entry(String severity, String code, String file, Integer line, Integer column, String message) {
	}

	/** The notices as JSON: {@code {format, errors, warnings, notices: [{severity, code, file, line, column, message}]}}. */
	public static String json(List<Notice> notices) {
		int errors = (int) notices.stream().filter(Notice::isError).count();
		return GSON.toJson(new Result(1, errors, notices.size() - errors, notices.stream().map(ValidationOutput::entry).toList())) + "\n";
	}

	private static Entry entry(Notice notice) {
		SourceLocation place = notice.location().orElse(null);
		return new Entry(notice.isError() ? "error" : "warning", notice.code(), place == null ? null : place.file(), place == null ? null : place.line(),
				place == null ? null : place.column(), notice.message());
	}

	private record Sarif(@SerializedName("$schema") String schema, String version, List<Run> runs) {
	}

	private record Run(Tool tool, String columnKind, List<Outcome> results) {
	}

	private record Tool(Driver driver) {
	}

	private record Driver(String name, List<Descriptor> rules) {
	}

	private record Descriptor(String id, Text shortDescription, Text fullDescription, Text help) {
	}

	private record Text(String text) {
	}

	private record Outcome(String ruleId, String level, Text message, List<Place> locations) {
	}

	private record Place(Physical physicalLocation) {
	}

	private record Physical(Artifact artifactLocation, Region region) {
	}

	private record Artifact(String uri) {
	}

	private record Region(int startLine, int startColumn, int charOffset, int charLength) {
	}

	/** The notices in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
	public static String sarif(List<Notice> notices) {
		SortedMap<String, Descriptor> rules = new TreeMap<>();
		notices.forEach(n -> rules.computeIfAbsent(n.code(), code -> n.rule().map(ValidationOutput::descriptor).orElseGet(() -> basic(code))));
		Run run = new Run(new Tool(new Driver("Journeywright", List.copyOf(rules.values()))), "utf16CodeUnits",
				notices.stream().map(ValidationOutput::outcome).toList());
		return GSON.toJson(new Sarif("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", List.of(run))) + "\n";
	}

	private static Descriptor descriptor(RuleInfo rule) {
		return new Descriptor(rule.code(), new Text(rule.title()), new Text(rule.meaning()), new Text(rule.nextStep()));
	}

	private static Descriptor basic(String code) {
		String title = Map.of("JW-0001", "The text follows the language", "JW-0002", "A name leads to an element", "JW-0003", "A name leads to one element only",
				"JW-0004", "The file can be read", "JW-0006", "A clause is said once").getOrDefault(code, "The text can be understood");
		return new Descriptor(code, new Text(title), new Text(title + "."), new Text("Mend the text at the place named."));
	}

	private static Outcome outcome(Notice notice) {
		List<Place> places = notice.location().map(l -> List.of(place(l))).orElse(List.of());
		return new Outcome(notice.code(), notice.isError() ? GapSeverity.ERROR.word() : "warning", new Text(notice.message()), places);
	}

	private static Place place(SourceLocation at) {
		return new Place(new Physical(new Artifact(uri(at.file())), new Region(at.line(), at.column(), at.offset(), at.length())));
	}

	private static String uri(String file) {
		try {
			return new URI(null, null, file, null).toASCIIString();
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("The file name " + file + " cannot be written as an address.", e);
		}
	}
}
