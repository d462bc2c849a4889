package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Benchmark;

/** A benchmark states its source. */
public final class BenchmarkWithoutSource implements ElementRule<Benchmark> {

	private static final RuleInfo INFO = new RuleInfo("JW-2007", "A benchmark says how we know", GapKind.KNOWLEDGE, GapSeverity.MINOR,
			"It may well be true; but plans built on hearsay are the first to be dropped.",
			"We say what customers expect because of others, and cannot say how we know.",
			Sources.GAP_1,
			"Note where it comes from: interviews, lost orders, reviews, search terms.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Benchmark> subject() {
		return Benchmark.class;
	}

	@Override
	public Optional<Gap> gap(Benchmark benchmark, ModelView model) {
		return Wording.isBlank(benchmark.getSource()) ? Optional.of(Gap.of(benchmark,
				"What customers expect because of " + Benchmarks.whom(benchmark) + " has no source.")) : Optional.empty();
	}
}
