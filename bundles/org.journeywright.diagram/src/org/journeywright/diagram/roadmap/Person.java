package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Cards;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Sign;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;

/** Who stands for an initiative, and who gets it done. */
final class Person {

	private static final double HEIGHT = 34;

	private Person() {
	}

	/** The leader who stands for it. A sponsor who leads nobody is marked. */
	static Figure sponsor(Initiative initiative, double width) {
		return initiative.getSponsor() == null ? missing(initiative, "sponsor", "Which leader stands for it?", width)
				: stated(initiative, "sponsor", initiative.getSponsor(), initiative.getSponsor().getKind() != RoleKind.LEADER, width);
	}

	/** The role that gets it done. */
	static Figure owner(Initiative initiative, double width) {
		return initiative.getOwner() == null ? missing(initiative, "owner", "Which role gets it done?", width) : stated(initiative, "owner", initiative.getOwner(), false, width);
	}

	private static Figure stated(Initiative initiative, String part, Role role, boolean isDoubtful, double width) {
		String label = Elements.label(role);
		double x = isDoubtful ? 15 : 0;
		String line = Lettering.fit(label, TypeStyle.SMALL_NAME, width - x);
		List<Mark> marks = new ArrayList<>(List.of(Cards.label(0, 0, part)));
		if (isDoubtful) {
			marks.add(new Sign(Icon.DOUBT, 0, 18, 11, Paint.FAIR));
		}
		marks.add(Words.at(x, 16 + TypeStyle.SMALL_NAME.baseline(), line, TypeStyle.SMALL_NAME, Paint.INK));
		String tip = isDoubtful ? label + " is not a leader role; a sponsor is a leader who clears the way" : line.equals(label) ? "" : label;
		return Figure.of(id(initiative, part), part, 0, 0, width, HEIGHT).about(Elements.identity(role)).drawn(marks).told(word(part) + ": " + label, tip)
				.able(ways(label, part.equals("sponsor") ? "Which leader stands for it?" : "Which role gets it done?").deleting());
	}

	private static Figure missing(Initiative initiative, String part, String question, double width) {
		if (!Initiatives.isOpen(initiative)) {
			return Figure.of(id(initiative, part), part, 0, 0, width, HEIGHT).about(Elements.identity(initiative)).told("No " + part + " stated", "")
					.drawn(List.of(Cards.label(0, 0, part), Words.at(0, 16 + TypeStyle.SMALL.baseline(), "–", TypeStyle.SMALL, Paint.INK_3))).able(ways("", question));
		}
		boolean isGrave = part.equals("sponsor");
		String name = "No " + part + ": name one";
		return Chip.missing(part, isGrave).figure(id(initiative, part), "missing." + part, width).about(Elements.identity(initiative)).told(name, name).able(Ways.NONE.creating(part).taking(Flow.INTO, "role"));
	}

	private static Ways ways(String text, String hint) {
		return Ways.NONE.writing(text, hint, false).taking(Flow.INTO, "role");
	}

	private static String id(Initiative initiative, String part) {
		return Elements.identity(initiative) + "@" + part;
	}

	private static String word(String part) {
		return Character.toUpperCase(part.charAt(0)) + part.substring(1);
	}
}
