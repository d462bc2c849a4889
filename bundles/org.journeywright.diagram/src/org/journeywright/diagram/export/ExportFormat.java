package org.journeywright.diagram.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which drawings are kept. */
public enum ExportFormat {

	/** For browsers, and to draw on. */
	SVG("image/svg+xml", "<!-- Drawn by Journeywright -->"),
	/** For print and to send. */
	PDF("application/pdf", "/Creator (Journeywright)"),
	/** For slides and chats. */
	PNG("image/png", "Software\0\0\0\0\0Journeywright");

	private final String mime;
	private final String mark;

	ExportFormat(String mime, String mark) {
		this.mime = mime;
		this.mark = mark;
	}

	/** As it is written, and how the names of files end: {@code svg}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The media type. */
	public String mime() {
		return mime;
	}

	/** Words near the beginning of every file of ours, by which it is known again. */
	public String mark() {
		return mark;
	}

	/** The format that is written so, in capitals or not. */
	public static Optional<ExportFormat> of(String word) {
		return Arrays.stream(values()).filter(f -> f.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
	}
}
