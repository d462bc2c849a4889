package org.journeywright.ui.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The parts of reports and training that run in a browser, as they ship with the product. */
final class ShippedFiles {

	private static final String WEB = "org.journeywright.web";

	private ShippedFiles() {
	}

	/**
	 * All files of a folder and the folders below it, by name relative to it, with slashes.
	 *
	 * @throws IOException
	 *             if the product is incomplete
	 */
	static Map<String, byte[]> in(String folder) throws IOException {
		Bundle bundle = Optional.ofNullable(Platform.getBundle(WEB)).orElseThrow(() -> new IOException("This product has no part " + WEB + "; install it again."));
		var entries = Optional.ofNullable(bundle.findEntries(folder, "*", true)).orElseThrow(() -> new IOException("This product has no " + folder + "; install it again."));
		Map<String, byte[]> files = new TreeMap<>();
		for (URL url : Collections.list(entries)) {
			if (!url.getPath().endsWith("/")) {
				try (InputStream in = url.openStream()) {
					files.put(url.getPath().substring(url.getPath().indexOf(folder + "/") + folder.length() + 1), in.readAllBytes());
				}
			}
		}
		return files;
	}
}
