package org.journeywright.language.ide.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.journeywright.language.ide.server.Spot;

/** What can be folded away in a file. */
public final class Folds {

	/** The blocks, comments and texts of more than one line, in order; one for each line at most, since an editor shows only one. */
	public List<FoldingRange> of(Spot file) {
		Reading reading = new Reading(file);
		Leaves.of(file.resource()).forEach(reading::read);
		return List.copyOf(reading.folds.values());
	}

	private static final class Reading {
		private final Spot file;
		private final Map<Integer, FoldingRange> folds = new TreeMap<>();
		private final Deque<Integer> braces = new ArrayDeque<>();
		private int commentFrom;
		private int commentTo = -2;

		Reading(Spot file) {
			this.file = file;
		}

		void read(ILeafNode leaf) {
			int first = line(leaf.getOffset());
			int last = line(leaf.getEndOffset() - 1);
			switch (leaf.getText()) {
				case "{" -> braces.push(first);
				case "}" -> {
					// A brace too many closes nothing.
					if (!braces.isEmpty()) {
						fold(braces.pop(), startsLine(leaf.getOffset()) ? first - 1 : first, FoldingRangeKind.Region);
					}
				}
				default -> {
					if (Leaves.isLineComment(leaf)) {
						comment(leaf, first);
					} else {
						fold(first, last, Leaves.isComment(leaf) ? FoldingRangeKind.Comment : FoldingRangeKind.Region);
					}
				}
			}
		}

		/** Comments on lines of their own, one below the other, fold as one. */
		private void comment(ILeafNode leaf, int line) {
			if (!startsLine(leaf.getOffset())) {
				return;
			}
			commentFrom = line == commentTo + 1 ? commentFrom : line;
			commentTo = line;
			fold(commentFrom, line, FoldingRangeKind.Comment);
		}

		private void fold(int first, int last, String kind) {
			if (last > first && (!folds.containsKey(first) || folds.get(first).getEndLine() < last)) {
				FoldingRange fold = new FoldingRange(first, last);
				fold.setKind(kind);
				folds.put(first, fold);
			}
		}

		private boolean startsLine(int offset) {
			return file.text().substring(file.text().lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
		}

		private int line(int offset) {
			return file.positions().position(offset).getLine();
		}
	}
}
