package org.journeywright.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Styles;
import org.osgi.framework.FrameworkUtil;

/** Name, version and licence of the product, and whose work it stands on. */
public final class AboutBox extends Dialog {

	/** A box above a window. */
	public AboutBox(Shell parent) {
		super(parent);
	}

	/** The version as people write it, such as 0.1.0. */
	static String version() {
		var version = FrameworkUtil.getBundle(AboutBox.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Journeywright");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 24).spacing(20, 4).applyTo(area);
		var mark = new Label(area, SWT.NONE);
		mark.setImage(Icons.mark(64));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 3).applyTo(mark);
		Styles.headline(new Label(area, SWT.NONE)).setText("Journeywright");
		Styles.text(new Label(area, SWT.NONE)).setText("Version " + version());
		Styles.text(new Label(area, SWT.NONE)).setText("Customer journeys, service standards and training written as text.");
		var notices = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		notices.setText(read("/NOTICE"));
		notices.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 16).grab(true, true).hint(640, 300).applyTo(notices);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private static String read(String file) {
		try (InputStream stream = AboutBox.class.getResourceAsStream(file)) {
			return stream == null ? "Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(file + " cannot be read", e);
		}
	}
}
