package org.journeywright.language.ide.spelling;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words in a text that one can look up: no addresses, file names, codes, figures, abbreviations, and nothing in other scripts than ours. */
final class Prose {

	private static final int SHORTEST = 3;
	private static final int LONGEST = 50;
	private static final String ENDS = ".!?:;\u2026\"'\u2018\u2019\u201C\u201D(\u2013\u2014-*";
	private static final Pattern PIECE = Pattern.compile("\\S+");
	private static final Pattern ADDRESS = Pattern.compile("://|^\\W*www\\.|@|\\\\|[\\p{L}\\p{N}_-]\\.[\\p{L}\\p{N}_-]{2,}|[{}<>]");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+(?:['\u2019][\\p{L}\\p{M}]+)*");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);

	private Prose() {
	}

	/** The words of a text in quotes, as it stands in a file; offsets count from its first quote. */
	static List<Word> words(String quoted) {
		List<Word> words = new ArrayList<>();
		Matcher pieces = PIECE.matcher(quoted.startsWith("\"\"\"") ? quoted : withoutEscapes(quoted));
		while (pieces.find()) {
			String piece = pieces.group().replace('"', ' ');
			if (!ADDRESS.matcher(piece).find()) {
				addWords(quoted, piece, pieces.start(), words);
			}
		}
		return words;
	}

	/** Blanks instead of what stands for another sign, so that every word stays in its place; backslashes stay, they are parts of paths. */
	private static String withoutEscapes(String quoted) {
		return ESCAPE.matcher(quoted).replaceAll(escape -> escape.group().equals("\\\\") ? Matcher.quoteReplacement(escape.group()) : " ".repeat(escape.group().length()));
	}

	private static void addWords(String quoted, String piece, int start, List<Word> words) {
		Matcher found = WORD.matcher(piece);
		while (found.find()) {
			if (isOrdinary(found.group())) {
				int offset = start + found.start();
				words.add(new Word(found.group(), offset, begins(quoted, offset)));
			}
		}
	}

	/** Whether a sentence begins here: at the beginning, after the end of another one, and where somebody begins to speak. */
	private static boolean begins(String quoted, int offset) {
		int before = offset - 1;
		while (before >= 0 && Character.isWhitespace(quoted.charAt(before))) {
			before--;
		}
		return before < 0 || ENDS.indexOf(quoted.charAt(before)) >= 0;
	}

	private static boolean isOrdinary(String word) {
		return word.length() >= SHORTEST && word.length() <= LONGEST && word.codePoints().allMatch(Prose::isOurs) && word.codePoints().skip(1).noneMatch(Character::isUpperCase);
	}

	private static boolean isOurs(int sign) {
		UnicodeScript script = UnicodeScript.of(sign);
		return sign != '_' && !Character.isDigit(sign) && (script == UnicodeScript.LATIN || script == UnicodeScript.INHERITED || sign == '\'' || sign == '\u2019');
	}
}
