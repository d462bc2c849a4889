package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class PackageTest {

	@TempDir
	Path out;

	@Test
	void scormPackageHoldsManifestAtItsRootAndEveryFileOnceInOrder() throws Exception {
		Path zip = writeZip();
		assertEquals(List.of("course.js", "img/mark.svg", "imsmanifest.xml", "index.html", "player.css", "player.js"),
				List.copyOf(unzip(Files.readAllBytes(zip)).keySet()));
	}

	@Test
	void manifestIsValidAndListsExactlyTheFilesOfThePackage() throws Exception {
		Map<String, byte[]> files = unzip(Scorm12Package.bytes(SampleCourse.sound(), SampleCourse.PLAYER));
		Document manifest = ManifestReader.read(files.remove("imsmanifest.xml"));
		assertEquals(List.copyOf(files.keySet()), hrefs(manifest));
		Element resource = (Element) manifest.getElementsByTagName("resource").item(0);
		assertEquals("sco", resource.getAttribute("adlcp:scormtype"));
		assertEquals("index.html", resource.getAttribute("href"));
		Element item = (Element) manifest.getElementsByTagName("item").item(0);
		assertEquals(resource.getAttribute("identifier"), item.getAttribute("identifierref"));
		assertEquals("80", manifest.getElementsByTagName("adlcp:masteryscore").item(0).getTextContent());
		assertEquals("journeywright-service-desk", manifest.getDocumentElement().getAttribute("identifier"));
	}

	@Test
	void hostileTitleStaysTextInTheManifest() throws Exception {
		Course course = SampleCourse.with(SampleCourse.HOSTILE, List.of(SampleCourse.scenario("s1", 1)));
		Map<String, byte[]> files = unzip(Scorm12Package.bytes(course, SampleCourse.PLAYER));
		Document manifest = ManifestReader.read(files.get("imsmanifest.xml"));
		assertEquals(SampleCourse.HOSTILE.replace('\u0000', '\uFFFD'),
				manifest.getElementsByTagName("title").item(0).getTextContent());
	}

	@Test
	void overlongTitleIsCutToTheLimitOfTheSchemaWithoutBreakingACharacter() throws Exception {
		String title = "x".repeat(198) + "\uD83D\uDE00".repeat(5);
		Course course = SampleCourse.with(title, List.of(SampleCourse.scenario("s1", 1)));
		Map<String, byte[]> files = unzip(Scorm12Package.bytes(course, SampleCourse.PLAYER));
		Document manifest = ManifestReader.read(files.get("imsmanifest.xml"));
		assertEquals("x".repeat(198) + "…", manifest.getElementsByTagName("title").item(0).getTextContent());
	}

	@Test
	void schemaOfTheTestsRejectsABrokenManifest() throws Exception {
		String sound = Scorm12Manifest.of(SampleCourse.sound().about(), List.of("index.html"));
		ManifestReader.read(sound.getBytes());
		for (String part : List.of("adlcp:scormtype=\"sco\" ", "<schemaversion>1.2</schemaversion>", "identifierref=\"player\" ",
				"<file href=\"index.html\"/>", " type=\"webcontent\"")) {
			assertTrue(sound.contains(part), part);
			assertThrows(SAXException.class, () -> ManifestReader.read(sound.replace(part, "").getBytes()), part);
		}
	}

	@Test
	void sameCourseGivesSameBytesInAnyTimeZone() throws Exception {
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
			byte[] first = Scorm12Package.bytes(SampleCourse.sound(), SampleCourse.PLAYER);
			TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
			assertArrayEquals(first, Scorm12Package.bytes(SampleCourse.sound(), SampleCourse.PLAYER));
		} finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void sameCourseGivesSameBytesInAnyLanguage() throws Exception {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			byte[] first = Scorm12Package.bytes(SampleCourse.sound(), SampleCourse.PLAYER);
			// Egyptian Arabic counts in digits of its own, Turkish has an i of its own.
			for (String language : List.of("ar-EG", "tr-TR")) {
				Locale.setDefault(Locale.forLanguageTag(language));
				assertArrayEquals(first, Scorm12Package.bytes(SampleCourse.sound(), SampleCourse.PLAYER), language);
			}
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void unsoundOrTooLargeCourseLeavesTheOlderPackageInPlace() throws Exception {
		Path zip = writeZip();
		byte[] older = Files.readAllBytes(zip);
		Course tooLarge = SampleCourse.with("t", List.of(SampleCourse.scenario("s1", 1100)));
		Outputs outputs = new Outputs(out);
		CourseException failure = assertThrows(CourseException.class,
				() -> Scorm12Package.add(tooLarge, SampleCourse.PLAYER, "course.zip", outputs));
		assertEquals(List.of(), outputs.write());
		assertTrue(failure.getMessage().contains("\"Late part s1\""));
		assertArrayEquals(older, Files.readAllBytes(zip));
	}

	@Test
	void webFolderHoldsPlayerCourseAndExtras() throws Exception {
		Path web = writeWeb();
		assertArrayEquals(CourseJson.script(SampleCourse.sound()), Files.readAllBytes(web.resolve("course.js")));
		assertArrayEquals(new byte[] {9}, Files.readAllBytes(web.resolve("coaching-guide.html")));
		assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(web.resolve("img/mark.svg")));
		assertFalse(Files.exists(web.resolve("imsmanifest.xml")));
	}

	@Test
	void ownPackagesAreReplacedAndThoseOfSomeoneElseAreNot() throws Exception {
		assertArrayEquals(Files.readAllBytes(writeZip()), Files.readAllBytes(writeZip()));
		writeWeb();
		writeWeb();
		for (byte[] foreign : List.of("no zip at all".getBytes(), zip("imsmanifest.xml", "<manifest identifier=\"other\"/>"), zip("a.txt", "a"))) {
			Files.write(out.resolve("course.zip"), foreign);
			IOException failure = assertThrows(IOException.class, this::writeZip);
			assertTrue(failure.getMessage().contains("course.zip was not written by Journeywright"), failure.getMessage());
			assertArrayEquals(foreign, Files.readAllBytes(out.resolve("course.zip")));
		}
		Files.writeString(out.resolve("web/course.js"), "const mine = 1;");
		assertThrows(IOException.class, this::writeWeb);
		assertEquals("const mine = 1;", Files.readString(out.resolve("web/course.js")));
	}

	private static byte[] zip(String name, String content) {
		return ReproducibleZip.of(new TreeMap<>(Map.of(name, content.getBytes())));
	}

	private Path writeZip() throws Exception {
		Outputs outputs = new Outputs(out);
		Scorm12Package.add(SampleCourse.sound(), SampleCourse.PLAYER, "course.zip", outputs);
		return outputs.write().get(0);
	}

	private Path writeWeb() throws Exception {
		Outputs outputs = new Outputs(out);
		WebFolder.add(SampleCourse.sound(), SampleCourse.PLAYER, Map.of("coaching-guide.html", new byte[] {9}), "web", outputs);
		return outputs.write().get(0);
	}

	@ParameterizedTest
	@ValueSource(strings = {"../evil.js", "/etc/passwd", "a\\b.js", ".htaccess", "a//b", "a/../../b", "a b.js", "course.js",
			"imsmanifest.xml", "", "a/.."})
	void unsafeOrTakenNamesOfPlayerFilesAreRefused(String name) throws IOException {
		Map<String, byte[]> files = new HashMap<>(SampleCourse.PLAYER.read());
		files.put(name, new byte[0]);
		assertThrows(IOException.class, () -> Scorm12Package.bytes(SampleCourse.sound(), () -> files));
	}

	@Test
	void incompletePlayerIsNamed() throws IOException {
		Map<String, byte[]> files = new HashMap<>(SampleCourse.PLAYER.read());
		files.remove("player.js");
		IOException failure = assertThrows(IOException.class,
				() -> Scorm12Package.bytes(SampleCourse.sound(), () -> files));
		assertTrue(failure.getMessage().contains("player.js"));
	}

	@Test
	void playerIsReadFromAFolderWithFoldersBelow() throws IOException {
		Files.createDirectories(out.resolve("img"));
		Files.write(out.resolve("img/a.svg"), new byte[] {1});
		Files.write(out.resolve("index.html"), new byte[] {2});
		assertEquals(List.of("img/a.svg", "index.html"), List.copyOf(PlayerFiles.in(out).read().keySet()));
		assertThrows(IOException.class, () -> PlayerFiles.in(out.resolve("missing")).read());
	}

	private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				assertEquals(1980, entry.getTimeLocal().getYear());
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

	private static List<String> hrefs(Document manifest) {
		List<String> hrefs = new ArrayList<>();
		NodeList files = manifest.getElementsByTagName("file");
		for (int index = 0; index < files.getLength(); index++) {
			hrefs.add(((Element) files.item(index)).getAttribute("href"));
		}
		return hrefs;
	}
}
