package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views, and where the perspectives put them. */
class ViewsTest {

	@BeforeEach
	@AfterEach
	void beginWithTheMapAndWithoutAFolder() throws WorkbenchException {
		Sessions.instance().close();
		PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
	}

	@Test
	void everyViewSaysWhatItIsForAndOffersTheFirstStep() throws PartInitException {
		for (String id : Views.ALL) {
			var view = Window.page().showView(id);
			Ui.settle(100);
			var content = (Composite) view.getSite().getService(MPart.class).getWidget();
			var words = Window.words(content);
			assertTrue(words.contains("Open Folder…"), () -> id + " offers " + words);
			assertTrue(words.size() >= 3, () -> id + " says no more than " + words);
		}
		Window.page().showView(Views.EXPLORER);
		Pictures.of(Window.get().getShell(), "map-empty");
	}

	@Test
	void thePerspectivesShowTheirViews() throws WorkbenchException {
		assertEquals(List.of(Views.EXPLORER, Views.PROPERTIES, Views.OUTLINE, Views.GAPS, Views.COVERAGE), shown(MapPerspective.ID));
		assertEquals(List.of(Views.EXPLORER, Views.PROPERTIES, Views.GAPS, Views.SCENARIO), shown(TrainPerspective.ID));
		assertEquals(List.of(Views.EXPLORER, Views.GAPS, Views.COVERAGE), shown(LeadPerspective.ID));
	}

	@Test
	void theButtonsInTheToolBarShowThePerspectives() {
		tool("Lead").notifyListeners(SWT.Selection, pressed(tool("Lead")));
		Ui.settle(200);
		assertEquals(LeadPerspective.ID, Window.page().getPerspective().getId());
		assertTrue(tool("Lead").getSelection());
		assertEquals(List.of(false, false), List.of(tool("Map").getSelection(), tool("Train").getSelection()));
		Pictures.of(Window.get().getShell(), "lead-empty");
	}

	private static List<String> shown(String perspective) throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(perspective, Window.get());
		Window.page().resetPerspective();
		Ui.settle(100);
		var ids = Arrays.stream(Window.page().getViewReferences()).map(IViewReference::getId).toList();
		return Views.ALL.stream().filter(ids::contains).toList();
	}

	private static ToolItem tool(String label) {
		return Window.all(ToolBar.class, Window.get().getShell()).stream().flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> item.getText().equals(label)).findFirst().orElseThrow();
	}

	/** A button that stays down is down when it tells so. */
	private static Event pressed(ToolItem item) {
		for (ToolItem other : item.getParent().getItems()) {
			other.setSelection(other == item);
		}
		var event = new Event();
		event.widget = item;
		return event;
	}
}
