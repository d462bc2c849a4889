package org.journeywright.ui.tests.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.scenario.ScenarioView;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenarioViewTest {

	private static final String PLACES = """
			team Care { role Desk front-line }
			standard KeepTheDate external for Desk {
			  behaviour NameTheDate "Names one date"
			  behaviour CallFirst "Calls before the date slips"
			}
			journey Own as-is {
			  stage Repair {
			    touchpoint Report by Desk { applies KeepTheDate feels -3 }
			    touchpoint Wait by Desk
			  }
			}
			""";
	private static final String LATE = """
			// told by the desk
			scenario "Late again" difficult at Report for Desk {
			  exercises NameTheDate
			  success "She names Friday."
			  failure VagueDate "Soon, says the desk." // heard in May
			  customer "Ms Ferrante"
			  opening "The phone rings."

			  decision First "You said Monday!" {
			    best "Friday at nine." shows NameTheDate mood +2 feedback "You name the date." -> Second
			    poor "Soon." breaks NameTheDate from VagueDate mood -2 feedback "Name the date." -> EndsBadly
			  }
			  decision Second "And if not?" {
			    best "I call you on Thursday and name the date." shows NameTheDate mood +1 feedback "You name the date." -> EndsWell
			    poor "It will be fine." breaks NameTheDate from VagueDate mood -1 feedback "Name the date." -> EndsBadly
			  }
			  outcome EndsWell good "She stays."
			  outcome EndsBadly bad "She leaves."
			}
			""";

	private Path folder;
	private OpenModel model;
	private IViewPart view;

	@BeforeEach
	void openModel() throws Exception {
		folder = Files.createTempDirectory("model").toRealPath();
		Files.writeString(folder.resolve("a.journey"), PLACES);
		Files.writeString(folder.resolve("b.journey"), LATE);
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
		view = Window.page().showView(Views.SCENARIO);
	}

	@AfterEach
	void close() {
		Window.page().hideView(view);
		Sessions.instance().close();
	}

	@Test
	void shows() {
		Ui.settle(3000);
		Pictures.of(Window.get().getShell(), "scenario");
	}
}
