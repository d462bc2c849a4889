package org.journeywright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Files that ship with the product, inside one of its bundles. */
@FunctionalInterface
interface ProductFiles {

	/**
	 * Reads all files of a folder and the folders below it.
	 *
	 * @param bundle
	 *            the bundle, such as {@code org.journeywright.web}
	 * @param folder
	 *            the folder in it, such as {@code dist/player}
	 * @return the contents by name relative to the folder, with slashes
	 * @throws IOException
	 *             if the product is incomplete
	 */
	Map<String, byte[]> in(String bundle, String folder) throws IOException;

	/** The files of the running product. */
	static Map<String, byte[]> ofRunningProduct(String bundle, String folder) throws IOException {
		Bundle found = Optional.ofNullable(Platform.getBundle(bundle))
				.orElseThrow(() -> new IOException("This product has no part " + bundle + "; install it again."));
		Map<String, byte[]> files = new TreeMap<>();
		var entries = found.findEntries(folder, "*", true);
		for (URL url : entries == null ? Collections.<URL>emptyList() : Collections.list(entries)) {
			if (!url.getPath().endsWith("/")) {
				try (InputStream in = url.openStream()) {
					files.put(url.getPath().substring(url.getPath().indexOf(folder + "/") + folder.length() + 1), in.readAllBytes());
				}
			}
		}
		return files;
	}
}
