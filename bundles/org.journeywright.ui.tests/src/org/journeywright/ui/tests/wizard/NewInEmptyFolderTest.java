package org.journeywright.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.wizard.NewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A folder without any text gets its first one, with what the wizard asked for and nothing else. */
class NewInEmptyFolderTest {

	private static final String CONVERSATION = """
			 {
			  decision First "" {
			    best "" -> EndsWell
			    poor "" -> EndsBadly
			  }

			  outcome EndsWell good ""
			  outcome EndsBadly bad ""
			}
			""";
	private static final Map<NewKind, String> ALONE = Map.of(NewKind.JOURNEY, "journey \"Buy it\"\n", NewKind.PERSONA, "persona \"Buy it\"\n", NewKind.VALUE, "value \"Buy it\"\n",
			NewKind.STANDARD, "standard \"Buy it\"\n", NewKind.PROMISE, "promise \"Buy it\"\n", NewKind.TEAM, "team \"Buy it\"\n", NewKind.ISSUE, "issue \"Buy it\"\n",
			NewKind.INITIATIVE, "initiative \"Buy it\"\n", NewKind.PROGRAMME, "programme \"Buy it\"\n", NewKind.SCENARIO, "scenario \"Buy it\" difficult" + CONVERSATION);
	private static final Map<NewKind, String> WITH_OTHERS = Map.of(NewKind.TOUCHPOINT, "stage", NewKind.ROLE, "team", NewKind.HANDOFF, "role");

	private OpenFolder open;

	@BeforeEach
	void keepUnsaved() {
		Settings.instance().saveByItself(false, Settings.SECONDS);
	}

	@AfterEach
	void close() {
		WizardWindow.found().ifPresent(Shell::close);
		open.close();
		Settings.instance().saveByItself(true, Settings.SECONDS);
	}

	@Test
	void theNameIsEnough() {
		ALONE.forEach((kind, text) -> {
			WizardWindow wizard = beginInEmptyFolder(kind);
			assertEquals("Still needed: name. Will be written to model.journey, the first file of this model.", wizard.where());
			wizard.type("Name", "Buy it").finish();
			assertTrue(Ui.until(() -> now().equals(text)), this::now);
			open.model().history().undo();
			assertEquals("", now());
			open.close();
		});
	}

	@Test
	void whatNeedsOthersSaysSo() {
		WITH_OTHERS.forEach((kind, other) -> {
			WizardWindow wizard = beginInEmptyFolder(kind).type("Name", "Buy it");
			assertTrue(Ui.until(() -> wizard.complaint().startsWith("There is no " + other + " yet that it could ")), wizard::complaint);
			assertFalse(wizard.canFinish());
			wizard.close();
			open.close();
		});
	}

	private WizardWindow beginInEmptyFolder(NewKind kind) {
		open = new OpenFolder(Map.of());
		return WizardWindow.open(open.model(), kind);
	}

	private String now() {
		return open.model().documents().document("model.journey").map(IDocument::get).orElse("");
	}
}
