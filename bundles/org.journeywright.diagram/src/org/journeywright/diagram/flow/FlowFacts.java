package org.journeywright.diagram.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.common.Days;
import org.journeywright.diagram.flow.Conversation.Way;
import org.journeywright.model.Scenario;

/** What one must know of a conversation to read its flow: how hard it is, and how long its ways are, counted in decisions. */
final class FlowFacts {

	private FlowFacts() {
	}

	static String of(Conversation conversation, ModelView model) {
		Scenario scenario = conversation.scenario();
		List<String> facts = new ArrayList<>(List.of("Scenario flow"));
		facts.add(scenario.getTone() + (scenario.getDifficulty() == null ? "" : ", difficulty " + scenario.getDifficulty() + " of 5"));
		int decisions = conversation.graph().decisions().size();
		facts.add(decisions == 0 ? "no decisions yet" : Texts.count(decisions, "decision") + ": " + lengths(conversation));
		Days.of(model).ifPresent(facts::add);
		return String.join(" · ", facts);
	}

	/** Where ways lead back, the longest way is known at most: see {@link org.journeywright.analysis.ConversationGraph#longestPath}. */
	private static String lengths(Conversation conversation) {
		boolean hasLoops = conversation.ways().stream().anyMatch(Way::isBack);
		return Stream.of(length("shortest way ", conversation.shortest()), length("best way ", conversation.best()),
				"longest " + (hasLoops ? "at most " : "") + conversation.graph().longestPath()).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
	}

	private static String length(String words, OptionalInt decisions) {
		return decisions.isPresent() ? words + decisions.getAsInt() : "";
	}
}
