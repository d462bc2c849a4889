package org.journeywright.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.journeywright.ui.look.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of a person. */
class SettingsTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void begin() {
		file = folder.resolve("new folder/settings.properties");
	}

	@AfterAll
	static void forget() {
		Settings.use(Path.of("target/settings.properties").toAbsolutePath());
	}

	@Test
	void withoutAFileThereAreSensibleSettings() {
		var settings = Settings.use(file);
		assertTrue(settings.isNew());
		assertEquals(Theme.SYSTEM, settings.theme());
		assertTrue(settings.savesByItself() && settings.checksSpelling());
		assertEquals(Settings.SECONDS, settings.secondsToSave());
		assertEquals(List.of(), settings.recent());
		assertEquals(Optional.empty(), settings.open());
	}

	@Test
	void whatIsSetIsThereAtTheNextStart() {
		var strange = folder.resolve(" a = b # c \\ ü\t");
		var settings = Settings.use(file);
		settings.theme(Theme.DARK);
		settings.saveByItself(false, 30);
		settings.checkSpelling(false);
		settings.opened(strange);
		var again = Settings.use(file);
		assertFalse(again.isNew());
		assertEquals(Theme.DARK, again.theme());
		assertFalse(again.savesByItself() || again.checksSpelling());
		assertEquals(30, again.secondsToSave());
		assertEquals(List.of(strange), again.recent());
		assertEquals(Optional.of(strange), again.open());
	}

	@Test
	void theFolderOpenedLastComesFirstAndOldOnesFallOut() {
		var settings = Settings.use(file);
		IntStream.range(0, 10).forEach(i -> settings.opened(folder.resolve("f" + i)));
		settings.opened(folder.resolve("f5"));
		assertEquals(List.of("f5", "f9", "f8", "f7", "f6", "f4", "f3", "f2"), settings.recent().stream().map(path -> path.getFileName().toString()).toList());
		settings.forget(folder.resolve("f9"));
		assertEquals(7, settings.recent().size());
	}

	@Test
	void twoWindowsDoNotUndoEachOthersSettings() {
		var one = Settings.use(file);
		var other = Settings.use(file);
		one.theme(Theme.DARK);
		other.opened(folder);
		assertEquals(Theme.DARK, Settings.use(file).theme());
		assertEquals(List.of(folder), Settings.use(file).recent());
	}

	@Test
	void aBrokenFileIsAsGoodAsNone() throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "theme=\\uBROKEN\nautosave.seconds=many\n");
		assertEquals(Theme.SYSTEM, Settings.use(file).theme());
		Files.writeString(file, "theme=pink\nautosave.seconds=100000\nrecent.0=\\u0000\n");
		var settings = Settings.use(file);
		assertEquals(Theme.SYSTEM, settings.theme());
		assertEquals(600, settings.secondsToSave());
		assertEquals(List.of(), settings.recent());
	}

	@Test
	void aFileThatCannotBeWrittenLastsUntilTheEnd() throws IOException {
		Files.writeString(folder.resolve("new folder"), "in the way");
		var settings = Settings.use(file);
		settings.theme(Theme.LIGHT);
		settings.checkSpelling(false);
		assertEquals(Theme.LIGHT, settings.theme());
	}

	@Test
	void whoListensHearsOfEveryChange() {
		var heard = new AtomicInteger();
		var settings = Settings.use(file);
		settings.onChange(heard::incrementAndGet);
		settings.theme(Theme.DARK);
		settings.closed();
		assertEquals(2, heard.get());
	}
}
