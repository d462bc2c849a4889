package org.journeywright.ui.grid;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.journeywright.ui.grid.Grid.Head;

/** The heads of columns that run from the bottom to the top, in two lines where one is too short. */
final class UprightHead {

	/** What is left free above and below, in pixels. */
	static final int ROOM = 12;

	/** So many heads are measured: those of huge grids are alike. */
	private static final int MEASURED = 500;

	private UprightHead() {
	}

	/** The height at which heads are read whole, but not more than the most. */
	static int height(GC gc, List<Head> heads, int most) {
		int widest = heads.stream().limit(MEASURED).mapToInt(h -> widest(gc, halves(gc, h.words()))).max().orElse(0);
		return Math.min(most, widest + ROOM);
	}

	/** The lines of a head: one where it has the room, else two that are about as long. */
	static List<String> lines(GC gc, String words, int room) {
		return gc.textExtent(words).x <= room ? List.of(words) : halves(gc, words);
	}

	/** The two lines of which the longer one is as short as possible; one where there is no blank behind the sign. */
	private static List<String> halves(GC gc, String words) {
		List<String> best = List.of(words);
		int start = words.indexOf(' ') == 1 ? 2 : 0;
		for (int at = words.indexOf(' ', start); at > 0; at = words.indexOf(' ', at + 1)) {
			List<String> parted = List.of(words.substring(0, at), words.substring(at + 1));
			best = widest(gc, parted) < widest(gc, best) ? parted : best;
		}
		return best;
	}

	private static int widest(GC gc, List<String> lines) {
		return lines.stream().mapToInt(l -> gc.textExtent(l).x).max().orElse(0);
	}
}
