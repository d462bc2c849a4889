package org.journeywright.language.ide.navigation;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.journeywright.language.ide.server.Editor;
import org.journeywright.language.ide.server.Positions;

/** Writes answers of the server so that tests can be read. */
public final class Shown {

	private Shown() {
	}

	/** Places as {@code file:line:column text}, counted from 1. */
	public static List<String> places(Editor editor, List<? extends Location> places, String... texts) {
		return places.stream().map(l -> {
			String file = editor.folder().relativize(Path.of(URI.create(l.getUri()))).toString();
			return file + ":" + (l.getRange().getStart().getLine() + 1) + ":" + (l.getRange().getStart().getCharacter() + 1) + " " + in(text(file, texts), l.getRange());
		}).toList();
	}

	private static String text(String file, String... texts) {
		for (int i = 0; i < texts.length; i += 2) {
			if (texts[i].equals(file)) {
				return texts[i + 1];
			}
		}
		throw new AssertionError("Nobody expects anything in " + file);
	}

	/** The text in a range. */
	public static String in(String text, Range range) {
		Positions positions = new Positions(text);
		return text.substring(positions.offset(range.getStart()), positions.offset(range.getEnd()));
	}
}
