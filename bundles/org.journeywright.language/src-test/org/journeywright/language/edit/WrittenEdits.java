package org.journeywright.language.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Edits as they are written down: after a line {@code == Kind: edit} the lines that go, behind a minus sign, and those that come, behind a plus sign. */
final class WrittenEdits {

	private WrittenEdits() {
	}

	static Map<String, String> read(Path file) throws IOException {
		Map<String, String> edits = new LinkedHashMap<>();
		if (Files.exists(file)) {
			String name = "";
			for (String line : Files.readString(file).split("\n")) {
				if (line.startsWith("== ")) {
					name = line.substring(3);
					edits.put(name, "");
				} else {
					edits.merge(name, line + "\n", String::concat);
				}
			}
		}
		return edits;
	}

	/** The lines that differ, each with its mark; unchanged lines between them are shown with their number alone. */
	static String diff(String before, String after) {
		List<String> a = before.lines().toList();
		List<String> b = after.lines().toList();
		int[][] common = new int[a.size() + 1][b.size() + 1];
		for (int i = a.size() - 1; i >= 0; i--) {
			for (int j = b.size() - 1; j >= 0; j--) {
				common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		StringBuilder diff = new StringBuilder();
		int i = 0;
		int j = 0;
		int shown = -1;
		while (i < a.size() || j < b.size()) {
			if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
				i++;
				j++;
				continue;
			}
			if (shown != i) {
				diff.append('@').append(i + 1).append('\n');
			}
			if (j >= b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
				diff.append('-').append(a.get(i++)).append('\n');
			} else {
				diff.append('+').append(b.get(j++)).append('\n');
			}
			shown = i;
		}
		return diff.toString();
	}

	/** Writes edits down for a reader to judge. */
	static String write(Map<String, String> edits) {
		return edits.entrySet().stream().map(e -> "== " + e.getKey() + "\n" + e.getValue()).collect(Collectors.joining());
	}
}
