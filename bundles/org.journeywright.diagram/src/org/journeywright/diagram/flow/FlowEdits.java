package org.journeywright.diagram.flow;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** Tells apart what is done on a flow, and on what. */
final class FlowEdits {

	private final Drawing drawing;
	private final LiveModel model;
	private final ModelEditor editor;
	private final CommonEdits common;

	FlowEdits(Drawing drawing, LiveModel model, ModelEditor editor) {
		this.drawing = drawing;
		this.model = model;
		this.editor = editor;
		common = new CommonEdits(model, editor);
	}

	Edited edit(Gesture gesture) {
		return switch (gesture) {
			case Gesture.Write write -> new Writing(this).write(standing(write.figure()), write.text());
			case Gesture.Create create -> new Creating(this).create(create.kind(), standing(create.target()), create.where(), create.name());
			case Gesture.Connect connect when connect.kind().equals("way") -> new Wiring(this).connect(standing(connect.from()), standing(connect.to()));
			case Gesture.Reconnect reconnect -> new Wiring(this).reconnect(standing(reconnect.link()), reconnect.from(), reconnect.to());
			case Gesture.Drop drop -> new Dropping(this).drop(drop.dragged(), standing(drop.target()), drop.where());
			case Gesture.Delete delete -> new Deleting(this).delete(delete.figures(), delete.isAgreed());
			case Gesture.Paste paste when !paste.ties().isEmpty() -> new Dropping(this).paste(paste.ties(), standing(paste.target()));
			case Gesture.Paste paste -> common.paste(paste.text(), Optional.of(identity(standing(paste.target()))));
			case Gesture.Connect connect -> throw new EditRefusedException("Here only options lead to steps: draw a line from an option to a decision or an outcome.");
			case Gesture.Slide slide -> throw new EditRefusedException("There is nothing to slide here. To change a mood, write its number.");
		};
	}

	LiveModel model() {
		return model;
	}

	ModelEditor editor() {
		return editor;
	}

	CommonEdits common() {
		return common;
	}

	Drawing drawing() {
		return drawing;
	}

	/** A figure and what it stands on; the opening where nothing was pointed at. */
	Standing standing(String figure) {
		return Standing.of(drawing, figure.isEmpty() ? OpeningCard.ID : figure);
	}

	/** The identity of what a figure belongs to: an option, a step, or the scenario. */
	private String identity(Standing standing) {
		return optionAt(standing).or(() -> stepAt(standing)).orElseGet(this::scenarioIdentity);
	}

	Optional<String> optionAt(Standing standing) {
		return standing.nearest("option");
	}

	Optional<String> stepAt(Standing standing) {
		return standing.upwards().flatMap(f -> f.about().stream()).filter(a -> Standing.kind(a).equals("decision point") || Standing.kind(a).equals("outcome")).findFirst();
	}

	ConversationOption option(String identity) {
		return common.element(identity, ConversationOption.class);
	}

	ConversationStep step(String identity) {
		return common.element(identity, ConversationStep.class);
	}

	/** The identity of the scenario that is drawn. */
	String scenarioIdentity() {
		return drawing.figure(OpeningCard.ID).flatMap(Figure::about).orElseThrow(() -> new EditRefusedException("There is no scenario here to change. Choose one first."));
	}

	Scenario scenario() {
		return common.element(scenarioIdentity(), Scenario.class);
	}

	/** The element that a figure belongs to, behaviours and other things elsewhere that only its chips are about left aside. */
	EObject owner(Standing standing) {
		return common.element(identity(standing));
	}

	/** An element in a sentence. */
	static String said(EObject element) {
		return element instanceof ConversationOption option ? Names.quoted(Texts.orEmpty(option.getSays())) + " at “" + Elements.label(option.eContainer()) + "”"
				: Elements.kind(element) + " “" + Elements.label(element) + "”";
	}
}
