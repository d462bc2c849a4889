package org.journeywright.language.ide.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.inject.Singleton;

/** Whole elements to start from, read from {@code snippets.txt} beside this class, which says how they are written. */
@Singleton
class Snippets {

	private static final Pattern HEADING = Pattern.compile("(?m)^## (\\w+): (.+)$");

	/**
	 * An element to start from.
	 *
	 * @param rule
	 *            the rule of the grammar that reads it
	 * @param title
	 *            what it is, in a few words
	 * @param text
	 *            its text, with places to fill in
	 */
	record Snippet(String rule, String title, String text) {
	}

	private final Map<String, List<Snippet>> byRule = new HashMap<>();

	Snippets() {
		String text = read();
		Matcher heading = HEADING.matcher(text);
		while (heading.find()) {
			String rule = heading.group(1);
			int end = text.indexOf("\n## ", heading.end());
			Snippet snippet = new Snippet(rule, heading.group(2), text.substring(heading.end(), end < 0 ? text.length() : end).strip());
			byRule.computeIfAbsent(rule, r -> new ArrayList<>()).add(snippet);
		}
	}

	private static String read() {
		try (InputStream in = Snippets.class.getResourceAsStream("snippets.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The elements to start from that a rule of the grammar reads. */
	List<Snippet> of(String rule) {
		return byRule.getOrDefault(rule, List.of());
	}

	/** All of them. */
	List<Snippet> all() {
		return byRule.values().stream().flatMap(List::stream).toList();
	}
}
