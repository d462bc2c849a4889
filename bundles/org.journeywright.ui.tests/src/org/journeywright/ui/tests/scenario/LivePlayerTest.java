package org.journeywright.ui.tests.scenario;

import static org.journeywright.ui.tests.scenario.ScenarioWindow.LATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Table;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The live player beside the steps. */
class LivePlayerTest {

	private static final String SCENARIO = "scenario:Late again";
	private static final String FIRST = "decision point:Late again/First";
	private static final String SECOND = "decision point:Late again/Second";

	private ScenarioWindow window;

	@BeforeEach
	void open() throws Exception {
		window = ScenarioWindow.late();
		window.step("CONVERSATION");
	}

	@AfterEach
	void close() {
		window.close();
	}

	@Test
	void playsWhatIsNotSaved() throws Exception {
		assertTrue(shows("The phone rings."));
		window.write(SCENARIO, "opening", "Thursday, & it rains <b>hard</b>.");
		assertTrue(shows("Thursday, & it rains <b>hard</b>."));
		assertEquals(LATE, window.saved("b.journey"));
	}

	@Test
	void playsFromHereAndStaysThereWhileWordsChange() {
		window.stop(1);
		Window.press(window.body(), "▶ Play from here");
		assertTrue(shows("And if not?"));
		window.write(SECOND, "says", "And if it rains?");
		assertTrue(shows("And if it rains?"));
		assertEquals("deciding", window.player("window.journeywrightPreview.standing().stage"));
	}

	@Test
	void theOneWhoPlaysGoesOnWhereTheyWere() {
		assertTrue(shows("The phone rings."));
		window.player("document.querySelector('main button.primary').click()");
		assertTrue(shows("You said Monday!"));
		window.player("[...document.querySelectorAll('button.option')].find(b => b.textContent.includes('Friday')).click()");
		assertTrue(shows("You name the date."));
		window.write(FIRST + "#option 1", "feedback", "You name the date, and it holds.");
		assertTrue(shows("You name the date, and it holds."));
		assertEquals("answered", window.player("window.journeywrightPreview.standing().stage"));
	}

	@Test
	void aScenarioThatCannotBePlayedSaysWhyAndWhere() {
		assertFalse(Window.words(window.body()).contains("Not yet to be played"));
		window.pick(FIRST + "#option 2", "target", "Nowhere yet");
		assertTrue(Ui.until(() -> Window.words(window.body()).contains("Not yet to be played")), () -> Window.words(window.body()).toString());
		assertTrue(Window.words(window.body()).contains("•  Decision 1 (“You said Monday!”), option 2, leads nowhere; lead it to a decision or an outcome."));
		assertFalse(Window.all(Browser.class, window.body()).getFirst().isVisible());

		window.stop(3);
		Window.follow(window.body(), "Go there");
		assertEquals(0, Window.all(Table.class, window.body()).getFirst().getSelectionIndex());

		Window.run("org.eclipse.ui.edit.undo");
		window.settle();
		assertTrue(Window.all(Browser.class, window.body()).getFirst().isVisible());
	}

	@Test
	void tabLeadsOutOfThePage() {
		assertTrue(shows("The phone rings."));
		Browser browser = Window.all(Browser.class, window.body()).getFirst();
		browser.setFocus();
		window.player("document.querySelector('main button.primary').focus()");
		window.player("document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true}))");
		assertTrue(Ui.until(() -> !browser.isFocusControl()));
	}

	@Test
	void nothingLeadsAwayFromThePage() {
		assertTrue(shows("The phone rings."));
		Object before = window.player("location.href");
		window.player("(location.href = 'https://example.org/', 1)");
		window.player("(window.open('https://example.org/'), 1)");
		Ui.settle(500);
		assertEquals(before, window.player("location.href"));
		assertTrue(shows("The phone rings."));
	}

	@Test
	void followsTheTheme() {
		try {
			Settings.instance().theme(Theme.DARK);
			assertTrue(window.playerShows("getComputedStyle(document.documentElement).backgroundColor === 'rgb(20, 26, 33)'"));
			Settings.instance().theme(Theme.LIGHT);
			assertTrue(window.playerShows("getComputedStyle(document.documentElement).backgroundColor === 'rgb(245, 247, 249)'"));
		} finally {
			Settings.instance().theme(Theme.SYSTEM);
		}
	}

	private boolean shows(String words) {
		return window.playerShows("document.body.textContent.includes(" + "\"" + words + "\")");
	}
}
