package org.journeywright.diagram.map;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.diagram.common.Bars;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.diagram.type.Lettering.Lines;
import org.journeywright.model.Amount;
import org.journeywright.model.Issue;
import org.journeywright.model.Touchpoint;

/** Draws an issue: its name, and how often it happens as a bar and a figure. */
final class IssueFigure {

	private static final double FIGURE = 44;

	private IssueFigure() {
	}

	static Figure of(Mapping mapping, Issue issue, Touchpoint touchpoint, double width) {
		String name = mapping.label(issue);
		Lines lines = Lettering.wrap(name, TypeStyle.SMALL, width, 2);
		List<Mark> marks = new ArrayList<>(lines.marks(0, 0, Paint.INK));
		double top = lines.height();
		Amount frequency = issue.getFrequency();
		if (frequency != null) {
			String amount = Lettering.fit(frequency.toString(), TypeStyle.SMALL_NAME, width);
			marks.add(new Words(width, top + 1 + TypeStyle.SMALL_NAME.baseline(), amount, TypeStyle.SMALL_NAME, Paint.INK, Anchor.END));
			if (frequency.isPercent()) {
				marks.addAll(Bars.share(0, top + 6, width - FIGURE, frequency.number() / 100, Paint.POOR));
			}
			top += 16;
		}
		String told = name + (frequency == null ? "" : ", " + frequency + (frequency.isPercent() ? " of contacts" : "")) + (issue.getSeverity() == null ? "" : ", severity " + issue.getSeverity() + " of 5");
		return Figure.of(mapping.with(issue, touchpoint, "issue"), "issue", 0, 0, width, top).about(mapping.id(issue)).drawn(marks)
				.told("Issue: " + told, issue.getDescription() == null ? told : told + ". " + issue.getDescription())
				.able(Ways.NONE.writing(name, "Name of the issue", false).dragging("issue").deleting());
	}
}
