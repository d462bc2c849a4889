package org.journeywright.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The user guide, written in {@code help/guide.html}. */
final class GuideText {

	private GuideText() {
	}

	static String body() {
		try (var guide = GuideText.class.getResourceAsStream("/help/guide.html")) {
			return new String(guide.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
