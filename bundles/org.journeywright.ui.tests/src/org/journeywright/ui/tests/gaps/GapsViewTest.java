package org.journeywright.ui.tests.gaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;
import org.journeywright.ui.tests.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GapsViewTest {

	private static final String MODEL = """
			organisation Lamp
			team Front {
			  role Host front-line
			}
			journey Visit {
			  stage Arrive {
			    touchpoint Greet by Host {
			      moment of truth
			      feels -1
			    }
			    touchpoint Seat
			  }
			}
			""";

	private Path folder;
	private OpenModel model;
	private Controls view;

	@BeforeEach
	void openModel() throws Exception {
		folder = Files.createTempDirectory("model").toRealPath();
		Files.writeString(folder.resolve("lamp.journey"), MODEL);
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		view = Controls.of(page.showView(Views.GAPS));
		Sessions.instance().open(folder);
		model = Sessions.instance().model().orElseThrow();
	}

	@AfterEach
	void closeModel() {
		Sessions.instance().close();
		PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
	}

	@Test
	void gapsComeMostPressingFirst() {
		Tree table = view.only(Tree.class);
		assertTrue(Ui.until(() -> table.getItemCount() > 0));
		TreeItem group = table.getItem(0);
		assertTrue(group.getText().contains("Critical"), group.getText());
		assertTrue(group.getItem(0).getText().contains("Greet"), group.getItem(0).getText());
		assertEquals("⬣ critical", group.getItem(0).getText(1));
		assertEquals("Greet (touchpoint)", group.getItem(0).getText(2));
		assertTrue(group.getItem(0).getText(3).startsWith("lamp.journey:7"), group.getItem(0).getText(3));
	}
}
