package org.journeywright.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the Markdown of explanations into the simple HTML that the platform's hovers read. Everything that is not one of the few marks stays text. */
final class Marked {

	private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
	private static final Pattern CODE = Pattern.compile("`([^`]+)`");
	private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*\\\\])[*_]([^*_\\n]+)[*_](?![\\w*])");
	private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~&:@$^])");
	private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$");

	private Marked() {
	}

	/** The HTML of a Markdown text, with one empty line between paragraphs and none before a list; safe whatever the text says. */
	static String html(String markdown) {
		StringBuilder html = new StringBuilder();
		for (String paragraph : markdown.split("\n\\s*\n")) {
			for (List<String> block : blocks(paragraph.lines().filter(l -> !l.isBlank() && !l.equals("---")).toList())) {
				html.append(html.isEmpty() || isItem(block.get(0)) ? "" : "<br><br>").append(html(block));
			}
		}
		return html.toString();
	}

	/** The HTML of a text without marks. */
	static String plain(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** Items of a list that follow each other, or lines that do. */
	private static List<List<String>> blocks(List<String> lines) {
		List<List<String>> blocks = new ArrayList<>();
		for (String line : lines) {
			if (blocks.isEmpty() || isItem(blocks.getLast().get(0)) != isItem(line)) {
				blocks.add(new ArrayList<>());
			}
			blocks.getLast().add(line);
		}
		return blocks;
	}

	private static boolean isItem(String line) {
		return line.startsWith("- ") || line.startsWith("* ");
	}

	private static String html(List<String> block) {
		return isItem(block.get(0)) ? block.stream().map(l -> "<li>" + inline(l.substring(2)) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"))
				: block.stream().map(Marked::line).collect(Collectors.joining("<br>"));
	}

	private static String line(String line) {
		Matcher heading = HEADING.matcher(line);
		return heading.matches() ? "<b>" + inline(heading.group(1)) + "</b>" : inline(line.strip());
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
