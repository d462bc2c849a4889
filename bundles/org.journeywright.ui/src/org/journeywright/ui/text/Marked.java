package org.journeywright.ui.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the Markdown of explanations into the simple HTML that the platform's hovers read. Everything that is not one of the few marks stays text. */
final class Marked {

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*\\\\])[*_]([^*_\\n]+)[*_](?![\\w*])");
	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~&])");
	private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$");

	private Marked() {
	}

	/** The HTML of a Markdown text; safe whatever the text says. */
	static String html(String markdown) {
		StringBuilder html = new StringBuilder();
		boolean inList = false;
		for (String line : markdown.split("\n", -1)) {
			boolean isItem = line.startsWith("- ") || line.startsWith("* ");
			if (isItem != inList) {
				html.append(isItem ? "<ul>" : "</ul>");
				inList = isItem;
			}
			html.append(isItem ? "<li>" + inline(line.substring(2)) + "</li>" : line(line));
		}
		return html.append(inList ? "</ul>" : "").toString();
	}

	private static String line(String line) {
		Matcher heading = HEADING.matcher(line);
		return heading.matches() ? "<b>" + inline(heading.group(1)) + "</b><br>" : line.isBlank() ? "<p>" : inline(line) + "<br>";
	}

	private static String inline(String text) {
		// Escaped signs are set aside so that they are not taken for marks.
		StringBuilder kept = new StringBuilder();
		Matcher escaped = ESCAPED.matcher(text);
		while (escaped.find()) {
			escaped.appendReplacement(kept, Matcher.quoteReplacement(String.valueOf((char) (0xE000 + escaped.group(1).charAt(0)))));
		}
		escaped.appendTail(kept);
		String safe = kept.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("&amp;(lt|gt|amp|quot|#\\d+);", "&$1;");
		String marked = EMPHASIS.matcher(CODE.matcher(BOLD.matcher(safe).replaceAll("<b>$1</b>")).replaceAll("<tt>$1</tt>")).replaceAll("<i>$1</i>");
		StringBuilder html = new StringBuilder();
		marked.chars().forEach(c -> html.append(c >= 0xE000 && c < 0xE080 ? sign((char) (c - 0xE000)) : String.valueOf((char) c)));
		return html.toString();
	}

	private static String sign(char c) {
		return switch (c) {
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '&' -> "&amp;";
			default -> String.valueOf(c);
		};
	}
}
