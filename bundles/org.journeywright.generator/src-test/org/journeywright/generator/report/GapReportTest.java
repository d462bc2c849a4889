package org.journeywright.generator.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as files. */
class GapReportTest {

	@TempDir
	private Path folder;

	@Test
	void writesPageDataAndSchema() throws IOException {
		List<Path> written = write(ReportModel.lumen(), folder.resolve("new/out"));
		assertEquals(List.of("gap-report.html", "gap-report.json", "gap-report.schema.json"), written.stream().map(p -> p.getFileName().toString()).toList());
		assertTrue(written.stream().allMatch(Files::isRegularFile));
		try (var left = Files.list(folder.resolve("new/out"))) {
			assertEquals(3, left.count(), "nothing else is left behind");
		}
	}

	@Test
	void sameModelGivesSameBytesInAnyLocale() throws IOException {
		Locale usual = Locale.getDefault();
		try {
			List<Path> first = write(ReportModel.lumen(), folder.resolve("one"));
			Locale.setDefault(Locale.of("ar", "EG"));
			List<Path> second = write(ReportModel.lumen(), folder.resolve("two"));
			for (int i = 0; i < first.size(); i++) {
				assertArrayEquals(Files.readAllBytes(first.get(i)), Files.readAllBytes(second.get(i)), first.get(i).toString());
			}
		} finally {
			Locale.setDefault(usual);
		}
	}

	@Test
	void missingScriptIsSaidAndTheOldReportStays() throws IOException {
		Path old = Files.writeString(folder.resolve("gap-report.html"), "old");
		ReportModel model = ReportModel.lumen();
		IOException failure = assertThrows(IOException.class, () -> GapReport.write(model.view(), model.analysis(), List.of(), folder, () -> Map.of("report.css", new byte[0])));
		assertTrue(failure.getMessage().contains("report.js is missing"), failure.getMessage());
		assertEquals("old", Files.readString(old));
		assertFalse(Files.exists(folder.resolve("gap-report.json")));
	}

	@Test
	void ownReportIsReplacedAndFilesOfSomeoneElseAreNot() throws IOException {
		for (String name : List.of("gap-report.html", "gap-report.json", "gap-report.schema.json")) {
			write(ReportModel.lumen(), folder);
			write(ReportModel.lumen(), folder);
			Files.writeString(folder.resolve(name), "my own notes");
			IOException failure = assertThrows(IOException.class, () -> write(ReportModel.lumen(), folder));
			assertTrue(failure.getMessage().contains(name + " was not written by Journeywright"), failure.getMessage());
			assertEquals("my own notes", Files.readString(folder.resolve(name)));
			Files.delete(folder.resolve(name));
		}
	}

	@Test
	void folderInThePlaceOfThePageKeepsTheDataFromBeingWritten() throws IOException {
		Files.createDirectory(folder.resolve("gap-report.html"));
		assertThrows(IOException.class, () -> write(ReportModel.lumen(), folder));
		try (var left = Files.list(folder)) {
			assertEquals(List.of("gap-report.html"), left.map(p -> p.getFileName().toString()).toList());
		}
	}

	@Test
	void scriptThatWouldEndItsElementIsRefused() {
		Map<String, byte[]> files = Map.of("report.js", "'</SCRIPT>'".getBytes(StandardCharsets.UTF_8), "report.css", new byte[0]);
		ReportModel model = ReportModel.lumen();
		assertThrows(IOException.class, () -> GapReport.write(model.view(), model.analysis(), List.of(), folder, () -> files));
	}

	@Test
	void filesAreReadFromAFolder() throws IOException {
		Files.writeString(folder.resolve("report.js"), "1");
		Files.createDirectory(folder.resolve("below"));
		assertEquals(new TreeSet<>(List.of("report.js")), ReportFiles.in(folder).read().keySet());
	}

	@Test
	void pageNamesNothingOutside() {
		String page = ReportModel.lumen().page();
		assertFalse(Pattern.compile("(src|href)=\"(?!#)").matcher(page).find(), "only links inside of the page");
		assertTrue(page.contains("default-src 'none'; script-src 'sha256-"), "strict policy");
		assertFalse(page.contains("unsafe"), "no exception in the policy");
		assertFalse(page.contains(" style=\""), "the policy would drop styles at elements");
	}

	private static List<Path> write(ReportModel model, Path out) throws IOException {
		return GapReport.write(model.view(), model.analysis(), model.problems(), out, ReportModel.FILES);
	}
}
