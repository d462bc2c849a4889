package org.journeywright.generator.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes reports with the real script and style sheet to {@code target/report-samples}; the browser tests of the web parts open them. */
class ReportSamplesTest {

	private static final Path SAMPLES = Path.of("target/report-samples");
	private static final Path SHIPPED = Path.of("../org.journeywright.web/dist/report");

	@ParameterizedTest
	@ValueSource(strings = { "hostile", "empty", "large" })
	void sampleIsWritten(String name) throws IOException {
		ReportModel model = switch (name) {
			case "hostile" -> ReportModel.hostile();
			case "large" -> ReportModel.large(1_200);
			default -> ReportModel.of("");
		};
		List<Path> written = GapReport.write(model.view(), model.analysis(), model.problems(), SAMPLES.resolve(name), ReportFiles.in(SHIPPED));
		List<Notice> notices = model.analysis().findings().stream().map(ReportSamplesTest::notice).sorted().toList();
		Files.writeString(SAMPLES.resolve(name).resolve("validation.sarif"), ValidationOutput.sarif(notices));
		assertTrue(written.stream().allMatch(Files::isRegularFile));
	}

	private static Notice notice(Finding finding) {
		Optional<SourceLocation> place = finding.location().map(l -> new SourceLocation("sub folder/ü<" + l.file(), l.line(), l.column(), l.offset(), l.length()));
		return new Notice(finding.severity().ordinal() == 0, finding.rule().code(), place, finding.message(), Optional.of(finding.rule()));
	}
}
