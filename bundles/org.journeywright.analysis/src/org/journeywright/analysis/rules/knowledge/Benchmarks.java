package org.journeywright.analysis.rules.knowledge;

import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.Benchmark;

/** How rules speak of benchmarks. */
final class Benchmarks {

	private Benchmarks() {
	}

	/** Whom customers compare us with: the company, or what the benchmark is called where no company is named. */
	static String whom(Benchmark benchmark) {
		return Wording.isBlank(benchmark.getCompany()) ? Wording.name(benchmark) : Wording.quote(benchmark.getCompany());
	}
}
