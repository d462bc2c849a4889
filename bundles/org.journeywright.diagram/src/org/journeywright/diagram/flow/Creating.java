package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.diagram.common.Existing;
import org.journeywright.diagram.common.Names;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.Identities;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.OutcomeGrade;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioOutcome;

/** Makes decisions, options and outcomes; those made at an option follow it at once. */
final class Creating {

	/** The word for a behaviour that an option shows. */
	static final String SHOWN = "behaviour it shows";
	/** The word for a behaviour that an option breaks. */
	static final String BROKEN = "behaviour it breaks";

	/** By which reference an option or the scenario gets what is named. */
	static final Map<String, EReference> BY_NAME = Map.of(SHOWN, Literals.CONVERSATION_OPTION__SHOWS, BROKEN, Literals.CONVERSATION_OPTION__BREAKS, "behaviour", Literals.SCENARIO__EXERCISES,
			"touchpoint", Literals.SCENARIO__TOUCHPOINTS, "role", Literals.SCENARIO__ROLES, "issue", Literals.SCENARIO__ISSUES, "persona", Literals.SCENARIO__PERSONA);

	private static final String NEW_OPTION = "New option";

	private final FlowEdits edits;

	Creating(FlowEdits edits) {
		this.edits = edits;
	}

	Edited create(String kind, Standing at, Where where, String name) {
		return switch (kind) {
			case "option" -> option(at, where, name);
			case "decision" -> step(at, Literals.DECISION_POINT, "New decision", name);
			case String word when BY_NAME.containsKey(word) -> byName(BY_NAME.get(word), at, name);
			case "outcome" -> step(at, Literals.SCENARIO_OUTCOME, "New outcome", name);
			default -> throw new EditRefusedException("A scenario flow has decisions, options and outcomes; make " + Names.a(kind) + " elsewhere.");
		};
	}

	private Edited byName(EReference reference, Standing at, String name) {
		String thing = Existing.required(edits.model(), reference.getEReferenceType(), name);
		return Literals.SCENARIO.getEAllReferences().contains(reference) ? edits.common().tie(edits.scenarioIdentity(), reference, thing) : new Dropping(edits).tie(at, reference, thing);
	}

	private Edited option(Standing at, Where where, String says) {
		Optional<ConversationOption> beside = edits.optionAt(at).map(edits::option);
		DecisionPoint decision = beside.map(o -> (DecisionPoint) o.eContainer()).orElseGet(() -> decisionAt(at));
		int index = beside.map(o -> decision.getOptions().indexOf(o) + (where == Where.BEFORE ? 0 : 1)).orElse(decision.getOptions().size());
		ConversationOption option = newOption(gradeMissing(decision), says.isBlank() ? NEW_OPTION : says.strip());
		TextEdits added = edits.editor().add(decision, Literals.DECISION_POINT__OPTIONS, index, option);
		return Edited.of("New option", added).choosing(Elements.identity(decision) + "#option " + (index + 1));
	}

	private DecisionPoint decisionAt(Standing at) {
		return edits.stepAt(at).map(edits::step).filter(DecisionPoint.class::isInstance).map(DecisionPoint.class::cast)
				.orElseThrow(() -> new EditRefusedException("An option belongs to a decision: choose the decision at which it is to be offered."));
	}

	/** The first grade that no option of a decision has. */
	private static OptionGrade gradeMissing(DecisionPoint decision) {
		return OptionGrade.VALUES.stream().filter(g -> decision.getOptions().stream().noneMatch(o -> o.getGrade() == g)).findFirst().orElse(OptionGrade.ACCEPTABLE);
	}

	private static ConversationOption newOption(OptionGrade grade, String says) {
		ConversationOption option = ModelFactory.eINSTANCE.createConversationOption();
		option.setGrade(grade);
		option.setSays(says);
		return option;
	}

	private static ConversationOption newOption(OptionGrade grade, String says, ConversationStep target) {
		ConversationOption option = newOption(grade, says);
		option.setTarget(target);
		return option;
	}

	private Edited step(Standing at, EClass type, String wanted, String typed) {
		Scenario scenario = edits.scenario();
		String name = freeName(scenario, wanted, typed);
		Optional<String> from = from(at);
		List<ModelEdit> steps = new ArrayList<>();
		int index = index(scenario, at, type);
		steps.add((model, editor) -> editor.add(Identities.find(model, edits.scenarioIdentity()), Literals.SCENARIO__STEPS, index,
				newStep(type, name, from.map(f -> Identities.find(model, f)))));
		String identity = Identities.of(scenario, type, name);
		from.ifPresent(f -> steps.add((model, editor) -> editor.change(Identities.find(model, f), Literals.CONVERSATION_OPTION__TARGET, Identities.find(model, identity))));
		return Edited.of(wanted, Steps.inTurn(edits.model(), edits.editor(), steps)).choosing(identity);
	}

	/** The option that a new step follows: the one pointed at, or the first of the decision pointed at that leads nowhere. */
	private Optional<String> from(Standing at) {
		return edits.optionAt(at).or(() -> edits.stepAt(at).map(edits::step).filter(DecisionPoint.class::isInstance).stream()
				.flatMap(d -> ((DecisionPoint) d).getOptions().stream()).filter(o -> o.getTarget() == null).findFirst().map(Elements::identity));
	}

	private static ConversationStep newStep(EClass type, String name, Optional<EObject> from) {
		Optional<ConversationOption> option = from.map(ConversationOption.class::cast);
		ConversationStep step = (ConversationStep) ModelFactory.eINSTANCE.create(type);
		step.setName(name);
		if (step instanceof DecisionPoint decision) {
			// What followed the option goes on from the new decision, so that nothing is cut off.
			option.map(ConversationOption::getTarget).filter(t -> !t.eIsProxy()).ifPresent(t -> decision.getOptions().add(newOption(OptionGrade.BEST, NEW_OPTION, t)));
		} else {
			option.ifPresent(o -> ((ScenarioOutcome) step).setGrade(OutcomeGrade.get(o.getGrade().getValue())));
		}
		return step;
	}

	/** Decisions come behind the one they follow, outcomes behind everything. */
	private int index(Scenario scenario, Standing at, EClass type) {
		Optional<ConversationStep> beside = edits.stepAt(at).map(edits::step).filter(s -> type == Literals.DECISION_POINT);
		return beside.map(s -> scenario.getSteps().indexOf(s) + 1).orElse(scenario.getSteps().size());
	}

	private static String freeName(Scenario scenario, String wanted, String typed) {
		Set<String> taken = scenario.getSteps().stream().map(ConversationStep::getName).filter(n -> n != null).collect(Collectors.toSet());
		String neighbour = scenario.getSteps().stream().map(ConversationStep::getName).filter(n -> n != null).findFirst().orElse("");
		if (typed.isBlank()) {
			return Names.free(Names.like(neighbour, wanted), taken::contains);
		}
		String name = Names.like(neighbour, typed);
		if (taken.contains(name)) {
			throw new EditRefusedException("There is a step called " + Names.quoted(typed) + " in this scenario already; choose another name.");
		}
		return name;
	}
}
