package org.journeywright.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFilterTest {

	@ParameterizedTest
	@CsvSource({ "rep,ReportFault", "fault,ReportFault", "rf,ReportFault", "'\"report f',ReportFault", "REPORTFAULT,ReportFault", "50,Touchpoint5003", "'\"web s',Web site", "'',anything", "ü,Über uns" })
	void whatPeopleTypeFindsTheName(String typed, String name) {
		assertTrue(new NameFilter(typed).matches(name));
	}

	@ParameterizedTest
	@CsvSource({ "eport,ReportFault", "fr,ReportFault", "reportfaults,ReportFault", "x,ReportFault", "03,Touchpoint5003" })
	void otherLettersDoNot(String typed, String name) {
		assertFalse(new NameFilter(typed).matches(name));
	}
}
