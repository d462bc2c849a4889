package org.journeywright.analysis.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Team;
import org.journeywright.model.Value;
import org.journeywright.model.ValueDefinition;

/**
 * Teams define a value in words that agree. Two definitions diverge where they share less than half of the shorter one's words of meaning: small
 * words left out, endings cut off. Each is compared with the first.
 */
public final class ValueDefinedDifferently implements ElementRule<Value> {

	private static final double SHARED = 0.5;

	private static final RuleInfo INFO = new RuleInfo("JW-2107", "A value means one thing", GapKind.STANDARDS, GapSeverity.MAJOR,
			"Each team keeps its own word, and customers fall into the break between two teams.",
			"Teams use the same word for different things, and customers meet the difference where one team hands over to the next.",
			Sources.ONE_MEANING,
			"Bring the teams together, agree on what a customer would see of this value in each of them, and state it as behaviours of one standard.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Value> subject() {
		return Value.class;
	}

	@Override
	public Optional<Gap> gap(Value value, ModelView model) {
		List<ValueDefinition> all = value.getDefinitions();
		if (all.size() < 2) {
			return Optional.empty();
		}
		ValueDefinition first = all.getFirst();
		Set<String> meaning = Words.meaning(first.getWords());
		List<ValueDefinition> others = all.stream().filter(d -> d.getTeam() != first.getTeam()
				&& Words.overlap(meaning, Words.meaning(d.getWords())) < SHARED).toList();
		return others.isEmpty() ? Optional.empty() : Optional.of(gap(value, first, others));
	}

	private static Gap gap(Value value, ValueDefinition first, List<ValueDefinition> others) {
		List<Team> teams = Stream.concat(Stream.of(first), others.stream()).map(ValueDefinition::getTeam).distinct().toList();
		Gap gap = Gap.of(value, Wording.name(value) + " means different things to " + Wording.names(teams) + ".").at(ModelPackage.Literals.VALUE__DEFINITIONS)
				.because(words(first));
		for (ValueDefinition other : others) {
			gap = gap.because(words(other));
		}
		return gap;
	}

	private static String words(ValueDefinition definition) {
		return "To " + Wording.name(definition.getTeam()) + " it means " + Wording.quote(definition.getWords()) + ".";
	}
}
