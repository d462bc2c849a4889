package org.journeywright.generator.report;

import java.util.List;

import org.journeywright.analysis.SourceLocation;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes the outcome of a validation for other programs. */
public final class ValidationOutput {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();
	private static final int FORMAT = 1;

	private ValidationOutput() {
	}

	private record Result(int format, int errors, int warnings, List<Entry> notices) {
	}

	private record Entry(String severity, String code, String file, Integer line, Integer column, String message) {
	}

	/** The notices as JSON: {@code {format, errors, warnings, notices: [{severity, code, file, line, column, message}]}}; what is not known is left out. */
	public static String json(List<Notice> notices) {
		int errors = (int) notices.stream().filter(Notice::isError).count();
		return GSON.toJson(new Result(FORMAT, errors, notices.size() - errors, notices.stream().map(ValidationOutput::entry).toList())) + "\n";
	}

	private static Entry entry(Notice notice) {
		return new Entry(notice.isError() ? "error" : "warning", notice.code(), notice.location().map(SourceLocation::file).orElse(null),
				notice.location().map(SourceLocation::line).orElse(null), notice.location().map(SourceLocation::column).orElse(null), notice.message());
	}

	/** The notices in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts and editors read. */
	public static String sarif(List<Notice> notices) {
		return GSON.toJson(SarifLog.of(notices)) + "\n";
	}
}
