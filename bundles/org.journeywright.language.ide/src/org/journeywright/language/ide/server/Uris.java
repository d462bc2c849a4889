package org.journeywright.language.ide.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Converts between the addresses that editors use and files. */
public final class Uris {

	private Uris() {
	}

	/** The file of an address; empty for anything that is no file. */
	public static Optional<Path> path(String uri) {
		try {
			URI address = new URI(uri);
			return "file".equals(address.getScheme()) ? Optional.of(Path.of(address).toAbsolutePath().normalize()) : Optional.empty();
		} catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException noFile) {
			return Optional.empty();
		}
	}

	/** The address of a file. */
	public static String of(Path file) {
		return file.toUri().toString();
	}
}
