package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.choose;
import static org.journeywright.language.ide.refactor.fix.Steps.write;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.model.Elements;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Issue;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.StrategyElement;

/** First steps where the strategy is not carried out. */
final class StrategyRecipes {

	private StrategyRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		Recipe<StrategyElement> develop = Steps.<StrategyElement>tieFrom((e, gap) -> PerceptionRecipes.open(gap), Literals.INITIATIVE__STRENGTHENS, "strengthens")
				.or(Steps.<StrategyElement>create("Create an initiative that strengthens %s, to be written", (e, gap) -> {
					Initiative initiative = Skeletons.initiative(e, gap);
					initiative.getStrengthens().add(e);
					return initiative;
				}));
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-3101", Steps.<StrategyElement>tieFrom((e, gap) -> Candidates.all(LeadershipPractice.class, gap), Literals.LEADERSHIP_PRACTICE__STRENGTHENS,
						"strengthens").or(develop)),
				Map.entry("JW-3103", develop),
				Map.entry("JW-3104", develop),
				Map.entry("JW-3105", write(Literals.STRATEGY_ELEMENT__EVIDENCE, "evidence", "a figure, an observation, or a sentence from an interview")),
				Map.entry("JW-3106", Steps.<StrategyElement>tie(Literals.STRATEGY_ELEMENT__OWNER, "owned by", (e, gap) -> Candidates.leaders(List.of(), gap))),
				Map.entry("JW-3107", Steps.<Initiative>tie(Literals.INITIATIVE__SPONSOR, "sponsored by", (i, gap) -> Candidates.leaders(i.getOwner() == null ? List.of() : List.of(i.getOwner()), gap))),
				Map.entry("JW-3108", Steps.<Initiative>tie(Literals.INITIATIVE__OWNER, "owned by", (i, gap) -> Candidates.all(Role.class, gap).filter(r -> r != i.getSponsor()))),
				Map.entry("JW-3109", Steps.<Initiative>tie(Literals.INITIATIVE__ADDRESSES, "addresses", (i, gap) -> Candidates.all(Issue.class, gap))
						.or(Steps.<Initiative>tie(Literals.INITIATIVE__STRENGTHENS, "strengthens", (i, gap) -> Candidates.all(StrategyElement.class, gap)))),
				Map.entry("JW-3110", choose(Literals.INITIATIVE__HORIZON, "%s", Horizon.NOW, Horizon.NEXT, Horizon.LATER)),
				Map.entry("JW-3111", choose(Literals.MILESTONE__DONE, "done", true)),
				Map.entry("JW-3112", (Recipe<Initiative>) (i, gap) -> i.getHorizon() == Horizon.UNPLANNED ? Stream.empty() : i.getDependsOn().stream()
						.filter(o -> o.getHorizon().compareTo(i.getHorizon()) > 0).map(o -> Fix.of("Move " + Elements.label(o) + " to " + i.getHorizon().getLiteral(),
								() -> gap.say(o, Literals.INITIATIVE__HORIZON, i.getHorizon())))),
				Map.entry("JW-3113", (Recipe<EObject>) (e, gap) -> PerceptionRecipes.open(gap).filter(i -> i.getHorizon() == Horizon.NOW).limit(4)
						.map(i -> Fix.of("Move " + Elements.label(i) + " to next", () -> gap.say(i, Literals.INITIATIVE__HORIZON, Horizon.NEXT)))),
				Map.entry("JW-3114", (Recipe<Initiative>) (i, gap) -> Stream.of(Horizon.NOW, Horizon.NEXT).map(h -> Fix.of("Move it to " + h.getLiteral(),
						() -> gap.say(i, Literals.INITIATIVE__HORIZON, h)))),
				Map.entry("JW-3115", (Recipe<Initiative>) (i, gap) -> Stream.of(InitiativeStatus.PLANNED, InitiativeStatus.RUNNING).map(s -> Fix.of("Take it up again, as " + s.getLiteral(),
						() -> gap.say(i, Literals.INITIATIVE__STATUS, s)))));
	}
}
