package org.journeywright.diagram.blueprint;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.Cell;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Role;

/** What the cards of a blueprint have in common. */
final class Rows {

	/** The room above the first line. */
	static final double TOP = 10;

	/** How far words stand behind the left edge of their sign. */
	static final double SIGN_AND_GAP = 18;

	private static final double SIGN = 12;

	private Rows() {
	}

	/** A line of small words behind a sign; what does not fit is cut. */
	static void signed(Cell cell, Icon icon, Paint sign, String text, Paint ink) {
		String line = Lettering.fit(text, TypeStyle.SMALL, cell.inside() - SIGN_AND_GAP);
		cell.marks(List.of(new Sign(icon, Cell.PADDING, cell.bottom() + 1.5, SIGN, sign), Mark.Words.at(Cell.PADDING + SIGN_AND_GAP, cell.bottom() + TypeStyle.SMALL.baseline(), line,
				TypeStyle.SMALL, ink)), TypeStyle.SMALL.lineHeight());
	}

	/** Where a lane is a team's, a card says which of its roles it is about. */
	static void who(Cell cell, List<Role> roles, boolean byTeam) {
		if (byTeam && !roles.isEmpty()) {
			signed(cell, roles.size() == 1 ? Icon.PERSON : Icon.PEOPLE, Paint.INK_3, labels(roles), Paint.INK_2);
			cell.gap(2);
		}
	}

	/** Names, parted by commas. */
	static String labels(List<? extends EObject> elements) {
		return elements.stream().map(Elements::label).collect(Collectors.joining(", "));
	}

	/** The card of a part, its ground left out. */
	static Figure card(Part part, String kind, Cell cell) {
		return Figure.of(part.id(), kind, 0, 0, Face.WIDTH, cell.bottom() + TOP).drawn(cell.marks()).with(cell.figures());
	}
}
