package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a decision point of the flow one plays on from there, in the player of the window. */
class PlayFromTheFlowTest {

	private static final String TEXT = """
			scenario Late basics {
			  success "She names Friday."
			  failure Vague "Soon, says the desk."
			  customer "Ms Ferrante"
			  opening "The phone rings."
			  decision First "You said Monday!" {
			    best "Friday at nine." feedback "You name the date." -> Second
			    poor "Soon." feedback "Name the date." -> Bad
			  }
			  decision Second "And if not?" {
			    best "I call you." feedback "You name the date." -> Well
			    poor "It will be fine." feedback "Name the date." -> Bad
			  }
			  outcome Well good "She stays."
			  outcome Bad bad "She leaves."
			}
			""";

	private DiagramWindow window;

	@BeforeEach
	void open() {
		window = new DiagramWindow(Map.of("late.journey", TEXT), DiagramKind.SCENARIO_FLOW);
	}

	@AfterEach
	void close() {
		Window.page().hideView(Window.page().findView(Views.SCENARIO));
		window.close();
	}

	private static boolean plays(String words) {
		Shell shell = Window.get().getShell();
		return Window.all(Browser.class, shell).stream().filter(b -> "player".equals(b.getData("journeywright"))).anyMatch(b -> b.evaluate("return document.body.innerText").toString().contains(words));
	}

	private void playFrom(String identity) {
		String figure = window.all().stream().filter(id -> id.startsWith(identity)).findFirst().orElseThrow(() -> new AssertionError(window.all().toString()));
		window.say("{kind: 'journeywright/open', figure: '" + figure + "', as: 'player'}");
	}

	@Test
	void theConversationGoesOnAtTheDecisionOrAtThatOfTheOption() {
		playFrom("decision point:Late/Second");
		assertTrue(Ui.until(() -> plays("And if not?")), () -> window.all().toString());
		playFrom("decision point:Late/First#option 1");
		assertTrue(Ui.until(() -> plays("You said Monday!")));
	}
}
