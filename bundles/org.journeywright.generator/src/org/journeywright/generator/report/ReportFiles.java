package org.journeywright.generator.report;

import java.io.IOException;
import java.util.Map;

/** Where the scripts and styles of the report come from. */
@FunctionalInterface
public interface ReportFiles {

	/** The contents by name, such as {@code report.js}. */
	Map<String, byte[]> read() throws IOException;
}
