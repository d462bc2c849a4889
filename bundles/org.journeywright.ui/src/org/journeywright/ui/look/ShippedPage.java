package org.journeywright.ui.look;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.Bundle;

/** Where the pages lie on disk that the product shows in views of its own. */
public final class ShippedPage {

	private static final String BUNDLE = "org.journeywright.web";

	private ShippedPage() {
	}

	/**
	 * The address of a page, unpacked if need be.
	 *
	 * @param folder
	 *            its folder in the web parts, such as {@code dist/preview/}
	 * @param what
	 *            what the page is, as in "live player"
	 * @throws IOException
	 *             with a message for the user, if the product lacks the page or it cannot be unpacked
	 */
	public static String address(String folder, String what) throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		URL entry = bundle == null ? null : bundle.getEntry(folder);
		if (entry == null) {
			throw new IOException("The " + what + " is not part of this installation. Install Journeywright again.");
		}
		try {
			return Path.of(URIUtil.toURI(FileLocator.toFileURL(entry))).resolve("index.html").toUri().toString();
		} catch (URISyntaxException e) {
			throw new IOException("The " + what + " lies in a folder whose name cannot be written as an address: " + entry, e);
		}
	}
}
