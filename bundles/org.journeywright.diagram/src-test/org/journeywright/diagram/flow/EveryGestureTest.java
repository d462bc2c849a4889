package org.journeywright.diagram.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Connect;
import org.journeywright.diagram.edit.Gesture.Create;
import org.journeywright.diagram.edit.Gesture.Delete;
import org.journeywright.diagram.edit.Gesture.Drop;
import org.journeywright.diagram.edit.Gesture.Reconnect;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.diagram.edit.Gesture.Write;
import org.journeywright.language.edit.EditRefusedException;
import org.junit.jupiter.api.Test;

/** Does everything that the figures of a tangled conversation offer, and looks whether the model can be read afterwards. */
class EveryGestureTest {

	private static final String TEXT = FlowGeometryTest.TANGLE.replace("scenario Tangle {\n", "scenario Tangle {\n  exercises Greet\n  customer \"Ann\"\n  success \"Well.\"\n")
			.replace("best \"On.\" mood +1", "best \"On.\"\n      shows Greet, Smile\n      breaks Wait\n      mood +1 then \"So.\" feedback \"Good.\"")
			+ "standard Care external {\n  behaviour Greet \"Hello.\"\n  behaviour Smile\n  behaviour Wait\n}\n";

	private final Map<String, Integer> refusals = new HashMap<>();
	private int done;

	@Test
	void everyGestureThatIsOfferedKeepsTheModelReadable() {
		Drawing drawing = whole(FlowOf.text(TEXT));
		Set<String> kinds = new TreeSet<>();
		List<Gesture> gestures = new ArrayList<>();
		for (Figure figure : drawing.all().toList()) {
			// One figure of each kind and grade has the same ways as any other.
			if (kinds.add(figure.kind())) {
				gestures.addAll(offered(figure, drawing));
			}
		}
		gestures.forEach(this::make);
		assertTrue(done > 100, "made: " + done);
		assertTrue(refusals.keySet().stream().allMatch(r -> r.length() > 20 && r.endsWith(".")), refusals.toString());
	}

	private static Drawing whole(FlowOf model) {
		return model.draw(model.subjects().getFirst().identity(), "texts", "whole");
	}

	private static List<Gesture> offered(Figure figure, Drawing drawing) {
		List<Gesture> gestures = new ArrayList<>();
		figure.ways().writing().ifPresent(w -> List.of("", "New \"words\" // {", w.text(), "good", "3", "Third", "Smile").forEach(t -> gestures.add(new Write(figure.id(), t))));
		figure.ways().creates().forEach(kind -> List.of(Where.INTO, Where.AFTER).forEach(where -> gestures.add(new Create(kind, figure.id(), where, where == Where.INTO ? "" : "Named so"))));
		if (figure.ways().deletable()) {
			gestures.add(new Delete(List.of(figure.id()), true));
		}
		figure.ends().ifPresent(e -> drawing.all().filter(t -> !t.ways().ends().isEmpty()).limit(3).forEach(t -> gestures.add(new Reconnect(figure.id(), e.from(), t.id()))));
		figure.ways().starts().forEach(kind -> drawing.all().filter(t -> t.ways().ends().contains(kind)).limit(3).forEach(t -> gestures.add(new Connect(kind, figure.id(), t.id()))));
		Set<String> taken = new TreeSet<>();
		drawing.all().filter(t -> t.ways().takes().contains(figure.ways().drags()) && taken.add(t.kind()))
				.forEach(t -> List.of(Where.BEFORE, Where.INTO).forEach(where -> gestures.add(new Drop(List.of(figure.id()), t.id(), where))));
		return gestures;
	}

	private void make(Gesture gesture) {
		FlowOf model = FlowOf.text(TEXT);
		try {
			Edited edited = model.plan(gesture);
			assertEquals("", edited.question(), gesture.toString());
			assertTrue(edited.label().length() > 5 && Character.isUpperCase(edited.label().charAt(0)), edited.label());
		} catch (EditRefusedException refused) {
			refusals.merge(refused.getMessage(), 1, Integer::sum);
			return;
		}
		model.edit(gesture);
		whole(model);
		done++;
	}
}
