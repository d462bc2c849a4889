package org.journeywright.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;

/** The examples that come with the product. */
public final class Example {

	private Example() {
	}

	/** The texts of an example, by file name. */
	public static Map<String, String> texts(String name) {
		String folder = "models/" + name + "/";
		Map<String, String> texts = new TreeMap<>();
		var found = Platform.getBundle("org.journeywright.examples").findEntries(folder, "*.journey", true);
		while (found.hasMoreElements()) {
			var file = found.nextElement();
			try (var stream = file.openStream()) {
				texts.put(file.getPath().substring(file.getPath().indexOf(folder) + folder.length()), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return texts;
	}
}
