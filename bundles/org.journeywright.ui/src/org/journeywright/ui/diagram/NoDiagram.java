package org.journeywright.ui.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.journeywright.ui.look.Styles;

/** Stands in the place of a diagram that cannot be shown on this machine. */
final class NoDiagram {

	private NoDiagram() {
	}

	static void say(Composite area, String details) {
		Composite content = Styles.surface(new Composite(area, SWT.NONE));
		GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(content);
		Styles.name(new Label(content, SWT.WRAP)).setText("Diagrams cannot be shown here");
		Label text = Styles.text(new Label(content, SWT.WRAP));
		text.setText(("Install a web engine for this system (on Linux WebKitGTK 4.1), then start Journeywright again. Or show them in a browser: journeywright serve DIR. Details: " + details).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		area.layout();
	}
}
