package org.journeywright.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Where the product remembers things, on every system. */
class InstanceAreaTest {

	private static final Path USER = Path.of("/home/ada");

	@Test
	void linuxKeepsItWithTheSettingsOfOtherPrograms() {
		assertEquals(Path.of("/home/ada/.config/journeywright"), home("Linux", Map.of()));
		assertEquals(Path.of("/elsewhere/journeywright"), home("Linux", Map.of("XDG_CONFIG_HOME", "/elsewhere")));
	}

	@Test
	void aVariableThatIsEmptyOrNoWholePathIsPassedOver() {
		assertEquals(Path.of("/home/ada/.config/journeywright"), home("Linux", Map.of("XDG_CONFIG_HOME", " ")));
		assertEquals(Path.of("/home/ada/.config/journeywright"), home("Linux", Map.of("XDG_CONFIG_HOME", "here")));
	}

	@Test
	void macosAndWindowsHaveTheirOwnPlaces() {
		assertEquals(Path.of("/home/ada/Library/Application Support/Journeywright"), home("Mac OS X", Map.of()));
		assertEquals(Path.of("/roaming/Journeywright"), home("Windows 11", Map.of("APPDATA", "/roaming")));
		assertEquals(Path.of("/home/ada/AppData/Roaming/Journeywright"), home("Windows 11", Map.of()));
	}

	private static Path home(String system, Map<String, String> environment) {
		return InstanceArea.home(system, USER, environment::get);
	}
}
