package org.journeywright.analysis.rules.scenario;

import static org.journeywright.analysis.rules.Wording.excerpt;
import static org.journeywright.analysis.rules.Wording.isBlank;
import static org.journeywright.analysis.rules.Wording.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Behaviour;
import org.journeywright.model.ConversationOption;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.OptionGrade;
import org.journeywright.model.Scenario;

/**
 * Feedback that names no behaviour: the option shows and breaks none, or the text has no word in common with those it does (see {@link BehaviourWords}). An
 * acceptable option may leave the behaviours as they are; its feedback then has to speak of one that the scenario exercises. Silent
 * where the scenario exercises none, which another rule reports.
 */
public final class FeedbackNamesNoBehaviour implements ElementRule<ConversationOption> {

	private static final RuleInfo INFO = new RuleInfo("JW-2909", "Feedback names the behaviour", GapKind.SCENARIO, GapSeverity.MINOR,
			"The option still teaches something; but praise or blame without the behaviour does not tell what to do next time.",
			"Learners hear that it was good or bad, and not what made it so.",
			Sources.FEEDBACK,
			"Say in the feedback what was done or left out, in the words of the standard, and tie the option to it with \"shows\" or \"breaks\".");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ConversationOption> subject() {
		return ConversationOption.class;
	}

	@Override
	public Optional<Gap> gap(ConversationOption option, ModelView model) {
		List<Behaviour> behaviours = Stream.concat(option.getShows().stream(), option.getBreaks().stream()).toList();
		List<Behaviour> exercised = model.owner(option, Scenario.class).map(s -> List.copyOf(s.getExercises())).orElse(List.of());
		List<Behaviour> meant = behaviours.isEmpty() && option.getGrade() == OptionGrade.ACCEPTABLE ? exercised : behaviours;
		boolean nothingToName = behaviours.isEmpty() && exercised.isEmpty();
		if (isBlank(option.getFeedback()) || nothingToName || BehaviourWords.anyNamed(meant, option.getFeedback())) {
			return Optional.empty();
		}
		String tie = meant.isEmpty() ? "The option is tied to no behaviour." : "It could speak of " + names(meant) + ".";
		return Optional.of(Gap.of(option, "The feedback " + excerpt(option.getFeedback()) + " at " + Conversations.place(option) + " names no behaviour.")
				.at(Literals.CONVERSATION_OPTION__FEEDBACK).because(tie));
	}
}
