package org.journeywright.language.format;

import java.util.List;
import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.journeywright.language.format.Slot.Space;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Part.Place;
import org.journeywright.language.structure.Shapes;

/** How the parts of one element are spread over lines. */
final class Lines {
	private static final Set<String> SHORT_TIES = Set.of("shows", "breaks", "from");

	private final Shapes shapes;
	private final String text;
	private final int unit;
	private final int depth;
	private final boolean inlineBlock;
	private final boolean broken;
	private final boolean option;
	private final List<Part> parts;
	private Part previous;

	/** {@code keepsBlocks} tells whether blocks that were written on one line stay there. */
	Lines(Shapes shapes, String text, int unit, Outline outline, int depth, boolean keepsBlocks) {
		this.shapes = shapes;
		this.text = text;
		this.unit = unit;
		this.depth = depth;
		this.parts = outline.parts();
		this.option = ruleOf(outline).equals("ConversationOption");
		boolean together = ruleOf(outline).equals("ComplaintTrend") || keepsBlocks && depth >= 0 && outline.closing().isPresent() && isOnOneLine();
		this.inlineBlock = together && fits();
		this.broken = option && !fits();
	}

	private boolean isOnOneLine() {
		int line = text.indexOf('\n', parts.get(0).offset());
		return line < 0 || line >= parts.get(parts.size() - 1).end();
	}

	/** Whether the element's block stands on the element's line. */
	boolean isInlineBlock() {
		return inlineBlock;
	}

	/** Whether all of the element can stand on one line. */
	private boolean fits() {
		return width(parts) + depth * unit - 1 <= Layout.WIDTH;
	}

	/** The width of parts on one line; beyond all bounds where comments or line breaks stand in them. */
	private int width(List<Part> pieces) {
		int width = 0;
		int last = pieces.get(0).offset();
		for (Part part : pieces) {
			boolean apart = text.substring(last, part.offset()).isBlank();
			int own = part.isElement() ? width(Outline.of(shapes, part.node()).parts()) : wordWidth(part);
			width += apart && width <= Layout.WIDTH ? own + (part.is(",") || part.is(":") ? -1 : 0) : 2 * Layout.WIDTH;
			last = part.end();
		}
		return width;
	}

	private int wordWidth(Part part) {
		String word = text.substring(part.offset(), part.end());
		return 1 + (word.charAt(0) != '"' ? word.replaceAll("\\s+", " ").length() : word.indexOf('\n') >= 0 ? 2 * Layout.WIDTH : word.length());
	}

	/** Goes on behind a part. */
	void passed(Part part) {
		previous = part;
	}

	/** What belongs before a part. */
	Space space(Part part) {
		if (depth < 0) {
			return Space.LINE;
		}
		if (part.is("}") && part.clause().isEmpty()) {
			boolean empty = previous.is("{") && text.substring(previous.end(), part.offset()).isBlank();
			return inlineBlock || empty ? Space.ONE : Space.CLOSE;
		}
		if (part.startsClause() && (part.place() == Place.BLOCK && !inlineBlock || part.place() == Place.LINE && option && broken && !ties(part))) {
			return Space.LINE;
		}
		boolean wraps = previous.is(",") || part.startsClause() && part.place() == Place.LINE && (!option || broken);
		return part.is(",") || part.is(":") ? Space.NONE : wraps ? Space.WRAP : Space.ONE;
	}

	/** What an answer shows, breaks and comes from stands together. */
	private boolean ties(Part part) {
		return part.grammar() instanceof Keyword word && SHORT_TIES.contains(word.getValue())
				&& (previous.says("shows") || previous.says("breaks") || previous.says("from"));
	}

	/** The indentation of a part where a line starts with it. */
	int depthOf(Part part) {
		return depth < 0 ? 0 : part.place() == Place.BLOCK && !part.is("}") ? depth + 1 : part.place() == Place.LINE && option && broken ? depth + 1 : depth;
	}

	/** The width of a clause on the line of its element, or of a name in a list with its comma; comments do not count. */
	int reach(Part part) {
		if (!part.startsClause() || part.place() != Place.LINE) {
			return wordWidth(part);
		}
		int reach = wordWidth(part) - 1;
		for (int i = parts.indexOf(part) + 1; i < parts.size() && !parts.get(i).startsClause() && parts.get(i).place() == Place.LINE; i++) {
			reach += wordWidth(parts.get(i)) - (parts.get(i).is(",") ? 1 : 0);
		}
		return reach + (isLastBeforeBrace(part) ? 2 : 0);
	}

	private boolean isLastBeforeBrace(Part part) {
		int next = parts.indexOf(part) + 1;
		while (next < parts.size() && !parts.get(next).startsClause() && !parts.get(next).is("{")) {
			next++;
		}
		return next < parts.size() && parts.get(next).is("{");
	}

	private String ruleOf(Outline outline) {
		return outline.parts().isEmpty() ? "" : GrammarUtil.containingParserRule(outline.parts().get(0).grammar()).getName();
	}
}
