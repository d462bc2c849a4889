package org.journeywright.diagram.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Touchpoint;

/** A diagram as small as can be: the names of a journey's touchpoints, which can be written and deleted. */
final class Touchpoints implements Diagram {

	/** A subject whose drawing fails. */
	static final String BROKEN = "journey:Broken";

	@Override
	public DiagramKind kind() {
		return DiagramKind.JOURNEY_MAP;
	}

	@Override
	public List<Subject> subjects(ModelView model) {
		return model.all(Journey.class).stream().map(j -> new Subject(Elements.identity(j), Elements.label(j))).toList();
	}

	@Override
	public Drawing draw(ModelView model, String subject, Settings settings) {
		if (subject.equals(BROKEN)) {
			throw new IllegalStateException("It cannot be drawn.");
		}
		Optional<Journey> journey = model.all(Journey.class).stream().filter(j -> Elements.identity(j).equals(subject)).findFirst();
		List<Touchpoint> all = journey.stream().flatMap(j -> j.getStages().stream()).flatMap(s -> s.getTouchpoints().stream()).toList();
		List<Figure> figures = IntStream.range(0, all.size()).mapToObj(i -> figure(all.get(i), i)).toList();
		return new Drawing(kind(), journey.map(Elements::label).orElse("Gone"), settings.value("persona").orElse(""), 100, 20.0 * all.size(), figures, List.of(), List.of(), "");
	}

	private static Figure figure(Touchpoint touchpoint, int row) {
		String identity = Elements.identity(touchpoint);
		return Figure.of(identity, "touchpoint", 0, 20.0 * row, 100, 20).about(identity).drawn(List.of(Words.at(0, 14, Elements.label(touchpoint), TypeStyle.NAME, Paint.INK)))
				.able(Ways.NONE.writing(touchpoint.getName(), "", false).deleting());
	}

	@Override
	public List<Tool> tools() {
		return List.of(new Tool("touchpoint", "Touchpoint", false, "What the customer meets"));
	}

	@Override
	public Edited edit(Gesture gesture, Drawing drawing, LiveModel model, ModelEditor editor) {
		return switch (gesture) {
			case Gesture.Write write -> {
				NamedElement element = (NamedElement) model.element(write.figure()).orElseThrow(() -> new EditRefusedException("It is gone."));
				yield Edited.of("Rename touchpoint", editor.rename(element, write.text())).choosing(write.figure().replaceFirst("[^/]*$", write.text()));
			}
			case Gesture.Delete delete when !delete.isAgreed() -> new Edited("Delete touchpoint", TextEdits.NONE, List.of(), "Delete it?");
			case Gesture.Delete delete -> Edited.of("Delete touchpoint", editor.delete(model.element(delete.figures().get(0)).orElseThrow()).edits());
			default -> throw new EditRefusedException("That cannot be done here.");
		};
	}
}
