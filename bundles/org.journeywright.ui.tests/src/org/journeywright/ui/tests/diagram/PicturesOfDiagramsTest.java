package org.journeywright.ui.tests.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every diagram of the example in the window, light and dark. */
class PicturesOfDiagramsTest {

	@AfterEach
	void putTheThemeBack() {
		Settings.instance().theme(Theme.SYSTEM);
	}

	@Test
	void everyDiagramIsDrawnInBothThemes() {
		for (DiagramKind kind : DiagramKind.values()) {
			for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
				Settings.instance().theme(theme);
				try (DiagramWindow window = new DiagramWindow(Example.texts("lumen"), kind)) {
					assertTrue(Ui.until(() -> window.all().size() > 20), kind.word());
					Ui.settle(500);
					Pictures.of(Window.get().getShell(), "diagram/" + kind.word() + "-" + theme.key());
				}
			}
		}
	}
}
