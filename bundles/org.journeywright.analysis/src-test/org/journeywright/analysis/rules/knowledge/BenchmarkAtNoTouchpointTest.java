package org.journeywright.analysis.rules.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Benchmark;
import org.junit.jupiter.api.Test;

class BenchmarkAtNoTouchpointTest {

	private final Rule rule = new BenchmarkAtNoTouchpoint();
	private final TestModel model = new TestModel();
	private final Benchmark benchmark = model.add(Benchmark.class, "WatchTheParcel");

	@Test
	void aBenchmarkAtNoTouchpointIsReportedWithTheCompany() {
		benchmark.setCompany("Parcel carriers");
		Gap gap = model.only("JW-2005", rule);
		assertEquals(benchmark, gap.element());
		assertEquals("Nobody has said where customers compare us with “Parcel carriers”.", gap.message());
	}

	@Test
	void withoutCompanyTheBenchmarkItselfIsNamed() {
		assertTrue(model.only(rule).message().contains("“Watch the parcel”"));
	}

	@Test
	void aBenchmarkAtATouchpointIsFine() {
		benchmark.getTouchpoints().add(model.touchpoint("Call"));
		model.silent(rule);
	}
}
