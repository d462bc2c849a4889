package org.journeywright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Holds the bundles to their layers: what is below never needs what is above, and only the workbench sees the window toolkit. */
class LayersTest {

	private static final Pattern WINDOW = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b.*");
	private static final Set<String> OF_THE_WINDOW = Set.of("org.journeywright.ui", "org.journeywright.ui.tests");
	private static final List<String> LAYERS = List.of("model", "analysis", "language", "language.ide", "diagram", "generator", "cli", "ui", "ui.tests");

	@Test
	void onlyTheWorkbenchSeesTheWindowToolkit() throws IOException {
		Map<String, List<String>> bundles = requirements();
		assertTrue(bundles.get("org.journeywright.ui").stream().anyMatch(r -> WINDOW.matcher(r).matches()), "The check sees what the workbench needs.");
		bundles.forEach((bundle, required) -> assertEquals(List.of(), OF_THE_WINDOW.contains(bundle) ? List.of() : required.stream().filter(r -> WINDOW.matcher(r).matches()).toList(), bundle));
	}

	@Test
	void nothingNeedsALayerAbove() throws IOException {
		requirements().forEach((bundle, required) -> {
			int layer = LAYERS.indexOf(bundle.substring("org.journeywright.".length()));
			List<String> above = required.stream().filter(r -> r.startsWith("org.journeywright.")).map(r -> r.substring("org.journeywright.".length()))
					.filter(r -> layer >= 0 && LAYERS.indexOf(r) > layer).toList();
			assertEquals(List.of(), above, bundle);
		});
	}

	/** What each bundle requires or imports, by its name. */
	private static Map<String, List<String>> requirements() throws IOException {
		Map<String, List<String>> all = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Path.of(".."))) {
			for (Path manifest : bundles.map(b -> b.resolve("META-INF/MANIFEST.MF")).filter(Files::exists).toList()) {
				try (InputStream in = Files.newInputStream(manifest)) {
					var headers = new Manifest(in).getMainAttributes();
					all.put(headers.getValue("Bundle-SymbolicName").split(";")[0], Stream.of("Require-Bundle", "Import-Package").map(headers::getValue)
							.filter(v -> v != null).flatMap(v -> Stream.of(v.split(",(?=\\s*[a-z])"))).map(r -> r.split(";")[0].strip()).toList());
				}
			}
		}
		return all;
	}
}
