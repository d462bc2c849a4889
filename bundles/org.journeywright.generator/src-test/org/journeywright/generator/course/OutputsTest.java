package org.journeywright.generator.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputsTest {

	private static final Mark.Words WORDS = new Mark.Words("made by us");
	private static final Mark FOLDER = new Mark.InFolder("sign.txt", WORDS);
	private static final String OLD = "made by us, old";
	private static final String NEW = "made by us, new";

	@TempDir
	Path out;

	@Test
	void everythingIsWrittenInOrderAndNothingElseIsLeft() throws IOException {
		assertEquals(List.of(out.resolve("deep/a.txt"), out.resolve("deep/web"), out.resolve("deep/b.txt")),
				add(new Outputs(out.resolve("deep")), NEW).write());
		assertEquals(everything("deep/", NEW), contents());
	}

	@Test
	void everythingIsReplacedAsAWhole() throws IOException {
		add(new Outputs(out), OLD).folder("gone", files(OLD, "sign.txt"), FOLDER).write();
		Files.writeString(out.resolve("web/older.txt"), "left from an older run");
		add(new Outputs(out), NEW).write();
		Map<String, String> expected = new TreeMap<>(everything("", NEW));
		expected.put("gone/sign.txt", OLD);
		assertEquals(expected, contents());
	}

	@Test
	void emptyFilesAndFoldersAreFilled() throws IOException {
		Files.createDirectory(out.resolve("web"));
		Files.createFile(out.resolve("a.txt"));
		add(new Outputs(out), NEW).write();
		assertEquals(everything("", NEW), contents());
	}

	@Test
	void folderInThePlaceOfALaterFileKeepsTheEarlierOnesFromBeingWritten() throws IOException {
		Files.createDirectory(out.resolve("b.txt"));
		IOException failure = assertThrows(IOException.class, () -> add(new Outputs(out), NEW).write());
		assertTrue(failure.getMessage().contains("b.txt is a folder"), failure.getMessage());
		assertEquals(List.of("b.txt"), names(out));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a.txt", "b.txt", "web/thesis.txt", "web/sign.txt", "web"})
	void whatSomebodyElseWroteIsLeftAloneAndNothingIsWritten(String name) throws IOException {
		Files.createDirectories(out.resolve(name).getParent());
		Files.writeString(out.resolve(name), "mine");
		IOException failure = assertThrows(IOException.class, () -> add(new Outputs(out), NEW).write());
		String taken = out.resolve(name.split("/")[0]).toString();
		assertEquals(taken + " was not written by Journeywright, so it is not replaced; move it away, or choose another folder with --out.", failure.getMessage());
		assertEquals(Map.of(name, "mine"), contents());
	}

	@Test
	void symbolicLinkIsReplacedNotFollowed() throws IOException {
		Path elsewhere = Files.createDirectory(out.resolve("elsewhere"));
		Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "keep");
		Files.createSymbolicLink(out.resolve("web"), elsewhere);
		Files.createSymbolicLink(out.resolve("a.txt"), precious);
		Files.createSymbolicLink(out.resolve("b.txt"), out.resolve("nowhere"));
		add(new Outputs(out), NEW).write();
		Map<String, String> expected = new TreeMap<>(everything("", NEW));
		expected.put("elsewhere/precious.txt", "keep");
		assertEquals(expected, contents());
	}

	@Test
	void nameThatLeadsOutsideIsRefusedAndTheOldFolderStays() throws IOException {
		add(new Outputs(out), OLD).write();
		for (String name : List.of("../evil.txt", "/evil.txt", "a/../..", "")) {
			assertThrows(IOException.class, () -> add(new Outputs(out), NEW).folder("other", files(NEW, name), FOLDER).write(), name);
		}
		assertEquals(everything("", OLD), contents());
		assertEquals(3, names(out).size());
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 3})
	void moveThatFailsTakesBackThoseBeforeIt(int failing) throws IOException {
		add(new Outputs(out), OLD).write();
		IOException failure = assertThrows(IOException.class, () -> add(new Outputs(out, new Leftovers(), failsAt(failing)), NEW).write());
		assertEquals("The disk is gone.", failure.getMessage());
		assertEquals(everything("", OLD), contents());
		assertEquals(List.of("a.txt", "b.txt", "web"), names(out));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2})
	void moveThatFailsInAnEmptyFolderLeavesItEmpty(int failing) {
		assertThrows(IOException.class, () -> add(new Outputs(out, new Leftovers(), failsAt(failing)), NEW).write());
		assertEquals(Map.of(), contents());
	}

	@Test
	void stoppedRunWritesNothingAndLeavesNothingAside() throws IOException {
		add(new Outputs(out), OLD).write();
		Leftovers leftovers = new Leftovers();
		leftovers.stop();
		assertThrows(CancellationException.class, () -> add(new Outputs(out, leftovers, failsAt(9)), NEW).write());
		assertEquals(everything("", OLD), contents());
		assertEquals(List.of("a.txt", "b.txt", "web"), names(out));
	}

	@Test
	void whatAStoppedRunWroteAsideIsRemovedAndOutputStays() throws IOException {
		Leftovers leftovers = new Leftovers();
		Path aside = leftovers.watch(Files.createDirectory(out.resolve(".journeywright-1")));
		Files.writeString(aside.resolve("half.txt"), "half");
		Path part = leftovers.watch(Files.writeString(out.resolve(".journeywright-2.part"), "half"));
		Files.writeString(out.resolve("whole.txt"), "whole");
		leftovers.stop();
		assertFalse(Files.exists(aside));
		assertFalse(Files.exists(part));
		assertTrue(Files.exists(out.resolve("whole.txt")));
	}

	/** A process that is told to end, as by Ctrl-C, while it writes. */
	@Test
	void processStoppedWhileItWritesLeavesTheFolderAsItWas() throws Exception {
		add(new Outputs(out), OLD).write();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				Stream.of(Outputs.class, EndlessWriting.class).map(one -> Path.of(location(one)).toString()).collect(Collectors.joining(System.getProperty("path.separator"))),
				EndlessWriting.class.getName(), out.toString()).redirectErrorStream(true).start();
		try {
			assertEquals('.', process.getInputStream().read(), "the writing has begun");
			assertEquals(4, names(out).size(), "something stands aside");
			process.destroy();
			assertTrue(process.waitFor(30, TimeUnit.SECONDS), "the process ends");
		} finally {
			process.destroyForcibly();
		}
		assertEquals(everything("", OLD), contents());
		assertEquals(List.of("a.txt", "b.txt", "web"), names(out));
	}

	private static java.net.URI location(Class<?> type) {
		try {
			return type.getProtectionDomain().getCodeSource().getLocation().toURI();
		} catch (java.net.URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Test
	void fileInThePlaceOfTheFolderIsNamedWithTheWayToMendIt() throws IOException {
		Path file = Files.writeString(out.resolve("afile"), "mine");
		for (Path folder : List.of(file, file.resolve("deeper"))) {
			IOException failure = assertThrows(IOException.class, () -> add(new Outputs(folder), NEW).write());
			assertTrue(failure.getMessage().startsWith(folder + " ") && failure.getMessage().endsWith("; choose another folder with --out."), failure.getMessage());
		}
		assertEquals(Map.of("afile", "mine"), contents());
	}

	/** Nobody may write to the folder of processes, not even the administrator. */
	@ParameterizedTest
	@ValueSource(strings = {"/proc", "/proc/x", "/proc/x/y"})
	void folderThatMayNotBeWrittenToIsNamedAndNotTheFileAside(Path folder) {
		assumeTrue(Files.isDirectory(Path.of("/proc")));
		IOException failure = assertThrows(IOException.class, () -> add(new Outputs(folder), NEW).write());
		assertTrue(failure.getMessage().startsWith(folder + " may not be written to") || failure.getMessage().startsWith(folder + " cannot be written to ("), failure.getMessage());
		assertTrue(failure.getMessage().endsWith("; choose another folder with --out."), failure.getMessage());
	}

	private static Outputs.Mover failsAt(int failing) {
		int[] count = {0};
		return (from, to) -> {
			if (count[0]++ == failing) {
				throw new IOException("The disk is gone.");
			}
			WholeOutput.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		};
	}

	private static Outputs add(Outputs outputs, String content) {
		return outputs.file("a.txt", content.getBytes(), WORDS).folder("web", files(content, "sign.txt", "img/mark.txt"), FOLDER).file("b.txt", content.getBytes(), WORDS);
	}

	private static SortedMap<String, byte[]> files(String content, String... names) {
		return new TreeMap<>(Stream.of(names).collect(Collectors.toMap(name -> name, name -> content.getBytes())));
	}

	private static Map<String, String> everything(String folder, String content) {
		return Stream.of("a.txt", "b.txt", "web/img/mark.txt", "web/sign.txt").collect(Collectors.toMap(name -> folder + name, name -> content));
	}

	private Map<String, String> contents() {
		try (Stream<Path> all = Files.walk(out)) {
			return all.filter(Files::isRegularFile).collect(Collectors.toMap(file -> out.relativize(file).toString().replace('\\', '/'), OutputsTest::text));
		} catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new java.io.UncheckedIOException(failure);
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
