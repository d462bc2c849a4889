package org.journeywright.analysis.rules.knowledge;

import java.util.Optional;

import org.journeywright.analysis.ElementRule;
import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.model.Benchmark;

/** A benchmark names touchpoints. */
public final class BenchmarkAtNoTouchpoint implements ElementRule<Benchmark> {

	private static final RuleInfo INFO = new RuleInfo("JW-2005", "A benchmark says where customers compare", GapKind.KNOWLEDGE, GapSeverity.MINOR,
			"Nobody is let down by it; but what was learnt about customers stays unused.",
			"Customers compare us with somebody, and nobody has worked out where on their journey they do so.",
			Sources.GAP_1,
			"Say at which touchpoints customers make this comparison, or take the benchmark out.");

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
		return benchmark.getTouchpoints().isEmpty() ? Optional.of(Gap.of(benchmark, "Nobody has said where customers compare us with "
				+ Benchmarks.whom(benchmark) + ".")) : Optional.empty();
	}
}
