package org.journeywright.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.journeywright.ui.session.Drafts.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

	private static final Path MODEL = Path.of("/somewhere/model");

	@TempDir
	private Path state;

	@Test
	void aKilledProcessLeavesWhatItHadWritten() throws Exception {
		Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
				Writer.class.getName(), state.toString()).redirectErrorStream(true).start();
		assertEquals("written", other.inputReader().readLine());
		try (Drafts mine = new Drafts(state, MODEL)) {
			assertEquals(List.of(), mine.left(), "Drafts of a running workbench are its own.");
		}
		other.destroyForcibly().waitFor();

		try (Drafts mine = new Drafts(state, MODEL)) {
			assertEquals(List.of(new Draft("a.journey", "before", "typed \u201Cso\u201D\r\n")), mine.left());
			assertEquals(List.of(), new Drafts(state, Path.of("/another/model")).left());
			mine.discardLeft();
			assertEquals(List.of(), mine.left());
		}
	}

	/** Stands for a workbench that is killed. */
	static final class Writer {
		public static void main(String[] args) throws Exception {
			Drafts drafts = new Drafts(Path.of(args[0]), MODEL);
			drafts.keep(new Draft("a.journey", "before", "typ"));
			drafts.keep(new Draft("a.journey", "before", "typed \u201Cso\u201D\r\n"));
			drafts.keep(new Draft("b.journey", "before", "saved in the end"));
			drafts.writeNow();
			drafts.forget("b.journey");
			drafts.writeNow();
			System.out.println("written");
			Thread.sleep(60_000);
		}
	}

	@Test
	void aDraftIsOnDiskTwoSecondsAfterTyping() throws Exception {
		try (Drafts drafts = new Drafts(state, MODEL)) {
			drafts.keep(new Draft("a.journey", "", "x"));
			Thread.sleep(2000);
			assertEquals(1, files(".draft").size());
		}
		assertEquals(List.of(), files(".draft"), "Who ends in good order leaves nothing.");
	}

	@Test
	void damagedDraftsDoNotHideOthers() throws Exception {
		Drafts left = new Drafts(state, MODEL);
		left.keep(new Draft("a.journey", "", "x"));
		left.writeNow();
		Path own = files(".draft").get(0).getParent();
		Path abandoned = own.resolveSibling("abandoned");
		Files.createDirectories(abandoned);
		Files.copy(files(".draft").get(0), abandoned.resolve("1.draft"));
		Files.writeString(abandoned.resolve("2.draft"), "{\"file\":");
		Files.writeString(abandoned.resolve("3.draft"), "null");
		assertTrue(left.left().contains(new Draft("a.journey", "", "x")));
		left.close();
	}

	private List<Path> files(String suffix) throws IOException {
		try (Stream<Path> files = Files.walk(state)) {
			return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
		}
	}
}
