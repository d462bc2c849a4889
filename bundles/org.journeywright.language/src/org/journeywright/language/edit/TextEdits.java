package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to the files of a model that belong together: made as one step, undone as one step.
 *
 * @param files
 *            the replacements in each file, named by its URI; in order, none touching the text of another
 */
public record TextEdits(Map<String, List<TextEdit>> files) {

	/** Nothing to change. */
	public static final TextEdits NONE = new TextEdits(Map.of());

	public TextEdits {
		Map<String, List<TextEdit>> sorted = new TreeMap<>();
		files.forEach((file, edits) -> {
			if (!edits.isEmpty()) {
				sorted.put(file, inOrder(edits));
			}
		});
		files = Collections.unmodifiableMap(sorted);
	}

	private static List<TextEdit> inOrder(Collection<TextEdit> edits) {
		List<TextEdit> sorted = new ArrayList<>(edits);
		Collections.sort(sorted);
		for (int i = 1; i < sorted.size(); i++) {
			if (sorted.get(i).offset() < sorted.get(i - 1).end()) {
				throw new IllegalArgumentException("Two changes concern the same text: " + sorted.get(i - 1) + " and " + sorted.get(i));
			}
		}
		return List.copyOf(sorted);
	}

	/** Changes to one file. */
	public static TextEdits of(String file, Collection<TextEdit> edits) {
		return new TextEdits(Map.of(file, List.copyOf(edits)));
	}

	/** These changes and others in one step. */
	public TextEdits and(TextEdits others) {
		return all(List.of(this, others));
	}

	/** All these changes in one step. */
	public static TextEdits all(Collection<TextEdits> steps) {
		Map<String, List<TextEdit>> all = new TreeMap<>();
		steps.forEach(step -> step.files.forEach((file, edits) -> all.computeIfAbsent(file, f -> new ArrayList<>()).addAll(edits)));
		return new TextEdits(all);
	}

	/** Several additions to one element in one step: where each of them would open a block of its own, they share one. */
	public static TextEdits inOneBlock(Collection<TextEdits> additions) {
		Map<String, List<TextEdit>> merged = new TreeMap<>();
		additions.forEach(a -> a.files.forEach((file, edits) -> merged.merge(file, edits, SharedBlocks::merge)));
		return new TextEdits(merged);
	}

	/** Whether nothing is to be changed. */
	public boolean isEmpty() {
		return files.isEmpty();
	}

	/** The text of a file after the changes; the text itself where the file is not concerned. */
	public String apply(String file, String text) {
		return apply(text, files.getOrDefault(file, List.of()));
	}

	/** A text after changes that are in order. */
	public static String apply(String text, List<TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text.length() + 64);
		int at = 0;
		for (TextEdit edit : edits) {
			changed.append(text, at, edit.offset()).append(edit.text());
			at = edit.end();
		}
		return changed.append(text, at, text.length()).toString();
	}
}
