package org.journeywright.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.language.TestModel;
import org.junit.jupiter.api.Test;

/** What can be true only once is reported where it is said again, on the line of an element as well as in its block. */
class RepeatedClausesTest {

	@Test
	void secondStatementIsReported() {
		assertEquals(List.of("3:9 This is said twice about the touchpoint 'Report fault'; only one of them can hold. Remove one. [JW-0006]",
				"5:18 This is said twice about the stage 'Repair'; only one of them can hold. Remove one. [JW-0006]"),
				TestModel.problems("journey J { stage Repair goal \"x\" {\n  touchpoint ReportFault { feels -2\n  feels -3 }\n  note \"n\"\n            goal \"y\" } }\n"));
	}

	@Test
	void kindStatedOnTheLineAndInTheBlockIsReported() {
		assertEquals(List.of("1:23 This is said twice about the service standard 'S'; only one of them can hold. Remove one. [JW-0006]"),
				TestModel.problems("standard S external { internal }\n"));
	}

	@Test
	void repeatableClausesMayBeRepeated() {
		assertEquals(List.of(), TestModel.problems("persona P { goal \"a\" goal \"b\" }\nchannel c channel d\njourney J for P { stage S { touchpoint T via c { via d } } }\n"));
	}
}
