package org.journeywright.language.ide.refactor.fix;


import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Touchpoint;

/** First steps where experience falls short of what is wanted. */
final class PerceptionRecipes {

	private PerceptionRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		Recipe<Touchpoint> work = Steps.<Touchpoint>tieFrom((t, gap) -> open(gap), Literals.INITIATIVE__ADDRESSES, "addresses").or(Steps.<Touchpoint>create(
				"Create an initiative for %s, to be written", (t, gap) -> {
					Initiative initiative = Skeletons.initiative(t, gap);
					initiative.getAddresses().add(t);
					return initiative;
				}));
		return Map.of("JW-2401", work, "JW-2402", Steps.<Touchpoint>create("Create an issue at %s, to be written", (t, gap) -> Skeletons.issue(t, gap)).or(work),
				"JW-2403", work, "JW-2404", work);
	}

	/** Initiatives that still can take something up. */
	static Stream<Initiative> open(Gap gap) {
		return Candidates.all(Initiative.class, gap).filter(i -> i.getStatus() != InitiativeStatus.DONE && i.getStatus() != InitiativeStatus.STOPPED);
	}
}
