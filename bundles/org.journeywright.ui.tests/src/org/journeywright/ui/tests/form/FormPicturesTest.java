package org.journeywright.ui.tests.form;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.form.ElementForm;
import org.journeywright.ui.form.content.FormContent;
import org.journeywright.ui.form.content.FormReader;
import org.journeywright.ui.form.content.Subject;
import org.journeywright.ui.form.field.FlatButton;
import org.journeywright.ui.look.Theme;
import org.journeywright.ui.settings.Settings;
import org.journeywright.ui.tests.Pictures;
import org.journeywright.ui.tests.Ui;
import org.journeywright.ui.tests.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forms of the example in windows of their own, narrow and wide, light and dark: everything fits, and can be looked at where pictures are wanted. */
class FormPicturesTest {

	private static final List<String> SHOWN = List.of("touchpoint:Own a Lumen today/ReportAFault", "service standard:KeepTheDate", "handoff:DeliveryDate", "journey:Own a Lumen today");

	@AfterEach
	void close() {
		Settings.instance().theme(Theme.SYSTEM);
		Form.close();
	}

	@Test
	void formsFitNarrowAndWideInBothThemes() throws Exception {
		Form form = Form.openLumen();
		Ui.get(form.model.service().askGaps((m, gaps) -> true));
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			Settings.instance().theme(theme);
			Ui.settle(200);
			for (String identity : SHOWN) {
				for (int width : List.of(260, 420)) {
					picture(form, identity, width, theme);
				}
			}
		}
		Settings.instance().theme(Theme.LIGHT);
		picture(form, SHOWN.get(0), 1100, Theme.LIGHT);
	}

	@Test
	void pickerAndDialogAreSeenWhole() throws Exception {
		Form form = Form.openLumen();
		for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
			Settings.instance().theme(theme);
			form.show(SHOWN.get(0));
			Ui.settle(200);
			form.control("Standards", FlatButton.class).press();
			Shell picker = picker();
			Ui.settle(300);
			Window.all(Text.class, picker).get(0).setText("ke");
			assertTrue(picker.getMonitor().getClientArea().contains(picker.getBounds().x + picker.getBounds().width - 1, picker.getBounds().y));
			Pictures.of(Window.get().getShell(), "form/picker-" + theme.key());
			picker.close();
			form.show(SHOWN.get(1));
			Window.inDialog(() -> form.control("Measures", FlatButton.class).press(), dialog -> {
				Window.press(dialog, "Add");
				Ui.settle(200);
				assertTrue(Window.words(dialog).stream().anyMatch(w -> w.startsWith("✕ This is needed")));
				Pictures.of(dialog, "form/dialog-" + theme.key());
			});
		}
	}

	private static Shell picker() {
		Ui.until(() -> Arrays.stream(Window.get().getShell().getDisplay().getShells()).anyMatch(s -> s.getText().startsWith("Choose ")));
		return Arrays.stream(Window.get().getShell().getDisplay().getShells()).filter(s -> s.getText().startsWith("Choose ")).findFirst().orElseThrow();
	}

	private static void picture(Form form, String identity, int width, Theme theme) {
		FormContent content = Ui.get(form.model.service().ask(live -> new FormReader(form.model.service(), live).read(List.of(Subject.of(identity))).orElseThrow()));
		Shell shell = new Shell(Window.get().getShell(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		ElementForm shown = new ElementForm(shell, form.model, content, t -> shown(), FormPicturesTest::shown);
		shown.update(content, Optional.empty());
		shell.setBounds(0, 0, width, 990);
		shell.open();
		Ui.settle(250);
		assertTrue(shown.getContent().getSize().x <= width, () -> identity + " is wider than " + width);
		Pictures.of(shell, "form/" + identity.replaceAll("[^A-Za-z]+", "-") + "-" + width + "-" + theme.key());
		shell.dispose();
	}

	private static void shown() {
		// A picture goes nowhere.
	}
}
