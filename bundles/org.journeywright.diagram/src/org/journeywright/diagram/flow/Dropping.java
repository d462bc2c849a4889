package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Ids;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Paste;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Destination;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/** Takes what is dropped: options in another order, behaviours on options, a first decision and what a scenario belongs to on the opening. */
final class Dropping {

	private static final String BREAKS = "option.breaks";
	private static final Map<String, EReference> OF_SCENARIO = Map.of("touchpoint", Literals.SCENARIO__TOUCHPOINTS, "role", Literals.SCENARIO__ROLES, "issue", Literals.SCENARIO__ISSUES,
			"persona", Literals.SCENARIO__PERSONA);

	private final FlowEdits edits;

	Dropping(FlowEdits edits) {
		this.edits = edits;
	}

	Edited drop(List<String> dragged, Standing target, Where where) {
		List<String> things = dragged.stream().distinct().toList();
		if (things.isEmpty()) {
			throw new EditRefusedException("Nothing was dragged. Choose an option or a behaviour, then drag it.");
		}
		List<String> options = things.stream().filter(this::isOption).toList();
		if (options.size() > 1) {
			return options(things, options, target, where);
		}
		Edited first = one(things.getFirst(), target, where);
		return things.size() == 1 ? first : Edited.of(first.label(), inTurn(things, target, where));
	}

	/** Ties what was copied elsewhere here, too: a behaviour that is broken there is broken here, unless it is put on one that is shown. */
	Edited paste(List<String> ties, Standing target) {
		Edited first = pasted(ties.getFirst(), target);
		return Edited.of(first.label(), Steps.inTurn(edits.model(), edits.editor(),
				ties.stream().<ModelEdit>map(t -> (model, editor) -> new Dropping(new FlowEdits(edits.drawing(), model, editor)).pasted(t, target).edits()).toList()));
	}

	private Edited pasted(String tie, Standing target) {
		boolean isBroken = Paste.kind(tie).equals(BREAKS) && edits.optionAt(target).isPresent() && !target.isIn("option.shows");
		return isBroken ? tie(target, Literals.CONVERSATION_OPTION__BREAKS, Paste.identity(tie)) : element(Paste.identity(tie), target, Where.INTO);
	}

	private boolean isOption(String thing) {
		return Ids.isElement(thing) ? Standing.kind(Ids.element(thing)).equals("option") : edits.standing(thing).figure().ways().drags().equals("option");
	}

	private Edited options(List<String> things, List<String> options, Standing target, Where where) {
		if (options.size() < things.size()) {
			throw new EditRefusedException("Options and other things go to different places. Drag the options by themselves.");
		}
		return options(options.stream().map(o -> Ids.isElement(o) ? Ids.element(o) : edits.standing(o).about().orElseThrow()).toList(), target, where);
	}

	private TextEdits inTurn(List<String> things, Standing target, Where where) {
		return Steps.inTurn(edits.model(), edits.editor(),
				things.stream().<ModelEdit>map(t -> (model, editor) -> new Dropping(new FlowEdits(edits.drawing(), model, editor)).one(t, target, where).edits()).toList());
	}

	private Edited one(String thing, Standing target, Where where) {
		return Ids.isElement(thing) ? element(Ids.element(thing), target, where) : figure(edits.standing(thing), target, where);
	}

	private Edited figure(Standing dragged, Standing target, Where where) {
		boolean isBehaviour = dragged.figure().ways().drags().equals("behaviour");
		String identity = dragged.about().orElseThrow(() -> new EditRefusedException("This stays where it is."));
		return isBehaviour && edits.optionAt(dragged).isPresent() && !target.isIn("opening") ? behaviour(edits.common().element(identity, Behaviour.class), dragged, target) : element(identity, target, where);
	}

	private Edited element(String identity, Standing target, Where where) {
		String kind = Standing.kind(identity);
		return switch (kind) {
			case "option" -> options(List.of(identity), target, where);
			case "behaviour" -> target.isIn("opening") ? edits.common().tie(edits.scenarioIdentity(), Literals.SCENARIO__EXERCISES, identity)
					: tie(target, how(target), identity);
			case "decision point" -> first(identity, target);
			case "outcome" -> throw new EditRefusedException("Where an outcome comes follows from the options that lead to it: draw a line to it from an option.");
			default -> ofScenario(kind, identity, target);
		};
	}

	private Edited ofScenario(String kind, String identity, Standing target) {
		if (!OF_SCENARIO.containsKey(kind) || edits.stepAt(target).isPresent()) {
			throw new EditRefusedException(Names.begin(kind) + " cannot be put there. Behaviours go on options or the opening; touchpoints, roles, issues and a persona on the opening.");
		}
		return edits.common().tie(edits.scenarioIdentity(), OF_SCENARIO.get(kind), identity);
	}

	/** Lets the conversation start at a decision. */
	private Edited first(String identity, Standing target) {
		if (!target.isIn("opening")) {
			throw new EditRefusedException("Where a decision comes follows from the options that lead to it: draw a line to it. To start with it, drop it on the opening.");
		}
		return edits.common().move(List.of(identity), new Destination(edits.scenarioIdentity(), "", Literals.SCENARIO__STEPS, 0));
	}

	private Edited options(List<String> identities, Standing target, Where where) {
		Optional<ConversationOption> beside = target.nearest("option").map(edits::option);
		DecisionPoint decision = beside.map(b -> (DecisionPoint) b.eContainer()).orElseGet(() -> decisionAt(target));
		return new OptionMoves(edits).move(identities.stream().map(edits::option).distinct().toList(), decision, beside, where);
	}

	private DecisionPoint decisionAt(Standing target) {
		return edits.stepAt(target).map(edits::step).filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast)
				.orElseThrow(() -> new EditRefusedException("An option belongs to a decision: drop it on one, or beside another option."));
	}

	private String optionAt(Standing target) {
		return edits.optionAt(target).orElseThrow(() -> new EditRefusedException("Behaviours are shown or broken by an option: drop it on one."));
	}

	private static EReference how(Standing target) {
		return target.isIn(BREAKS) ? Literals.CONVERSATION_OPTION__BREAKS : Literals.CONVERSATION_OPTION__SHOWS;
	}

	/** Lets the option at a place show or break a behaviour, and not the other way. */
	Edited tie(Standing at, EReference how, String behaviour) {
		String option = optionAt(at);
		EReference other = how == Literals.CONVERSATION_OPTION__SHOWS ? Literals.CONVERSATION_OPTION__BREAKS : Literals.CONVERSATION_OPTION__SHOWS;
		return moved(option, other, option, how, behaviour);
	}

	/** A behaviour from one option to another; one that is broken stays broken, unless it is dropped beside one that is shown. */
	private Edited behaviour(Behaviour behaviour, Standing dragged, Standing target) {
		boolean wasBroken = dragged.figure().kind().equals(BREAKS);
		boolean becomesBroken = target.isIn("option.shows") ? false : wasBroken || target.isIn(BREAKS);
		String from = optionAt(dragged);
		return moved(from, reference(wasBroken), optionAt(target), reference(becomesBroken), Elements.identity(behaviour));
	}

	private static EReference reference(boolean isBroken) {
		return isBroken ? Literals.CONVERSATION_OPTION__BREAKS : Literals.CONVERSATION_OPTION__SHOWS;
	}

	private Edited moved(String from, EReference before, String to, EReference how, String behaviour) {
		ConversationOption old = edits.option(from);
		boolean stays = from.equals(to) && before == how;
		List<ModelEdit> steps = new ArrayList<>();
		if (!stays && old.eGet(before) instanceof List<?> said && said.contains(edits.common().element(behaviour))) {
			steps.add((model, editor) -> new CommonEdits(model, editor).untie(from, before, behaviour).edits());
		}
		steps.add((model, editor) -> new CommonEdits(model, editor).tie(to, how, behaviour).edits());
		return Edited.of((how == Literals.CONVERSATION_OPTION__SHOWS ? "Show" : "Break") + " behaviour", Steps.inTurn(edits.model(), edits.editor(), steps)).choosing(to);
	}
}
