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
 * of their own where one line does not hold them, empty lines around what has a block of its own. Decisions depend on the words alone, never on how they are
 * laid out at the time, so formatting twice changes nothing.
 */
final class Layout {

	/** Lines are broken where they would grow longer. */
	static final int WIDTH = 140;

	private final Shapes shapes;
	private final String text;
	private final int unit;
	private final List<Slot> slots = new ArrayList<>();
	private Space space = Space.LINE;
	private Blank blank = Blank.DROPPED;
	private int indent;

	Layout(Shapes shapes, String text, int unit) {
		this.shapes = shapes;
		this.text = text;
		this.unit = unit;
	}

	/** Lays a whole file out. */
	List<Slot> file(INode root) {
		clauses(Outline.of(shapes, root), -1);
		return slots;
	}

	/** Lays one element out. */
	List<Slot> element(INode node) {
		clauses(Outline.of(shapes, node), 0);
		return slots;
	}

	private void clauses(Outline outline, int depth) {
		Lines lines = new Lines(shapes, text, unit, outline, depth);
		Outline before = null;
		boolean first = true;
		for (Part part : outline.parts()) {
			Outline inner = part.isElement() ? Outline.of(shapes, part.node()) : null;
			if (!isFirst(outline, part) || depth < 0) {
				separate(lines, depth, part, first, isBig(before, depth) || isBig(inner, depth));
			}
			if (inner == null) {
				slots.add(new Slot(part.offset(), part.end(), space, indent, blank, lines.depthOf(part) + 1, lines.reach(part)));
			} else {
				clauses(inner, lines.depthOf(part));
			}
			first = part.is("{");
			before = part.startsClause() ? inner : before;
			lines.passed(part);
		}
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

	private static boolean isBig(Outline outline, int depth) {
		return outline != null && outline.standsApart(depth < 0);
	}
}
