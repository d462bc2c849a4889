package org.journeywright.language.recovery;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.AbstractElement;
import org.journeywright.language.messages.Suggestions;

/** Decides how much of a text to leave out after a mistake. */
final class Skipping {

	private final Words words;
	private final Lookahead look;
	private final Deque<Reading.Frame> frames;
	private final AbstractElement element;

	/** {@code element} is what a file is made of. */
	Skipping(Words words, Lookahead look, Deque<Reading.Frame> frames, AbstractElement element) {
		this.words = words;
		this.look = look;
		this.frames = frames;
		this.element = element;
	}

	/** Whether the word, by its indentation, stands outside the innermost block, so that a closing brace must be missing before it. */
	boolean leavesBlock(int at) {
		Word word = words.visible().get(at);
		Reading.Frame frame = frames.peek();
		if (!word.first() || word.column() > frame.owner().indent() || look.introduced(frame.clauses(), at)) {
			return false;
		}
		return frames.size() == 1 ? word.isWord() : frames.stream().skip(1).anyMatch(f -> look.introduced(f.clauses(), at)) || word.column() == 1;
	}

	/**
	 * The place on the same line at which an element's line goes on after words that mean nothing; the place itself where nothing is wrong or nothing can be
	 * told.
	 */
	int restOfLine(int at, AbstractElement line, AbstractElement block) {
		if (at >= words.visible().size() || fitsSomewhere(at, line, block)) {
			return at;
		}
		for (int i = at + 1; i < words.visible().size() && !words.visible().get(i).first(); i++) {
			if (look.first(block, i) || line != block && look.introduced(line, i)) {
				return i;
			}
			if (words.isKeyword(words.visible().get(i), "}")) {
				return at;
			}
		}
		return at;
	}

	private boolean fitsSomewhere(int at, AbstractElement line, AbstractElement block) {
		Word word = words.visible().get(at);
		return word.first() || words.isKeyword(word, "}") || look.first(block, at) || line != block && look.introduced(line, at)
				|| frames.stream().anyMatch(f -> look.introduced(f.clauses(), at)) || frames.isEmpty() && look.introduced(element, at);
	}

	/** Sets the words from one place to another aside. */
	int setAside(int from, int to) {
		for (int i = from; i < to; i++) {
			words.setAside(words.visible().get(i));
		}
		words.visible().subList(from, to).clear();
		return from;
	}

	/** Sets a clause aside up to the next that can be understood. */
	int toNextClause(int from, int at) {
		int end = at;
		while (end < words.visible().size() && !words.isKeyword(words.visible().get(end), "}") && !resumes(end)) {
			end = behind(end);
		}
		return setAside(from, end);
	}

	private boolean resumes(int at) {
		return look.introduced(frames.peek().clauses(), at) || leavesBlock(at);
	}

	/** Sets an element aside up to the next, on its line or at the start of another, or to what seems to be the next with a mistake in its first word. */
	int toNextElement(int from, int at) {
		int margin = words.visible().get(from).indent();
		int end = at;
		while (end < words.visible().size() && !startsElement(end, margin)) {
			end = behind(end);
		}
		return setAside(from, end);
	}

	private boolean startsElement(int at, int margin) {
		Word word = words.visible().get(at);
		return word.first() && look.first(element, at) || look.named(element, at) || word.first() && word.isWord() && word.column() <= margin && seemsElement(at);
	}

	/** Whether a word that begins no element was meant to: it is spelt like one that does, or a name and a block follow it. */
	private boolean seemsElement(int at) {
		List<String> first = new ArrayList<>();
		look.firstWords(element, first::add);
		boolean endsLine = at + 2 >= words.visible().size() || words.visible().get(at + 2).first();
		return Suggestions.nearest(words.visible().get(at).text(), first).isPresent()
				|| words.isName(at + 1) && !words.visible().get(at + 1).first() && (endsLine || words.isKeyword(words.visible().get(at + 2), "{"));
	}

	/** The place behind a word, or behind a whole block; an indented block that runs into the left margin is left there. */
	private int behind(int at) {
		if (!words.isKeyword(words.visible().get(at), "{")) {
			return at + 1;
		}
		int depth = 0;
		List<Word> visible = words.visible();
		boolean indented = at + 1 >= visible.size() || visible.get(at + 1).column() > 1;
		for (int i = at; i < visible.size(); i++) {
			depth += words.isKeyword(visible.get(i), "{") ? 1 : words.isKeyword(visible.get(i), "}") ? -1 : 0;
			if (depth == 0) {
				return i + 1;
			}
			boolean atMargin = i > at && visible.get(i).first() && visible.get(i).column() == 1 && visible.get(i).isWord();
			if (atMargin && (indented || look.named(element, i))) {
				return i;
			}
		}
		return visible.size();
	}

	/** Whether there is something between the words from one place to another. */
	boolean apart(int from, int to) {
		List<Word> value = words.visible().subList(from, to);
		return IntStream.range(1, value.size()).anyMatch(i -> value.get(i - 1).end() != value.get(i).token().getStartIndex());
	}
}
