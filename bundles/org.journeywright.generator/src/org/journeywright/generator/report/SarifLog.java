package org.journeywright.generator.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.SourceLocation;

import com.google.gson.annotations.SerializedName;

/** A log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as Gson writes it. Names of components are those of the format. */
record SarifLog(@SerializedName("$schema") String schema, String version, List<Run> runs) {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
	/** What the reader of a model finds by itself; these have no rule. */
	private static final Map<String, String> READER = Map.of("JW-0001", "The text follows the language", "JW-0002", "A name leads to an element", "JW-0003",
			"A name leads to one element only", "JW-0004", "The file can be read", "JW-0006", "A clause is said once",
			"JW-0007", "The model states something");

	record Run(Tool tool, String columnKind, List<Result> results) {
	}

	record Tool(Driver driver) {
	}

	record Driver(String name, List<Descriptor> rules) {
	}

	record Descriptor(String id, Text shortDescription, Text fullDescription, Text help, Properties properties) {
	}

	record Properties(List<String> tags) {
	}

	record Text(String text) {
	}

	record Result(String ruleId, int ruleIndex, String level, Text message, List<Place> locations) {
	}

	record Place(Physical physicalLocation) {
	}

	record Physical(Artifact artifactLocation, Region region) {
	}

	record Artifact(String uri) {
	}

	record Region(int startLine, int startColumn, int charOffset, int charLength) {
	}

	/** The log of a validation; the rules come in the order of their codes. */
	static SarifLog of(List<Notice> notices) {
		SortedMap<String, Descriptor> rules = new TreeMap<>();
		notices.forEach(n -> rules.computeIfAbsent(n.code(), code -> n.rule().map(SarifLog::descriptor).orElseGet(() -> descriptor(code))));
		Map<String, Integer> index = new TreeMap<>();
		rules.keySet().forEach(code -> index.put(code, index.size()));
		List<Result> results = notices.stream().map(n -> result(n, index.get(n.code()))).toList();
		return new SarifLog(SCHEMA, "2.1.0", List.of(new Run(new Tool(new Driver("Journeywright", List.copyOf(rules.values()))), "utf16CodeUnits", results)));
	}

	private static Descriptor descriptor(RuleInfo rule) {
		return new Descriptor(rule.code(), new Text(rule.title()), new Text(rule.meaning()), new Text(rule.nextStep()), new Properties(List.of(rule.kind().word())));
	}

	private static Descriptor descriptor(String code) {
		String title = READER.getOrDefault(code, "The text can be understood");
		return new Descriptor(code, new Text(title), new Text(title + "."), new Text("Mend the text at the place named."), new Properties(List.of("language")));
	}

	private static Result result(Notice notice, int rule) {
		List<Place> places = notice.location().map(l -> List.of(place(l))).orElse(List.of());
		return new Result(notice.code(), rule, notice.isError() ? "error" : "warning", new Text(notice.message()), places);
	}

	private static Place place(SourceLocation at) {
		return new Place(new Physical(new Artifact(uri(at.file())), new Region(at.line(), at.column(), at.offset(), at.length())));
	}

	/** A relative file name as a relative address; a colon in its first part must not be taken for a scheme. */
	private static String uri(String file) {
		try {
			String path = new URI(null, null, "/" + file, null).toASCIIString().substring(1);
			int colon = path.indexOf(':');
			int slash = path.indexOf('/');
			return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("The file name " + file + " cannot be written as an address.", e);
		}
	}
}
