package org.journeywright.diagram.ecosystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Chip;
import org.journeywright.diagram.common.Passage;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;
import org.journeywright.diagram.drawing.Mark.Anchor;
import org.journeywright.diagram.drawing.Mark.Dot;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.type.Lettering;
import org.journeywright.model.Elements;
import org.journeywright.model.Organisation;

/** Draws what everything turns around: the vision of the organisation, or what it gives its customers where it has none. */
record Hub(Wheel wheel, ModelView model) {

	private static final double INSIDE = 0.76;
	private static final int LINES = 5;

	/** The disc in the middle. */
	Figure figure() {
		double size = wheel.hub() * 2;
		Optional<Organisation> organisation = model.organisation();
		List<Mark> disc = List.of(new Dot(wheel.hub(), wheel.hub(), wheel.hub() - 0.5, Paint.SURFACE, Stroke.of(Paint.LINE, 1)));
		Figure hub = Figure.of("hub", "hub", wheel.centreX() - wheel.hub(), wheel.centreY() - wheel.hub(), size, size).drawn(disc);
		return organisation.map(o -> hub.about(Elements.identity(o)).with(inner(o)).told(told(o), "")).orElse(hub.told("No organisation is stated yet", ""));
	}

	private static String told(Organisation organisation) {
		return Elements.label(organisation) + Optional.ofNullable(organisation.getVision()).or(() -> Optional.ofNullable(organisation.getValueProposition())).map(t -> ": " + t).orElse("");
	}

	private List<Figure> inner(Organisation organisation) {
		boolean isVision = organisation.getVision() != null || organisation.getValueProposition() == null;
		String text = Optional.ofNullable(isVision ? organisation.getVision() : organisation.getValueProposition()).orElse("");
		String part = isVision ? "vision" : "valueProposition";
		String id = Elements.identity(organisation);
		Ways ways = Ways.NONE.writing(text, isVision ? "Where do you want to be in your customers' lives?" : "What do customers get here that they do not get elsewhere?", true);
		if (text.isBlank()) {
			Figure chip = Chip.missing("vision", true).figure(id + "@" + part, "missing.vision", wheel.hub() * 2).about(id).told("No vision is stated: write it", "").able(ways);
			return List.of(chip.at(wheel.hub() - chip.width() / 2, wheel.hub() - Chip.HEIGHT / 2));
		}
		double width = wheel.hub() * 2 * INSIDE;
		Figure block = Passage.of(id + "@" + part, part, text, TypeStyle.HEADING, Paint.INK, width, LINES);
		double top = wheel.hub() - block.height() / 2 + 6;
		List<Figure> inner = new ArrayList<>(List.of(label(organisation, isVision ? "Vision" : "Value proposition", top - 20, width)));
		inner.add(Figure.of(block.id(), part, wheel.hub() - width / 2, top, width, block.height()).about(id).drawn(centred(block.marks(), width)).told(text, block.telling().tip()).able(ways));
		return inner;
	}

	private Figure label(Organisation organisation, String word, double top, double width) {
		Words words = new Words(width / 2, TypeStyle.LABEL.baseline(), Lettering.fit(word.toUpperCase(java.util.Locale.ROOT), TypeStyle.LABEL, width), TypeStyle.LABEL, Paint.INK_3, Anchor.MIDDLE);
		return Figure.of(Elements.identity(organisation) + "@label", "label", wheel.hub() - width / 2, top, width, TypeStyle.LABEL.lineHeight()).drawn(List.of(words));
	}

	private static List<Mark> centred(List<Mark> marks, double width) {
		return marks.stream().<Mark>map(m -> m instanceof Words w ? new Words(width / 2, w.y(), w.text(), w.style(), w.paint(), Anchor.MIDDLE) : m).toList();
	}
}
