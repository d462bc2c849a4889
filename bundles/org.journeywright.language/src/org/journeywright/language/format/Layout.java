package org.journeywright.language.format;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.journeywright.language.format.Slot.Blank;
import org.journeywright.language.format.Slot.Space;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Part.Place;
import org.journeywright.language.structure.Shapes;

/**
 * Decides where lines break: a line for every clause of a block, short clauses on the line of their element, the ties of an answer in a conversation on lines
 * of their own where one line does not hold them, empty lines around what has a block of its own. A block that its author has written on one line stays there
 * while the line is not too long; all else depends on the words alone, so formatting twice changes nothing.
 */
final class Layout {

	/** Lines are broken where they would grow longer. */
	static final int WIDTH = 140;

	private final Shapes shapes;
	private final String text;
	private final int unit;
	private final boolean keepsBlocks;
	private final List<Slot> slots = new ArrayList<>();
	private Space space = Space.LINE;
	private Blank blank = Blank.DROPPED;
	private int indent;

	/** {@code keepsBlocks} tells whether blocks that were written on one line stay there. */
	Layout(Shapes shapes, String text, int unit, boolean keepsBlocks) {
		this.shapes = shapes;
		this.text = text;
		this.unit = unit;
		this.keepsBlocks = keepsBlocks;
	}

	/** Lays a whole file out. */
	List<Slot> file(INode root) {
		Outline file = Outline.of(shapes, root);
		clauses(file, lines(file, -1), -1);
		return slots;
	}

	/** Lays one element out. */
	List<Slot> element(INode node) {
		Outline element = Outline.of(shapes, node);
		clauses(element, lines(element, 0), 0);
		return slots;
	}

	private void clauses(Outline outline, Lines lines, int depth) {
		boolean bigBefore = false;
		boolean first = true;
		for (Part part : outline.parts()) {
			Outline inner = part.isElement() ? Outline.of(shapes, part.node()) : null;
			Lines innerLines = inner == null ? null : lines(inner, lines.depthOf(part));
			boolean big = inner != null && inner.standsApart(depth < 0) && !innerLines.isInlineBlock();
			if (!isFirst(outline, part) || depth < 0) {
				separate(lines, depth, part, first, bigBefore || big);
			}
			if (inner == null) {
				slots.add(new Slot(part.offset(), part.end(), space, indent, blank, lines.depthOf(part) + 1, lines.reach(part)));
			} else {
				clauses(inner, innerLines, lines.depthOf(part));
			}
			first = part.is("{");
			bigBefore = part.startsClause() ? big : bigBefore;
			lines.passed(part);
		}
	}

	private Lines lines(Outline outline, int depth) {
		return new Lines(shapes, text, unit, outline, depth, keepsBlocks);
	}

	private static boolean isFirst(Outline outline, Part part) {
		return outline.parts().get(0) == part;
	}

	private void separate(Lines lines, int depth, Part part, boolean first, boolean big) {
		space = lines.space(part);
		indent = space == Space.LINE || space == Space.CLOSE ? lines.depthOf(part) : depth + 2;
		boolean clause = space == Space.LINE && (part.place() == Place.BLOCK || depth < 0);
		blank = first || !clause && space != Space.CLOSE ? Blank.DROPPED : clause && big ? Blank.WANTED : Blank.KEPT;
	}
}
