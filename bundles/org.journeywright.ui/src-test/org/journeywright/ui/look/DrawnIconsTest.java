package org.journeywright.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The icons as pixels belong to the icons as drawings. The build draws them. */
class DrawnIconsTest {

	private static final Path ICONS = Path.of("icons");

	@Test
	void everyIconIsDrawnForOrdinaryAndFineScreensAndNoOther() throws IOException {
		Set<String> wanted = new TreeSet<>();
		for (String drawing : names(ICONS, ".svg")) {
			if (!drawing.startsWith("mark/")) {
				wanted.add(drawing);
				wanted.add(drawing + "@2x");
			}
		}
		assertEquals(wanted, new TreeSet<>(names(ICONS.resolve("drawn"), ".png")));
	}

	@Test
	void theConfigurationNamesIconsThatExist() throws IOException {
		var missing = Files.readString(Path.of("plugin.xml")).lines().filter(line -> line.contains("icon=\"")).map(line -> line.replaceFirst(".*icon=\"([^\"]*)\".*", "$1"))
				.filter(icon -> !Files.exists(Path.of(icon))).toList();
		assertEquals(List.of(), missing);
	}

	private static List<String> names(Path folder, String ending) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.map(file -> folder.relativize(file).toString().replace('\\', '/')).filter(name -> name.endsWith(ending)).map(name -> name.substring(0, name.length() - ending.length())).toList();
		}
	}
}
