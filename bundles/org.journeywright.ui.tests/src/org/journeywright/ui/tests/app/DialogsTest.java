package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.Test;

/** The dialogs that the menus open. */
class DialogsTest {

	@Test
	void theAboutBoxTellsNameVersionLicenceAndWhoseWorkItIs() {
		Window.inDialog(() -> Window.run("org.eclipse.ui.help.aboutAction"), box -> {
			Pictures.of(box, "about");
			assertEquals("About Journeywright", box.getText());
			var words = Window.words(box);
			assertTrue(words.contains("Journeywright") && words.stream().anyMatch(word -> word.matches("Version \\d+\\.\\d+\\.\\d+")), words::toString);
			String notices = Window.all(Text.class, box).getFirst().getText();
			assertTrue(notices.contains("Eclipse Public License 2.0") && notices.contains("Bouncy Castle"), notices);
		});
	}

	@Test
	void whatIsSetIsRememberedAndTakesEffect() {
		Window.inDialog(() -> Window.run("org.eclipse.ui.window.preferences"), dialog -> {
			Pictures.of(dialog, "settings");
			assertEquals("Settings", dialog.getText());
			Window.all(Combo.class, dialog).getFirst().select(Theme.LIGHT.ordinal());
			Window.all(Spinner.class, dialog).getFirst().setSelection(42);
			var save = Window.all(Button.class, dialog).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0).findFirst().orElseThrow();
			save.setSelection(false);
			Window.press(dialog, "OK");
		});
		assertEquals(Theme.LIGHT, Settings.instance().theme());
		assertFalse(Settings.instance().savesByItself());
		assertEquals(42, Settings.instance().secondsToSave());
		Settings.instance().saveByItself(true, Settings.SECONDS);
		Settings.instance().theme(Theme.SYSTEM);
	}

	@Test
	void whatIsSetIsForgottenWhenTheDialogIsCancelled() {
		Window.inDialog(() -> Window.run("org.eclipse.ui.window.preferences"), dialog -> {
			Window.all(Combo.class, dialog).getFirst().select(Theme.DARK.ordinal());
			Window.press(dialog, "Cancel");
		});
		assertEquals(Theme.SYSTEM, Settings.instance().theme());
	}
}
