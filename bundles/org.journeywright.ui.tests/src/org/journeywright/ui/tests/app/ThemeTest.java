package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.internal.WorkbenchWindow;
import org.journeywright.ui.explorer.ExplorerView;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.look.Token;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The themes, as they are seen. */
@SuppressWarnings("restriction")
class ThemeTest {

	@AfterEach
	void back() {
		Settings.instance().theme(Theme.SYSTEM);
		Ui.settle(200);
	}

	@Test
	void aThemeIsOnAsSoonAsItIsChosen() throws PartInitException {
		var part = (Composite) Window.page().showView(Views.GAPS).getSite().getService(MPart.class).getWidget();
		for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT, Theme.DARK }) {
			Settings.instance().theme(theme);
			Ui.settle(300);
			var surface = Window.all(EmptyState.class, part).getFirst();
			assertEquals(Token.SURFACE.in(theme), surface.getBackground().getRGB());
			assertEquals(Token.INK.in(theme), foreground(surface));
			assertEquals(Token.SURFACE.color(), new Color(Token.SURFACE.in(theme)));
			Pictures.of(Window.get().getShell(), "theme-" + theme.key());
		}
	}

	@Test
	void aTextThatIsOpenIsReadInTheNewTheme() {
		Settings.instance().theme(Theme.LIGHT);
		try (var open = new OpenFolder(Map.of("a.journey", "role Desk\n"))) {
			var editor = Texts.show(open.model(), "a.journey").orElseThrow();
			var text = (StyledText) editor.getAdapter(Control.class);
			for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT, Theme.DARK }) {
				Settings.instance().theme(theme);
				assertTrue(Ui.until(() -> Token.INK.in(theme).equals(text.getStyleRangeAtOffset("role D".length()).foreground.getRGB())), theme.key());
				assertTrue(Ui.until(() -> Token.SURFACE.in(theme).equals(text.getBackground().getRGB())), theme.key());
			}
		}
	}

	@Test
	void theRowsOfTheExplorerAreReadInTheNewTheme() throws PartInitException {
		Settings.instance().theme(Theme.LIGHT);
		try (var open = new OpenFolder(Map.of("a.journey", "journey Own { }\n"))) {
			var viewer = ((ExplorerView) Window.page().showView(Views.EXPLORER)).viewer();
			assertTrue(Ui.until(() -> viewer.getTree().getItemCount() > 0), open.folder().toString());
			for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT, Theme.DARK }) {
				Settings.instance().theme(theme);
				assertTrue(Ui.until(() -> numberColour(viewer).equals(Optional.of(Token.INK_3.in(theme)))), () -> theme.key() + ": " + numberColour(viewer));
			}
		}
	}

	/** The colour of the number behind the first row; marks of gaps may follow it. */
	private static Optional<RGB> numberColour(TreeViewer viewer) {
		var row = viewer.getTree().getItem(0).getBounds();
		return Optional.ofNullable(viewer.getCell(new Point(row.x + row.width / 2, row.y + row.height / 2))).flatMap(cell -> Arrays.stream(cell.getStyleRanges()).findFirst())
				.map(range -> range.foreground.getRGB());
	}

	@Test
	void theStatusLineIsReadInBothThemes() {
		var line = ((WorkbenchWindow) Window.get()).getStatusLineManager();
		for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT, Theme.DARK }) {
			Settings.instance().theme(theme);
			Ui.settle(200);
			line.setMessage("Own a machine " + theme.key());
			assertTrue(Ui.until(() -> Window.all(CLabel.class, Window.get().getShell()).stream()
					.anyMatch(label -> ("Own a machine " + theme.key()).equals(label.getText()) && label.getForeground().getRGB().equals(Token.INK_2.in(theme)))), theme.key());
		}
	}

	private static Object foreground(Composite surface) {
		return Window.all(Label.class, surface).getFirst().getForeground().getRGB();
	}

	@Test
	void aPressedButtonLooksPressed() throws WorkbenchException {
		for (var theme : new Theme[] { Theme.DARK, Theme.LIGHT }) {
			Settings.instance().theme(theme);
			PlatformUI.getWorkbench().showPerspective(LeadPerspective.ID, Window.get());
			assertTrue(Ui.until(() -> isPressed("Lead", theme) && !isPressed("Map", theme)), theme.key());
			PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
			assertTrue(Ui.until(() -> isPressed("Map", theme) && !isPressed("Lead", theme)), theme.key());
		}
	}

	private static boolean isPressed(String button, Theme theme) {
		return Window.all(ToolBar.class, Window.get().getShell()).stream().flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText().equals(button)).findFirst().orElseThrow()
				.getBackground().getRGB().equals(Token.PRESSED.in(theme));
	}
}
