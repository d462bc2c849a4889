package org.journeywright.diagram.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.TypeStyle;

/** Puts a drawing on one page of paper: title and legend keep a size that suits both, the drawing becomes as large as there is room for it. */
final class Fit {

	/** Points per drawing unit at full size: a drawing unit is a pixel of 1/96 inch. */
	static final double FULL_SIZE = 0.75;
	/** The least height of letters that people read on paper without effort, in points. */
	private static final double READABLE = 5;
	private static final double LARGEST = 2;
	private static final double PROMINENT = 1.3;
	private static final double MARGIN = 36;

	private final Drawing drawing;
	private final double width;
	private final double height;
	private final double unit;
	private final double margin;
	private final Figure heading;
	private final Figure legend;
	private final Figure foot;

	private Fit(Drawing drawing, Optional<LocalDate> date, double width, double height, double unit) {
		this.drawing = drawing;
		this.width = width;
		this.height = height;
		this.unit = unit;
		margin = MARGIN * unit;
		double inside = (width - 2 * margin) / unit;
		heading = Caption.heading(drawing, date, inside);
		legend = Caption.legend(drawing.legend(), inside);
		foot = Caption.foot(drawing.title(), "Page 1 of 1", inside);
	}

	/** The drawing on a paper, upright or across, whichever shows it larger; across where both do alike. */
	static Fit of(Drawing drawing, Optional<LocalDate> date, Paper paper) {
		Fit across = suited(drawing, date, paper.height(), paper.width());
		Fit upright = suited(drawing, date, paper.width(), paper.height());
		return upright.scale() > across.scale() ? upright : across;
	}

	// Words around the drawing are a little larger than those on it, and give way where they would take more than half of the paper.
	private static Fit suited(Drawing drawing, Optional<LocalDate> date, double width, double height) {
		double largest = FULL_SIZE * Math.sqrt(width * height / Paper.A4.width() / Paper.A4.height());
		double unit = Math.min(largest, Math.max(FULL_SIZE, new Fit(drawing, date, width, height, largest).scale() * PROMINENT));
		Fit usual = new Fit(drawing, date, width, height, unit);
		double share = (usual.heading.height() + usual.legend.height()) * unit / height;
		return share <= 0.5 ? usual : new Fit(drawing, date, width, height, unit * 0.5 / share);
	}

	private double top() {
		return margin + (heading.height() + Sheet.GAP) * unit;
	}

	private double scale() {
		double below = margin + (foot.height() + (legend.height() == 0 ? 0 : legend.height() + Sheet.GAP)) * unit;
		double room = Math.max(height / 10, height - top() - below);
		return Math.min(LARGEST * unit, Math.min((width - 2 * margin) / Math.max(1, drawing.width()), room / Math.max(1, drawing.height())));
	}

	/** The page. */
	PageLayout page() {
		double below = top() + drawing.height() * scale() + Sheet.GAP * unit;
		List<PageArea> areas = new ArrayList<>();
		areas.add(words(heading, margin));
		areas.add(PageArea.whole(drawing.figures(), margin, top(), scale(), drawing.width(), drawing.height()));
		areas.add(words(legend, below));
		areas.add(words(foot, height - margin));
		return new PageLayout(width, height, areas);
	}

	private PageArea words(Figure figure, double y) {
		return PageArea.whole(List.of(figure), margin, y, unit, figure.width(), figure.height());
	}

	/** What the user should know: that letters have become too small to read. */
	List<String> warnings(Paper paper) {
		double letters = TypeStyle.TEXT.size() * scale();
		return letters >= READABLE ? List.of()
				: List.of("On one page of " + paper.label() + " the letters of “" + drawing.title() + "” are only " + Numbers.of(Math.round(letters * 10) / 10.0)
						+ " points high; take a larger paper, or several pages (tiles).");
	}
}
