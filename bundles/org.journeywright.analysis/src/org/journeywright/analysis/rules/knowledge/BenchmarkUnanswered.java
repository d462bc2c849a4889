package org.journeywright.analysis.rules.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Benchmark;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.Touchpoint;

/**
 * At one or more of a benchmark's touchpoints of today a standard applies. Whether the standard truly answers the expectation, people have to judge.
 */
public final class BenchmarkUnanswered implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2006", "An expectation learnt elsewhere is answered somewhere",
			GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"Customers project the best they met anywhere onto us; where no standard answers, they are disappointed by default.",
			"Customers have learnt elsewhere to expect more, and nothing we ask of our people at these touchpoints responds to it.",
			"Practice of experience strategy: customers compare with the best anywhere, competitors and disruptors alike",
			"Decide at one of these touchpoints whether to match the expectation, and state the standard that does, or say openly what we offer instead.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		Set<Touchpoint> today = new HashSet<>(model.touchpointsToday());
		for (Benchmark benchmark : model.all(Benchmark.class)) {
			List<Touchpoint> compared = benchmark.getTouchpoints().stream().filter(today::contains).toList();
			if (!compared.isEmpty() && compared.stream().allMatch(t -> t.getStandards().isEmpty())) {
				gaps.accept(gap(benchmark, compared));
			}
		}
	}

	private static Gap gap(Benchmark benchmark, List<Touchpoint> compared) {
		Gap gap = Gap.of(benchmark, "Customers compare us with " + Benchmarks.whom(benchmark) + " at " + Wording.names(compared)
				+ ", and no standard applies there.").at(ModelPackage.Literals.BENCHMARK__TOUCHPOINTS);
		return benchmark.getExpectations().isEmpty() ? gap
				: gap.because("They have come to expect: " + Wording.list(benchmark.getExpectations().stream().map(Wording::quote).toList()) + ".");
	}
}
