package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.files.JourneyFiles;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every item of every menu and tool bar: what the platform adds by itself must not be seen. */
class MenusTest {

	private static final List<String> MENUS = List.of("File", "File > New Model…", "File > New in This Model", "File > New in This Model > Journey…", "File > New in This Model > Touchpoint…", "File > New in This Model > Persona…", "File > New in This Model > Value…",
			"File > New in This Model > Standard…", "File > New in This Model > Promise…", "File > New in This Model > Team…", "File > New in This Model > Role…", "File > New in This Model > Handoff…", "File > New in This Model > Issue…",
			"File > New in This Model > Initiative…", "File > New in This Model > Metric…", "File > New in This Model > Scenario…", "File > New in This Model > Training Programme…",
			"File > Open Folder…", "File > Open Recent", "File > Open Recent > No folder was opened yet", "File > Save",
			"File > Save All", "File > Export", "File > Export > Gap Report…", "File > Export > Training Packages…", "File > Close", "File > Close Folder", "File > Settings…", "File > Exit", "Edit", "Edit > Undo", "Edit > Redo", "Edit > Cut", "Edit > Copy", "Edit > Paste",
			"Edit > Delete", "Edit > Select All", "Edit > Find…", "Edit > Find Next", "Edit > Find Previous", "Edit > Rename…", "Edit > Quick Fix", "Edit > Lay Out Text", "View", "View > Map", "View > Train", "View > Lead", "View > Diagrams", "View > Diagrams > Customer Relationship",
			"View > Diagrams > Journey Map", "View > Diagrams > Service Blueprint", "View > Diagrams > Scenario Flow", "View > Diagrams > Strategy Roadmap", "View > Diagrams > Strategy Ecosystem", "View > Explorer",
			"View > Properties", "View > Outline", "View > Gaps", "View > Coverage", "View > Scenario", "View > Theme", "View > Theme > System", "View > Theme > Light", "View > Theme > Dark",
			"View > Larger Text", "View > Smaller Text", "View > Reset Arrangement", "Go", "Go > Back", "Go > Forward", "Go > Last Edit", "Go > Element…", "Go > Declaration", "Go > Uses…", "Go > Beside the Cursor…", "Go > Next Remark", "Go > Previous Remark", "Go > Line…",
			"Go > To the Text", "Go > Next View", "Help", "Help > Welcome", "Help > Tour", "Help > User Guide", "Help > Rules", "Help > Keyboard Shortcuts", "Help > Messages", "Help > About Journeywright");
	/** The first is beside the progress of what runs. */
	private static final List<String> TOOLS = List.of("Cancel Current Operation", "Open a folder", "Save", "Undo", "Redo", "Map", "Train", "Lead");

	@TempDir
	private Path folder;

	@AfterEach
	void closeTexts() {
		Window.page().closeAllEditors(false);
	}

	@Test
	void theMenusHoldTheseItemsAndNoOthers() {
		assertEquals(String.join("\n", MENUS), String.join("\n", items(Window.get().getShell().getMenuBar(), "")));
	}

	@Test
	void theMenusAreTheSameWhileATextIsOpen() throws IOException, PartInitException {
		open();
		assertEquals(String.join("\n", MENUS), String.join("\n", items(Window.get().getShell().getMenuBar(), "")));
	}

	@Test
	void theToolBarsHoldTheseButtonsAndNoOthers() throws IOException, PartInitException {
		assertEquals(TOOLS, tools());
		open();
		assertEquals(TOOLS, tools());
	}

	@Test
	void theMenuOfATextIsPlain() throws IOException, PartInitException {
		var text = open();
		assertEquals(List.of("Go to Declaration", "Uses…", "Show in Explorer", "Show in Properties", "Rename…", "Quick Fix", "Lay Out Text", "Undo", "Redo", "Cut", "Copy", "Paste"),
				items(text.getMenu(), ""));
	}

	@Test
	void thereAreNoPreferencePagesOfThePlatform() {
		assertEquals(0, PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes().length);
	}

	@Test
	void thePerspectivesAreOursAlone() {
		var ids = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()).map(perspective -> perspective.getId()).sorted().toList();
		assertEquals(List.of("org.journeywright.ui.lead", "org.journeywright.ui.map", "org.journeywright.ui.train"), ids);
	}

	private StyledText open() throws IOException, PartInitException {
		var file = Files.writeString(folder.resolve("a.journey"), "value Ownership \"We finish what we promise\"\n");
		var editor = JourneyFiles.open(Window.page(), file);
		Ui.settle(300);
		Pictures.of(Window.get().getShell(), "text");
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static List<String> items(Menu menu, String path) {
		menu.notifyListeners(SWT.Show, new Event());
		var lines = new ArrayList<String>();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				String line = path + item.getText().replace("&", "").replaceFirst("\t.*", "");
				lines.add(line);
				Stream.ofNullable(item.getMenu()).forEach(submenu -> lines.addAll(items(submenu, line + " > ")));
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return lines;
	}

	/** The tool bars of the window; those of a view are its own. */
	private static List<String> tools() {
		var bars = Window.all(ToolBar.class, Window.get().getShell()).stream().filter(ToolBar::isVisible).filter(bar -> !isInsideAPart(bar));
		return bars.flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(MenusTest::name).distinct().toList();
	}

	private static boolean isInsideAPart(Control control) {
		return Stream.iterate(control, at -> at != null, Control::getParent).anyMatch(CTabFolder.class::isInstance);
	}

	/** Views have tool bars of their own. */
	private static boolean isInPart(Control control) {
		return control != null && (control instanceof CTabFolder || isInPart(control.getParent()));
	}

	private static String name(ToolItem item) {
		String name = item.getText().isEmpty() ? item.getToolTipText() : item.getText();
		return name.replaceFirst(" \\(.*", "");
	}
}
