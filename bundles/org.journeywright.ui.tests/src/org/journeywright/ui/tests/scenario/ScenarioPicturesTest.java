package org.journeywright.ui.tests.scenario;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** Every step of a scenario of the example, in both themes, wide and narrow; what can be measured of a picture is asserted. */
class ScenarioPicturesTest {

	private static final String SCENARIO = "Leaving the bar ready";

	@Test
	void stepsOfTheExample() throws Exception {
		ScenarioWindow window = new ScenarioWindow(Example.texts("lumen"));
		try {
			window.choose(SCENARIO);
			for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
				Settings.instance().theme(theme);
				for (String step : List.of("EXPECTATIONS", "SUCCESS", "FAILURES", "CONVERSATION")) {
					window.step(step);
					Ui.settle(500);
					Pictures.of(Window.get().getShell(), "scenario-" + step.toLowerCase(Locale.ENGLISH) + "-" + theme.key());
					assertNothingSticksOut(window.body());
				}
			}
			Settings.instance().theme(Theme.LIGHT);
			Rectangle before = Window.get().getShell().getBounds();
			Window.get().getShell().setSize(760, 900);
			Ui.settle(500);
			Pictures.of(Window.get().getShell(), "scenario-narrow");
			assertNothingSticksOut(window.body());
			Window.get().getShell().setBounds(before);
		} finally {
			Settings.instance().theme(Theme.SYSTEM);
			window.close();
		}
	}

	private static void assertNothingSticksOut(Composite root) {
		for (Control control : Window.all(Control.class, root)) {
			Composite parent = control.getParent();
			if (control != root && control.isVisible() && parent.getSize().x > 0) {
				assertTrue(control.getBounds().x + control.getBounds().width <= parent.getSize().x + 1, control + " of " + parent + ": " + control.getBounds());
			}
		}
	}
}
