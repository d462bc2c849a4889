package org.journeywright.analysis.rules.strategy;

import static org.journeywright.analysis.rules.Wording.name;
import static org.journeywright.analysis.rules.Wording.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.ModelPackage.Literals;

/**
 * An open initiative that depends on one planned for later: the other ends (or, with no end stated, starts) after this one starts; or, where these dates are
 * not stated, its horizon is a later one.
 */
public final class DependsOnSomethingLater implements ElementRule<Initiative> {

	private static final RuleInfo INFO = new RuleInfo("JW-3112", "An initiative comes after what it depends on", GapKind.STRATEGY, GapSeverity.MAJOR,
			"It will start without what it needs and stand still, or be done twice.",
			"We plan the roof before the walls.",
			Sources.ROADMAP,
			"Move the one forward or the other back.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Initiative> subject() {
		return Initiative.class;
	}

	@Override
	public Optional<Gap> gap(Initiative initiative, ModelView model) {
		List<Initiative> later = initiative.getDependsOn().stream().filter(o -> o != initiative && Initiatives.isOpen(o) && isLater(o, initiative)).toList();
		if (!Initiatives.isOpen(initiative) || later.isEmpty()) {
			return Optional.empty();
		}
		Gap gap = Gap.of(initiative, name(initiative) + " depends on " + names(later) + ", planned for later.").at(Literals.INITIATIVE__DEPENDS_ON)
				.because(name(initiative) + ": " + when(initiative) + ".");
		for (Initiative other : later) {
			gap = gap.because(name(other) + ": " + when(other) + ".");
		}
		return Optional.of(gap);
	}

	private static boolean isLater(Initiative other, Initiative initiative) {
		Optional<LocalDate> there = Optional.ofNullable(other.getEnd()).or(() -> Optional.ofNullable(other.getStart()));
		if (there.isPresent() && initiative.getStart() != null) {
			return there.get().isAfter(initiative.getStart());
		}
		return initiative.getHorizon() != Horizon.UNPLANNED && other.getHorizon().compareTo(initiative.getHorizon()) > 0;
	}

	private static String when(Initiative initiative) {
		List<String> parts = new ArrayList<>();
		if (initiative.getHorizon() != Horizon.UNPLANNED) {
			parts.add(initiative.getHorizon().getLiteral());
		}
		if (initiative.getStart() != null) {
			parts.add("from " + initiative.getStart());
		}
		if (initiative.getEnd() != null) {
			parts.add("until " + initiative.getEnd());
		}
		return String.join(", ", parts);
	}
}
