package org.journeywright.diagram.server.session;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Types, replaces and deletes something in a text, sometimes so that it cannot be read any more. */
final class RandomTypist {

	private static final Pattern STRING = Pattern.compile("\"[^\"\n]+\"");
	private static final Pattern NUMBER = Pattern.compile("\\b[1-5]\\b");
	private static final List<String> ELEMENTS = List.of("metric New%d rate { owned by Owner }", "persona Guest%d { expects \"A seat\" }", "channel Lane%d",
			"initiative Idea%d next status planned { addresses Queue effort 2 impact 2 }", "issue Trouble%d at Queue { severity 2 caused by company }",
			"standard Habit%d external for Barista { statement \"It is done\" behaviour Doing%d \"Does it\" }",
			"handoff Passing%d from Baker to Barista { hands over \"a tray\" supports Queue }", "journey Evening%d as-is for Commuter { stage Late { touchpoint Close%d by Barista } }");

	private final Random random;
	private int count;

	RandomTypist(Random random) {
		this.random = random;
	}

	/** The text with a random change. */
	String change(String text) {
		return switch (random.nextInt(10)) {
			case 0, 1, 2 -> inString(text);
			case 3, 4 -> inNumber(text);
			case 5 -> text + "\n" + ELEMENTS.get(random.nextInt(ELEMENTS.size())).replace("%d", "" + ++count) + " // typed\n";
			case 6 -> aLineMoreSpace(text);
			case 7 -> withoutALine(text);
			case 8 -> aKeyHit(text);
			default -> aWordLess(text);
		};
	}

	private String inString(String text) {
		return somewhere(text, STRING, s -> s.substring(0, s.length() - 1) + " typed\"");
	}

	private String inNumber(String text) {
		return somewhere(text, NUMBER, n -> "" + (1 + random.nextInt(5)));
	}

	private String somewhere(String text, Pattern what, java.util.function.UnaryOperator<String> change) {
		List<MatchResult> all = what.matcher(text).results().toList();
		if (all.isEmpty()) {
			return text;
		}
		MatchResult one = all.get(random.nextInt(all.size()));
		return text.substring(0, one.start()) + change.apply(one.group()) + text.substring(one.end());
	}

	private String aLineMoreSpace(String text) {
		int end = text.indexOf('\n', random.nextInt(text.length()));
		return end < 0 ? text : text.substring(0, end) + "\n" + text.substring(end);
	}

	private String withoutALine(String text) {
		int start = text.lastIndexOf('\n', random.nextInt(text.length()));
		int end = text.indexOf('\n', start + 1);
		String line = start < 0 || end < 0 ? "//" : text.substring(start, end);
		return line.contains("//") ? text : text.substring(0, start) + text.substring(end);
	}

	private String aKeyHit(String text) {
		int at = random.nextInt(text.length());
		return text.substring(0, at) + "{}\"x ,3".charAt(random.nextInt(7)) + text.substring(at);
	}

	private String aWordLess(String text) {
		return somewhere(text, Pattern.compile("\\b\\w+ "), w -> "");
	}
}
