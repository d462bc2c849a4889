package org.journeywright.analysis.rules.knowledge;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.ColumnMapping;
import org.journeywright.model.ColumnMeaning;
import org.journeywright.model.ComplaintCount;
import org.journeywright.model.ComplaintTrend;
import org.journeywright.model.EvidenceSource;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Metric;
import org.journeywright.model.Touchpoint;
import org.junit.jupiter.api.Test;

class JourneyWithoutEvidenceTest {

	private final Rule rule = new JourneyWithoutEvidence();
	private final TestModel model = new TestModel();
	private final Touchpoint call = model.touchpoint("Call");
	private final Journey journey = (Journey) call.eContainer().eContainer();

	@Test
	void aJourneyThatNothingShowsIsReported() {
		Gap gap = model.only("JW-2008", rule);
		assertEquals(journey, gap.element());
		assertEquals("Nothing shows that “Own a machine” is as it is described: no figure, no complaints, no survey.", gap.message());
	}

	@Test
	void aMetricWithoutValueShowsNothing() {
		model.add(Metric.class, "Effort").getMeasures().add(call);
		model.only(rule);
	}

	@Test
	void aCountedComplaintIsEvidence() {
		in(in(call, ComplaintTrend.class, c -> { }), ComplaintCount.class, c -> c.setCount(0));
		model.silent(rule);
	}

	@Test
	void aValueAtATouchpointOrOfTheJourneyIsEvidence() {
		Metric metric = model.add(Metric.class, "Effort", m -> m.setCurrent(amount("4.1")));
		metric.getMeasures().add(call);
		model.silent(rule);
		metric.getMeasures().clear();
		metric.getMeasures().add(journey);
		model.silent(rule);
	}

	@Test
	void aSurveyThatTellsTouchpointsApartIsEvidence() {
		ColumnMapping column = in(model.add(EvidenceSource.class, "Survey"), ColumnMapping.class, c -> c.setMeaning(ColumnMeaning.SCORE));
		model.only(rule);
		column.setMeaning(ColumnMeaning.TOUCHPOINT);
		model.silent(rule);
	}

	@Test
	void aPlanNeedsNoEvidence() {
		journey.setKind(JourneyKind.TO_BE);
		model.silent(rule);
	}
}
