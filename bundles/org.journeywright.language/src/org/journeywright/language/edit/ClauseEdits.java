package org.journeywright.language.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.journeywright.language.edit.Insertion.Lines;
import org.journeywright.language.edit.Insertion.Neighbour;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part;
import org.journeywright.language.structure.Part.Place;
import org.journeywright.language.structure.Shape;

/** Puts a clause where it belongs in its element: on the element's line where that is short, otherwise in its block, in the order of the grammar. */
final class ClauseEdits {

	/** Lines do not grow beyond this by an edit where a block can take the clause. */
	private static final int WIDTH = 140;

	private final Editing editing;
	private final EObject element;
	private final Page page;
	private final Outline outline;
	private final Shape shape;
	private final Insertion insertion;
	private final Optional<EObject> leaving;

	ClauseEdits(Editing editing, EObject element, Optional<EObject> leaving) {
		this.editing = editing;
		this.element = element;
		this.page = editing.page(element);
		this.outline = editing.outline(element);
		this.shape = editing.shape(element);
		this.insertion = new Insertion(page);
		this.leaving = leaving;
	}

	/** Puts a clause that is a word or value in. */
	List<TextEdit> value(AbstractElement clause, String text) {
		boolean oneLine = text.indexOf('\n') < 0;
		if (shape.line().contains(clause) && (shape.blockPiece().isEmpty() || !shape.block().contains(clause) || oneLine && fitsLine(text))) {
			return List.of(onLine(clause, text));
		}
		return inBlock(clause, new Lines(editing.innerIndent(element), text, false), true);
	}

	/** Puts an inner element in on lines of its own. */
	List<TextEdit> element(AbstractElement clause, Lines lines) {
		return inBlock(clause, lines, false);
	}

	private boolean fitsLine(String text) {
		Part last = last(Place.LINE, shape.line().size());
		return page.lineEnd(last.end()) - page.lineStart(last.end()) + text.length() < WIDTH;
	}

	private TextEdit onLine(AbstractElement clause, String text) {
		Part anchor = last(Place.LINE, shape.line().indexOf(clause));
		boolean ownLine = anchor.place() == Place.LINE && page.startsLine(startOfClause(anchor).offset()) && page.endsLine(page.trailing(anchor.end()));
		if (ownLine) {
			return new TextEdit(page.lineEnd(page.trailing(anchor.end())), 0, page.style().eol() + page.indentAt(startOfClause(anchor).offset()) + text);
		}
		return new TextEdit(anchor.end(), 0, " " + text);
	}

	private Part startOfClause(Part part) {
		int at = outline.parts().indexOf(part);
		while (!outline.parts().get(at).startsClause()) {
			at--;
		}
		return outline.parts().get(at);
	}

	/** The last part at a place that comes before a piece in the order of the grammar; what is on the element's line comes behind its head. */
	Part last(Place place, int order) {
		Part last = outline.parts().get(0);
		for (Part part : outline.parts()) {
			boolean head = part.place() == Place.HEAD && !part.is("{") && !part.is("}");
			boolean before = place == Place.HEAD ? head && shape.order(Place.HEAD, part.grammar()) < order
					: head || part.place() == Place.LINE && shape.line().indexOf(part.clause().orElseThrow()) <= order;
			last = before ? part : last;
		}
		return last;
	}

	private List<TextEdit> inBlock(AbstractElement clause, Lines lines, boolean isValue) {
		String closing = editing.indentOf(element);
		Optional<Part> opening = outline.opening();
		if (opening.isEmpty()) {
			return insertion.inNewBlock(outline.parts().get(outline.parts().size() - 1).end(), lines, closing);
		}
		Optional<List<Part>> before = clauseBefore(shape.block().indexOf(clause));
		Neighbour anchor = before.map(this::neighbour).orElseGet(() -> Neighbour.of(opening.get().node(), false));
		return List.of(isValue ? insertion.clauseAfter(anchor, before.isEmpty(), lines, closing) : insertion.after(anchor, before.isEmpty(), lines, closing));
	}

	private Optional<List<Part>> clauseBefore(int order) {
		List<List<Part>> before = new ArrayList<>(outline.clauses());
		before.removeIf(c -> c.get(0).place() != Place.BLOCK || shape.block().indexOf(c.get(0).clause().orElseThrow()) > order || isLeaving(c));
		return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
	}

	private boolean isLeaving(List<Part> clause) {
		return leaving.isPresent() && clause.get(clause.size() - 1).node().getOffset() == editing.node(leaving.get()).getOffset();
	}

	Neighbour neighbour(List<Part> clause) {
		Part last = clause.get(clause.size() - 1);
		boolean apart = last.isElement() && Outline.of(editing.shapes(), last.node()).standsApart(false);
		return new Neighbour(clause.get(0).offset(), last.end(), apart);
	}
}
