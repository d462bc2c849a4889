package org.journeywright.analysis.rules.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Benchmark;
import org.junit.jupiter.api.Test;

class BenchmarkWithoutSourceTest {

	private final Rule rule = new BenchmarkWithoutSource();
	private final TestModel model = new TestModel();
	private final Benchmark benchmark = model.add(Benchmark.class, "WatchTheParcel");

	@Test
	void hearsayIsReported() {
		benchmark.setSource("  ");
		Gap gap = model.only("JW-2007", rule);
		assertEquals(benchmark, gap.element());
		assertEquals("What customers expect because of “Watch the parcel” has no source.", gap.message());
	}

	@Test
	void aSourceIsEnough() {
		benchmark.setSource("24 interviews");
		model.silent(rule);
	}
}
