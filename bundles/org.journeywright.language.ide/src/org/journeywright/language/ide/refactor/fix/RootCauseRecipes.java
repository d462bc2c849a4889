package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.choose;
import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;
import static org.journeywright.language.ide.refactor.fix.Steps.put;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.model.CauseCategory;
import org.journeywright.model.CauseOrigin;
import org.journeywright.model.Elements;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.RootCause;
import org.journeywright.model.StrategyLevel;

/** First steps where symptoms are treated instead of causes. */
final class RootCauseRecipes {

	private static final int WHYS = 3;

	private RootCauseRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2701", put("Add a root cause, to be written", Literals.ISSUE__ROOT_CAUSES, (i, gap) -> cause())),
				Map.entry("JW-2702", remedy()),
				Map.entry("JW-2703", (Recipe<Issue>) RootCauseRecipes::aim),
				Map.entry("JW-2704", (Recipe<RootCause>) (c, gap) -> Stream.of(Fix.of("Add why, to be written", () -> whys(c, gap)))),
				Map.entry("JW-2705", choose(Literals.ROOT_CAUSE__CATEGORY, "that the cause is %s", CauseCategory.PROCESS, CauseCategory.PEOPLE, CauseCategory.TECHNOLOGY, CauseCategory.POLICY,
						CauseCategory.INFORMATION, CauseCategory.LEADERSHIP)),
				Map.entry("JW-2706", (Recipe<Issue>) (i, gap) -> i.getRootCauses().stream().filter(RootCause::isSystemic).limit(2).flatMap(c -> remedy().steps(c, gap))),
				Map.entry("JW-2708", (Recipe<RootCause>) (c, gap) -> c.getRemedies().stream().filter(i -> i.getLevel() == StrategyLevel.TEAM).flatMap(i -> Stream.of(StrategyLevel.DEPARTMENT,
						StrategyLevel.ORGANISATION).map(l -> Fix.of("Raise " + Elements.label(i) + " to " + l.getLiteral() + " level", () -> gap.say(i, Literals.INITIATIVE__LEVEL, l))))),
				Map.entry("JW-2709", choose(Literals.ISSUE__CAUSE, "caused by %s", CauseOrigin.COMPANY, CauseOrigin.CUSTOMER, CauseOrigin.LUCK)),
				Map.entry("JW-2710", Steps.<Issue>tie(Literals.ISSUE__TOUCHPOINTS, "at", (i, gap) -> Candidates.touchpoints(List.of(), gap))));
	}

	private static RootCause cause() {
		RootCause cause = ModelFactory.eINSTANCE.createRootCause();
		cause.setStatement(Begun.unwritten("what could be changed"));
		return cause;
	}

	/** An initiative that removes a root cause. */
	private static Recipe<RootCause> remedy() {
		return Steps.<RootCause>tie(Literals.ROOT_CAUSE__REMEDIES, "remedied by", (c, gap) -> PerceptionRecipes.open(gap))
				.or(createAndTie("Create an initiative that removes the %s, to be written", Literals.ROOT_CAUSE__REMEDIES, Skeletons::initiative));
	}

	/** What is done about the issue is aimed at its causes. */
	private static Stream<Fix> aim(Issue issue, Gap gap) {
		List<Initiative> addressing = gap.view().referring(issue, Literals.INITIATIVE__ADDRESSES, Initiative.class);
		return issue.getRootCauses().stream().limit(3).flatMap(c -> addressing.stream().filter(i -> !c.getRemedies().contains(i))
				.map(i -> Fix.of("Add to the " + (c.getCategory() == CauseCategory.UNKNOWN ? "" : c.getCategory().getLiteral() + " ") + "cause: remedied by " + Elements.label(i),
						() -> gap.say(c, Literals.ROOT_CAUSE__REMEDIES, i))));
	}

	private static TextEdits whys(RootCause cause, Gap gap) {
		return TextEdits.inOneBlock(Stream.generate(() -> gap.say(cause, Literals.ROOT_CAUSE__WHYS, Begun.unwritten("the answer to why")))
				.limit(Math.max(1, WHYS - cause.getWhys().stream().filter(w -> !w.isBlank()).count())).toList());
	}
}
