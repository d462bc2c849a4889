package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.diagram.edit.Gesture.Where;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.action.ModelEdit;
import org.journeywright.language.ide.action.Steps;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;

/**
 * Moves options, several of them in their order in the text. Options have no names, so each move tells them by the place where they are by then: this keeps
 * count of who stands where.
 */
final class OptionMoves {

	private final FlowEdits edits;
	/** The options of the decisions that matter, in their order after the moves so far. */
	private final Map<String, List<ConversationOption>> order = new LinkedHashMap<>();

	OptionMoves(FlowEdits edits) {
		this.edits = edits;
	}

	/**
	 * Moves options to a decision.
	 *
	 * @param beside
	 *            the option of the decision beside which they are to stand; empty for the end
	 */
	Edited move(List<ConversationOption> options, DecisionPoint decision, Optional<ConversationOption> beside, Where where) {
		String target = Elements.identity(decision);
		options.forEach(o -> order.putIfAbsent(home(o), new ArrayList<>(((DecisionPoint) o.eContainer()).getOptions())));
		order.putIfAbsent(target, new ArrayList<>(decision.getOptions()));
		List<ConversationOption> there = order.get(target);
		int place = beside.map(b -> there.indexOf(b) + (where == Where.BEFORE ? 0 : 1)).orElse(there.size());
		List<ConversationOption> ahead = there.subList(0, place).stream().filter(o -> !options.contains(o)).toList();
		List<ModelEdit> steps = new ArrayList<>();
		Optional<ConversationOption> before = ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast());
		for (ConversationOption option : inTheirOrder(options)) {
			step(option, target, before).ifPresent(steps::add);
			before = Optional.of(option);
		}
		List<String> choose = IntStream.rangeClosed(1, options.size()).mapToObj(i -> target + "#option " + (ahead.size() + i)).toList();
		String label = options.size() == 1 ? "Move option" : "Move " + options.size() + " options";
		return new Edited(label, steps.isEmpty() ? TextEdits.NONE : Steps.inTurn(edits.model(), edits.editor(), steps), choose, "");
	}

	private static String home(ConversationOption option) {
		return Elements.identity(option.eContainer());
	}

	private static List<ConversationOption> inTheirOrder(List<ConversationOption> options) {
		List<DecisionPoint> decisions = options.stream().map(o -> (DecisionPoint) o.eContainer()).distinct()
				.sorted(java.util.Comparator.comparingInt(d -> d.eContainer().eContents().indexOf(d))).toList();
		return decisions.stream().flatMap(d -> d.getOptions().stream()).filter(options::contains).toList();
	}

	/** The move of one option behind another one, or to the front; none where it stands there already. */
	private Optional<ModelEdit> step(ConversationOption option, String target, Optional<ConversationOption> before) {
		String from = order.entrySet().stream().filter(e -> e.getValue().contains(option)).map(Map.Entry::getKey).findFirst().orElseThrow();
		int was = order.get(from).indexOf(option);
		order.get(from).remove(option);
		int index = before.map(order.get(target)::indexOf).orElse(-1) + 1;
		order.get(target).add(index, option);
		return from.equals(target) && was == index ? Optional.empty() : Optional.of((model, editor) -> {
			CommonEdits on = new CommonEdits(model, editor);
			DecisionPoint decision = on.element(target, DecisionPoint.class);
			return editor.move(on.element(from, DecisionPoint.class).getOptions().get(was), decision, Literals.DECISION_POINT__OPTIONS, index);
		});
	}
}
