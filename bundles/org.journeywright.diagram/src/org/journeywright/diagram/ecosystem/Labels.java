package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Passage;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.drawing.Ways.Flow;
import org.journeywright.model.Elements;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Initiative;
import org.journeywright.model.StrategyElement;

/** Says beside each segment what it is: its name, how mature it is and shall be, who answers for it, and what is done for it. */
record Labels(ModelView model) {

	/** The kind of the figures. */
	static final String KIND = "element";

	private static final double GAP = 4;

	/** The label of an element, as high as it needs to be. */
	Figure of(StrategyElement element) {
		String id = Elements.identity(element);
		String label = Elements.label(element);
		List<Figure> inner = new ArrayList<>();
		double y = add(inner, Passage.of(id + "@name", "name", label, TypeStyle.HEADING, Paint.INK, Wheel.LABEL, 2).about(id).able(Ways.NONE.writing(label, "What is it called?", false)), 0);
		y = add(inner, numbers(element), y);
		y = row(inner, missing(element), y);
		y = row(inner, work(element), y);
		String tip = Optional.ofNullable(element.getDescription()).orElse("");
		return Figure.of(id, KIND, 0, 0, Wheel.LABEL, y).about(id).with(inner).told("Strategy element " + label + ", " + maturity(element) + owner(element), tip).able(Ways.NONE
				.taking(Flow.DOWN, "element", "initiative", "practice", "role").dragging("element").starting(Influences.KIND).ending(Influences.KIND).deleting()
				.creating("element", "initiative", "practice", WheelDrops.OWNER));
	}

	private static double add(List<Figure> inner, Figure figure, double y) {
		inner.add(figure.at(0, y));
		return y + figure.height();
	}

	private static double row(List<Figure> inner, List<Figure> chips, double y) {
		double x = 0;
		double top = y + GAP;
		for (Figure chip : chips) {
			if (x > 0 && x + chip.width() > Wheel.LABEL) {
				x = 0;
				top += Chip.HEIGHT + GAP;
			}
			inner.add(chip.at(x, top));
			x += chip.width() + GAP;
		}
		return chips.isEmpty() ? y : top + Chip.HEIGHT;
	}

	/** The same label with everything at its right end, as it stands to the left of the wheel. */
	static Figure ending(Figure label) {
		Map<Double, Double> ends = new HashMap<>();
		label.inner().forEach(f -> ends.merge(f.y(), f.x() + f.width(), Math::max));
		return label.with(label.inner().stream().map(f -> textEnding(f).at(f.x() + label.width() - ends.get(f.y()), f.y())).toList());
	}

	private static Figure textEnding(Figure text) {
		boolean isText = !text.marks().isEmpty() && text.marks().stream().allMatch(Words.class::isInstance);
		return isText ? text.drawn(text.marks().stream().map(Words.class::cast).<Mark>map(w -> new Words(text.width(), w.y(), w.text(), w.style(), w.paint(), Anchor.END)).toList()) : text;
	}

	/** The maturity of an element in words, with what is wanted. */
	static String maturity(StrategyElement element) {
		String wanted = element.getTarget() == null ? "" : "wanted " + element.getTarget();
		return element.getCurrent() == null ? wanted.isEmpty() ? "maturity not stated" : wanted + " of 5" : element.getCurrent() + " of 5" + (wanted.isEmpty() ? "" : ", " + wanted);
	}

	private static String owner(StrategyElement element) {
		return element.getOwner() == null ? ", nobody answers for it" : ", owned by " + Elements.label(element.getOwner());
	}

	private static Figure numbers(StrategyElement element) {
		String by = element.getOwner() == null ? "" : " · " + Elements.label(element.getOwner());
		Figure line = Passage.of(Elements.identity(element) + "@maturity", "maturity", maturity(element) + by, TypeStyle.SMALL, Paint.INK_2, Wheel.LABEL, 2);
		return element.getOwner() == null ? line.about(Elements.identity(element)) : line.about(Elements.identity(element)).able(Ways.NONE.taking(Flow.INTO, "role"));
	}

	private static List<Figure> missing(StrategyElement element) {
		List<Figure> chips = new ArrayList<>();
		if (element.getCurrent() == null) {
			chips.add(missing(element, "now", "maturity today", "1 (absent) to 5 (lived everywhere)"));
		}
		if (element.getTarget() == null) {
			chips.add(missing(element, "wanted", "target", "1 (absent) to 5 (lived everywhere)"));
		}
		if (element.getOwner() == null) {
			String name = Elements.label(element) + " has no owner: name one";
			chips.add(Chip.missing(Elements.identity(element) + "@owner", Elements.identity(element), WheelDrops.OWNER, "owner", true, name, Wheel.LABEL).able(Ways.NONE.creating(WheelDrops.OWNER).taking(Flow.INTO, "role")));
		}
		return chips;
	}

	private static Figure missing(StrategyElement element, String place, String words, String hint) {
		String name = Elements.label(element) + " has no " + words + ": name one";
		return Chip.missing(words, false).figure(Elements.identity(element) + "@" + place, "missing." + place, Wheel.LABEL).about(Elements.identity(element)).told(name, name)
				.able(Ways.NONE.writing("", hint, false));
	}

	private List<Figure> work(StrategyElement element) {
		List<Initiative> initiatives = Initiatives.developing(element, model);
		List<LeadershipPractice> practices = model.referring(element, Literals.LEADERSHIP_PRACTICE__STRENGTHENS, LeadershipPractice.class);
		List<Figure> chips = new ArrayList<>();
		chips.add(initiatives.isEmpty() ? none(element, "initiative") : count(element, "initiative", Icon.FLAG, initiatives.stream().map(Elements::label).toList()));
		if (!practices.isEmpty()) {
			chips.add(count(element, "practice", Icon.PEOPLE, practices.stream().map(Elements::label).toList()));
		} else {
			chips.add(none(element, "practice"));
		}
		return chips;
	}

	private static Figure none(StrategyElement element, String what) {
		String name = "No " + what + " strengthens " + Elements.label(element) + ": drop one here or make one";
		return Chip.missing(Elements.identity(element) + "@" + what + "s", Elements.identity(element), what, what, false, name, Wheel.LABEL);
	}

	private static Figure count(StrategyElement element, String what, Icon icon, List<String> names) {
		String words = names.size() + " " + what + (names.size() == 1 ? "" : "s");
		return Chip.tinted(words).with(icon).edged(Stroke.NONE).figure(Ids.at(element, what + "s"), what + "s", Wheel.LABEL).about(Elements.identity(element))
				.told(words + ": " + String.join(", ", names), String.join("\n", names)).able(Ways.NONE.taking(Flow.INTO, what).creating(what));
	}
}
