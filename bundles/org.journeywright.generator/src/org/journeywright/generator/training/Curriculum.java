package org.journeywright.generator.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Scenario;
import org.journeywright.model.ScenarioTone;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.WowMoment;

/**
 * What an audience should learn, as far as the model tells: its standards, the basics, difficult moments from its top
 * three issues and wow moments, each with the reason.
 *
 * @param issues    all issues the audience meets, heaviest first
 * @param top       the top three, most common first
 * @param standards reasons of the standards that concern the audience
 * @param basics    basics scenarios
 * @param difficult difficult scenarios in the order of practice: one for each of the top issues, most common first,
 *                  then a second one for each, and so on; easier ones before harder ones
 * @param wow       wow scenarios, then wow moments
 * @param missing   what the model lacks, in sentences
 */
record Curriculum(Audience audience, List<RankedIssue> issues, List<RankedIssue> top, Map<ServiceStandard, String> standards,
		List<Piece> basics, List<Piece> difficult, List<Piece> wow, List<String> missing) {

	static Curriculum of(Audience audience) {
		List<RankedIssue> issues = audience.issues();
		List<RankedIssue> top = RankedIssue.top(issues);
		List<String> missing = new ArrayList<>();
		List<Piece> basics = playable(audience, ScenarioTone.BASICS, missing).stream()
				.map(one -> derived(new Content.Play(one), basicsReason(one))).toList();
		List<Scenario> difficult = playable(audience, ScenarioTone.DIFFICULT, missing);
		List<Piece> rounds = rounds(audience, top, difficult, missing);
		List<Piece> wow = Stream.concat(
				playable(audience, ScenarioTone.WOW, missing).stream().map(one -> derived(new Content.Play(one), WOW_REASON)),
				audience.wowMoments().stream().map(one -> derived(new Content.Story(one), storyReason(one)))).toList();
		return new Curriculum(audience, issues, top, audience.standards(), basics, rounds, wow, missing);
	}

	static final String WOW_REASON = "Closes the programme with a moment that surprises a customer, after the basics and the hard moments.";

	/** Why a story closes the programme. */
	static String storyReason(WowMoment moment) {
		List<Behaviour> shown = Refs.all(moment.getShows());
		String shows = shown.isEmpty() ? "" : " that shows " + Words.list(shown);
		return "Closes the programme with a true story" + shows + ".";
	}

	/** Why an easy scenario is among the basics. */
	static String basicsReason(Scenario scenario) {
		List<Behaviour> practised = Refs.all(scenario.getExercises());
		String what = practised.isEmpty() ? "the standards" : Words.list(practised);
		return "Practises " + what + " in an everyday moment before the hard ones.";
	}

	/** Why a difficult scenario stands where it stands in the order of practice. */
	String difficultReason(Scenario scenario) {
		return top.stream().filter(ranked -> practises(scenario, ranked)).findFirst()
				.map(ranked -> topReason(audience, top, ranked)).orElseGet(() -> otherReason(scenario));
	}

	/** The place of a difficult scenario in the order of practice: that of its first top issue, or after all of them. */
	int rank(Scenario scenario) {
		for (int rank = 0; rank < top.size(); rank++) {
			if (practises(scenario, top.get(rank))) {
				return rank;
			}
		}
		return top.size();
	}

	private String otherReason(Scenario scenario) {
		return issues.stream().filter(ranked -> scenario.getIssues().contains(ranked.issue())).findFirst()
				.map(ranked -> Words.quoted(ranked.issue()) + " is not among the top three (" + ranked.reckoning() + ").")
				.orElse("A hard moment outside of the top three issues.");
	}

	private static String topReason(Audience audience, List<RankedIssue> top, RankedIssue ranked) {
		String rank = top.size() == 1 ? "the issue that weighs most for " + audience.label() : "one of the "
				+ (top.size() == 2 ? "two" : "three") + " issues that weigh most for " + audience.label()
				+ " and the " + Words.mostCommon(top.indexOf(ranked)) + " of them";
		return "%s, %s, is %s: %s.".formatted(Words.quoted(ranked.issue()), audience.meets(ranked.issue()), rank, ranked.reckoning());
	}

	private static List<Piece> rounds(Audience audience, List<RankedIssue> top, List<Scenario> difficult, List<String> missing) {
		Map<RankedIssue, List<Scenario>> byIssue = new LinkedHashMap<>();
		for (RankedIssue ranked : top) {
			List<Scenario> practising = difficult.stream().filter(one -> practises(one, ranked)).sorted(EASIER_FIRST).toList();
			byIssue.put(ranked, practising);
			if (audience.scenarios().noneMatch(one -> practises(one, ranked))) {
				missing.add("No scenario lets %s practise the issue %s (%s); write one that is “about” it.".formatted(audience.label(),
						Words.quoted(ranked.issue()), ranked.reckoning()));
			}
		}
		int most = byIssue.values().stream().mapToInt(List::size).max().orElse(0);
		Set<Scenario> taken = new HashSet<>();
		List<Piece> rounds = new ArrayList<>();
		for (int round = 0; round < most; round++) {
			int current = round;
			byIssue.forEach((ranked, practising) -> practising.stream().skip(current).limit(1).filter(taken::add)
					.forEach(one -> rounds.add(derived(new Content.Play(one), topReason(audience, top, ranked)))));
		}
		return rounds;
	}

	static final Comparator<Scenario> EASIER_FIRST = Comparator
			.comparingInt(one -> one.getDifficulty() == null ? Integer.MAX_VALUE : one.getDifficulty());

	/** Whether a scenario practises an issue: it says so, or it is difficult, names no issue at all and plays where the issue happens. */
	static boolean practises(Scenario scenario, RankedIssue ranked) {
		return scenario.getIssues().isEmpty()
				? scenario.getTone() == ScenarioTone.DIFFICULT && Refs.all(scenario.getTouchpoints()).stream().anyMatch(ranked.issue().getTouchpoints()::contains)
				: scenario.getIssues().contains(ranked.issue());
	}

	private static List<Scenario> playable(Audience audience, ScenarioTone tone, List<String> missing) {
		audience.unplayable(tone).forEach(one -> missing.add(leftOut(one)));
		return audience.scenarios(tone).stream().filter(audience.model()::isPlayable).toList();
	}

	/** Tells that a scenario is left out; the reason stands once for all programmes. */
	static String leftOut(Scenario scenario) {
		return "The scenario " + Words.quoted(scenario) + " is left out, because it cannot be played; “Left out” says why.";
	}

	private static Piece derived(Content content, String why) {
		return new Piece(content, Piece.Origin.DERIVED, why);
	}
}
