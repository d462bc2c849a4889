package org.journeywright.analysis.rules.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Value;
import org.junit.jupiter.api.Test;

class ValueNoStandardCarriesTest {

	private final Rule rule = new ValueNoStandardCarries();
	private final TestModel model = new TestModel();
	private final Value value = model.add(Value.class, "Invention", v -> v.setStatement("Better coffee through engineering"));

	@Test
	void aValueOnTheWallIsReported() {
		Gap gap = model.only("JW-2106", rule);
		assertEquals(value, gap.element());
		assertEquals("“Invention” is a value that no standard turns into behaviour.", gap.message());
		assertEquals(List.of("It says: “Better coffee through engineering”."), gap.evidence());
	}

	@Test
	void aValueThatAStandardCarriesIsFine() {
		model.standard("KeepTheDate").getValues().add(value);
		model.silent(rule);
	}
}
