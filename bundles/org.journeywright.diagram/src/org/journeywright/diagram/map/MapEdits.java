package org.journeywright.diagram.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.common.TouchpointTie;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Slide;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/** Makes edits of what is done on a journey map. */
final class MapEdits {

	private static final Map<String, EAttribute> TEXTS = Map.of("cell.action", Literals.TOUCHPOINT__ACTION, "stage.goal", Literals.STAGE__GOAL, "journey.goal", Literals.JOURNEY__GOAL,
			"journey.starts", Literals.JOURNEY__STARTS, "journey.ends", Literals.JOURNEY__ENDS);
	private static final Map<String, EAttribute> SCALES = Map.of("emotion.now", Literals.TOUCHPOINT__EMOTION_NOW, "missing.emotion", Literals.TOUCHPOINT__EMOTION_NOW,
			"emotion.wanted", Literals.TOUCHPOINT__EMOTION_WANTED, "missing.wanted", Literals.TOUCHPOINT__EMOTION_WANTED, "effort", Literals.TOUCHPOINT__EFFORT);
	private static final Map<String, EAttribute> SIGNS = Map.of("truth", Literals.TOUCHPOINT__MOMENT_OF_TRUTH);

	private final CommonEdits edits;
	private final Drawing drawing;

	MapEdits(CommonEdits edits, Drawing drawing) {
		this.edits = edits;
		this.drawing = drawing;
	}

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Write write -> write(Standing.of(drawing, write.figure()), write.text());
			case Slide slide -> slide(Standing.of(drawing, slide.figure()), slide.value());
			case Drop drop -> new MapDrops(edits, drawing).drop(drop);
			case Create create -> new MapCreations(edits, drawing).create(create);
			case Delete delete -> delete(delete);
			case Paste paste -> paste(paste);
			default -> throw new EditRefusedException("A journey map has no lines to draw. Put things on the touchpoint that they belong to instead.");
		};
	}

	private Edited write(Standing at, String text) {
		String kind = at.figure().kind();
		if (TEXTS.containsKey(kind)) {
			return edits.write(about(at), TEXTS.get(kind), text);
		}
		if (kind.equals("expectation") || kind.equals("cell.expectation") || kind.equals("missing.expectation")) {
			return edits.write(about(at), Literals.TOUCHPOINT__EXPECTATIONS, expectation(at.figure()), text);
		}
		if (at.figure().ways().writing().isEmpty()) {
			throw new EditRefusedException("There is no text to write here. Choose a name or a text on the map.");
		}
		return edits.rename(about(at), text);
	}

	private static String about(Standing at) {
		return at.about().orElseThrow(() -> new EditRefusedException("There is nothing to change here. Choose a touchpoint, a stage or what is on them."));
	}

	/** Which of the expectations a figure shows; behind the last for the place of a new one. */
	static int expectation(Figure figure) {
		return figure.kind().equals("expectation") ? Integer.parseInt(figure.id().substring(figure.id().lastIndexOf('.') + 1)) : Integer.MAX_VALUE;
	}

	private Edited slide(Standing at, int value) {
		EAttribute scale = SCALES.get(at.figure().kind());
		if (scale == null) {
			throw new EditRefusedException("This is no point on a scale. Pull a point of the emotion curve, or the effort.");
		}
		int least = scale == Literals.TOUCHPOINT__EFFORT ? 1 : -EmotionCell.MOST;
		int most = scale == Literals.TOUCHPOINT__EFFORT ? Cells.GREATEST_EFFORT : EmotionCell.MOST;
		String label = scale == Literals.TOUCHPOINT__EFFORT ? "Change effort" : "Change emotion";
		return edits.set(label, about(at), scale, Math.clamp(value, least, most)).choosing(about(at));
	}

	private Edited delete(Delete delete) {
		List<Standing> all = delete.figures().stream().distinct().map(f -> Standing.of(drawing, f)).toList();
		List<String> elements = all.stream().filter(MapEdits::isElement).map(MapEdits::about).toList();
		List<Standing> parts = all.stream().filter(s -> !isElement(s)).sorted(Comparator.comparingInt((Standing s) -> expectation(s.figure())).reversed()).toList();
		if (parts.isEmpty()) {
			return edits.delete(elements, delete.isAgreed());
		}
		if (!elements.isEmpty()) {
			Edited asked = edits.delete(elements, delete.isAgreed());
			if (!asked.question().isEmpty() && !delete.isAgreed()) {
				return asked;
			}
		}
		Stream<ModelEdit> taken = parts.stream().map(p -> (model, editor) -> taken(new CommonEdits(model, editor), p).edits());
		Stream<ModelEdit> deleted = elements.isEmpty() ? Stream.empty() : Stream.of((model, editor) -> new CommonEdits(model, editor).delete(elements, true).edits());
		TextEdits steps = Steps.inTurn(edits.model(), edits.editor(), Stream.concat(taken, deleted).toList());
		return Edited.of(all.size() == 1 ? taken(edits, parts.getFirst()).label() : "Delete " + all.size() + " things", steps);
	}

	private static boolean isElement(Standing at) {
		return at.figure().kind().equals("touchpoint") || at.figure().kind().equals("stage");
	}

	/** Takes away what a touchpoint or journey says of something else, which itself stays. */
	private Edited taken(CommonEdits on, Standing at) {
		String kind = at.figure().kind();
		if (kind.equals("expectation")) {
			return on.write(about(at), Literals.TOUCHPOINT__EXPECTATIONS, expectation(at.figure()), "");
		}
		Optional<EAttribute> said = Stream.of(SCALES, TEXTS, SIGNS).flatMap(m -> Stream.ofNullable(m.get(kind))).findFirst();
		if (said.isPresent()) {
			EAttribute feature = said.get();
			boolean isSaid = on.element(about(at)).eIsSet(feature);
			return Edited.of("Take out " + Elements.label(feature.getName()).toLowerCase(java.util.Locale.ROOT), isSaid ? on.editor().unset(on.element(about(at)), feature) : TextEdits.NONE);
		}
		if (kind.equals("persona")) {
			return on.untie(journey(drawing), Literals.JOURNEY__PERSONAS, about(at));
		}
		TouchpointTie tie = tie(at.figure()).orElseThrow(() -> new EditRefusedException("This cannot be deleted by itself. Choose a touchpoint, a stage, or one of the things on them."));
		String touchpoint = at.nearest("touchpoint").orElseThrow();
		if (tie == TouchpointTie.INITIATIVE && !at.figure().ways().deletable()) {
			throw new EditRefusedException("This initiative helps here by way of an issue or a standard. Take it from there, or open it.");
		}
		return tie.untie(on, about(at), touchpoint);
	}

	/** How what a chip shows is tied to its touchpoint. */
	static Optional<TouchpointTie> tie(Figure figure) {
		return tie(figure.kind());
	}

	/** How what a chip of a kind shows is tied to its touchpoint. */
	static Optional<TouchpointTie> tie(String kind) {
		return switch (kind) {
			case "promise.made" -> Optional.of(TouchpointTie.MADE);
			case "promise.kept" -> Optional.of(TouchpointTie.KEPT);
			default -> TouchpointTie.of(kind);
		};
	}

	/** The journey that a map is of. */
	static String journey(Drawing drawing) {
		return drawing.all().filter(f -> f.kind().equals("journey.head")).findFirst().flatMap(Figure::about)
				.orElseThrow(() -> new EditRefusedException("This journey is not in the model any more. Choose another one."));
	}

	private Edited paste(Paste paste) {
		if (!paste.ties().isEmpty()) {
			return new MapDrops(edits, drawing).paste(paste);
		}
		Optional<Standing> at = paste.target().isEmpty() ? Optional.empty() : Optional.of(Standing.of(drawing, paste.target()));
		Optional<String> target = at.flatMap(s -> s.nearest("touchpoint").or(() -> s.nearest("stage")));
		return edits.paste(paste.text(), Optional.of(target.orElseGet(() -> journey(drawing))));
	}
}
