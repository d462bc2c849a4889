package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What there is to read inside the product. */
class HelpTest {

	@AfterEach
	void close() {
		Window.page().closeAllEditors(false);
	}

	@Test
	void theUserGuideIsThere() {
		assertTrue(shown("guide").contains("A model is a folder"));
	}

	@Test
	void everyRuleIsExplained() {
		String rules = shown("rules");
		assertTrue(rules.contains("A name means one thing") && rules.contains("JW-1001"));
	}

	@Test
	void theShortcutsAreListedWithTheirKeys() {
		String shortcuts = shown("shortcuts");
		assertTrue(shortcuts.contains("<td>Open folder</td><td><kbd>Ctrl+O</kbd></td>"), shortcuts);
	}

	@Test
	void everyShortcutRunsACommandThatExists() {
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		var own = Arrays.stream(bindings.getBindings()).filter(binding -> binding.getSchemeId().equals("org.journeywright.ui.keys")).toList();
		assertEquals("org.journeywright.ui.keys", bindings.getActiveScheme().getId());
		assertTrue(own.size() > 50, () -> own.size() + " shortcuts");
		own.forEach(binding -> assertTrue(binding.getParameterizedCommand().getCommand().isDefined(), binding::toString));
		assertFalse(Arrays.stream(bindings.getActiveBindingsFor("org.eclipse.ui.window.quickAccess")).findAny().isPresent());
	}

	private static String shown(String command) {
		Window.run("org.journeywright.ui." + command);
		var page = (Composite) Window.page().getActiveEditor().getSite().getService(MPart.class).getWidget();
		var browser = Window.all(Browser.class, page).getFirst();
		assertTrue(Ui.until(() -> browser.getText().contains("</h1>")));
		Pictures.of(Window.get().getShell(), command);
		return browser.getText();
	}
}
