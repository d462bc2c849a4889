package org.journeywright.ui.scenario.player;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.Bundle;

/** Where the page of the live player lies on disk. */
final class PlayerPage {

	private static final String BUNDLE = "org.journeywright.web";
	private static final String FOLDER = "dist/preview/";

	private PlayerPage() {
	}

	/**
	 * The address of the page, unpacked if need be.
	 *
	 * @throws IOException with a message for the user, if the product lacks the page or it cannot be unpacked
	 */
	static String address() throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL folder = bundle == null ? null : bundle.getEntry(FOLDER);
		if (folder == null) {
			throw new IOException("The live player is not part of this installation. Install Journeywright again.");
		}
		try {
			return Path.of(URIUtil.toURI(FileLocator.toFileURL(folder))).resolve("index.html").toUri().toString();
		} catch (URISyntaxException e) {
			throw new IOException("The live player lies in a folder whose name cannot be written as an address: " + folder, e);
		}
	}
}
