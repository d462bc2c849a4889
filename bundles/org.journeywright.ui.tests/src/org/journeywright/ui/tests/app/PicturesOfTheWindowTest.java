package org.journeywright.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.model.Scenario;
import org.journeywright.ui.grid.GridCanvas;
import org.journeywright.ui.layout.LeadPerspective;
import org.journeywright.ui.layout.MapPerspective;
import org.journeywright.ui.layout.TrainPerspective;
import org.journeywright.ui.layout.Views;
import org.journeywright.ui.look.EmptyState;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.selection.Chosen;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Example;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.journeywright.ui.tests.files.OpenFolder;
import org.journeywright.ui.text.Texts;
import org.journeywright.ui.wizard.NewElementWizard;
import org.journeywright.ui.wizard.NewKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The perspectives, every view at full size and every wizard of the example, light and dark; what can be measured of a picture is asserted. */
class PicturesOfTheWindowTest {

	private static final Map<String, String> PERSPECTIVES = Map.of("map", MapPerspective.ID, "train", TrainPerspective.ID, "lead", LeadPerspective.ID);

	private OpenFolder open;

	@BeforeEach
	void openTheExample() {
		open = new OpenFolder(Example.texts("lumen"));
		Window.untilShown(open.model());
	}

	@AfterEach
	void close() throws WorkbenchException {
		Settings.instance().theme(Theme.SYSTEM);
		open.close();
		PlatformUI.getWorkbench().showPerspective(MapPerspective.ID, Window.get());
		Window.page().resetPerspective();
	}

	@Test
	void thePerspectivesAndTheirViews() throws WorkbenchException {
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			Settings.instance().theme(theme);
			for (var perspective : PERSPECTIVES.entrySet()) {
				PlatformUI.getWorkbench().showPerspective(perspective.getValue(), Window.get());
				Window.page().resetPerspective();
				Ui.settle(600);
				assertEquals(perspective.getValue(), Window.page().getPerspective().getId());
				Pictures.of(Window.get().getShell(), "window/" + perspective.getKey() + "-" + theme.key());
			}
			Texts.show(open.model(), scenario().place().orElseThrow());
			assertTrue(Ui.until(() -> Chosen.in(Window.get()).elements().stream().map(ElementRef::identity).toList().equals(List.of(scenario().identity()))));
			for (String id : Views.ALL) {
				var view = Window.page().findViewReference(id) == null ? Window.page().showView(id).getSite().getPage().findViewReference(id) : Window.page().findViewReference(id);
				Window.page().activate(view.getView(true));
				Window.page().toggleZoom(view);
				Ui.settle(300);
				assertTrue(Ui.until(() -> isFilled(view.getView(false))), id);
				Pictures.of(Window.get().getShell(), "window/" + id.replaceFirst(".*\\.", "view-") + "-" + theme.key());
				Window.page().toggleZoom(view);
			}
		}
	}

	private ElementRef scenario() {
		return Ui.get(open.model().service().ask(live -> open.model().service().view().all(Scenario.class).stream().findFirst().map(s -> ElementRef.of(live, s)))).orElseThrow();
	}

	/** Whether a view shows something of the model, rather than what to do where there is nothing. */
	private static boolean isFilled(IWorkbenchPart view) {
		var root = (Composite) view.getSite().getService(MPart.class).getWidget();
		var seen = Window.all(Control.class, root).stream().filter(Control::isVisible).toList();
		return seen.stream().noneMatch(EmptyState.class::isInstance) && seen.stream().anyMatch(PicturesOfTheWindowTest::hasContent);
	}

	private static boolean hasContent(Control control) {
		return switch (control) {
			case Tree tree -> tree.getItemCount() > 0;
			case Table table -> table.getItemCount() > 0;
			case GridCanvas canvas -> !canvas.grid().rows().isEmpty();
			case StyledText text -> !text.getText().isBlank();
			case Text text -> !text.getText().isBlank();
			default -> false;
		};
	}

	@Test
	void nothingIsCutInAnyWizard() {
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			Settings.instance().theme(theme);
			for (NewKind kind : NewKind.values()) {
				NewElementWizard.open(Window.get(), open.model(), kind);
				assertTrue(Ui.until(() -> !dialogs().isEmpty()), kind.name());
				Shell wizard = dialogs().getFirst();
				Ui.settle(200);
				Pictures.of(wizard, "window/wizard-" + kind.name().toLowerCase(Locale.ENGLISH) + "-" + theme.key());
				assertEquals(List.of(), cut(wizard), kind.name());
				wizard.close();
			}
		}
	}

	private static List<Shell> dialogs() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().startsWith("New ")).toList();
	}

	/** The words that do not fit where they stand. */
	private static List<String> cut(Shell shell) {
		List<Control> worded = new ArrayList<>(Window.all(Label.class, shell));
		worded.addAll(Window.all(Button.class, shell));
		return worded.stream().filter(c -> c.isVisible() && !words(c).isBlank() && isCut(c)).map(PicturesOfTheWindowTest::words).toList();
	}

	private static boolean isCut(Control control) {
		var wanted = control.computeSize((control.getStyle() & SWT.WRAP) != 0 ? control.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
		return wanted.x > control.getSize().x + 1 || wanted.y > control.getSize().y + 1;
	}

	private static String words(Control control) {
		return control instanceof Label label ? label.getText() : ((Button) control).getText();
	}
}
