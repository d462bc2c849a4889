package org.journeywright.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.journeywright.ui.session.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {

	private static final String MODEL = """
			journey "Own a machine" as-is {
			  stage Live {
			    touchpoint ReportFault by Agent {
			      moment of truth
			    }
			    touchpoint WaitForHelp
			  }
			}
			""";

	@AfterEach
	void closeModel() {
		Sessions.instance().close();
	}

	@Test
	void journeysAreShownWithTheirStagesAndTouchpoints() throws Exception {
		Explorer explorer = Explorer.of(Map.of("a.journey", MODEL));
		explorer.viewer().expandAll();
		assertEquals(List.of("Own a machine", "  Live", "    Report fault", "    Wait for help"),
				explorer.below("Journeys").stream().map(l -> l.replaceAll("(?<=\\S)  .*", "")).toList());
	}
}
