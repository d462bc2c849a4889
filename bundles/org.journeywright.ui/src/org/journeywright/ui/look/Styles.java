package org.journeywright.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** Gives controls their place in the style sheets and their size of type. Sizes start from the system's, so that a person's large type stays large. */
public final class Styles {

	private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private Styles() {
	}

	/** A card, list or page that others lie on. */
	public static <C extends Control> C surface(C control) {
		return styled(control, "jw-surface");
	}

	/** The headline of a page. */
	public static <C extends Control> C headline(C control) {
		return styled(sized(control, 7, SWT.BOLD), "jw-ink");
	}

	/** The title of a group or card. */
	public static <C extends Control> C title(C control) {
		return styled(sized(control, 2, SWT.BOLD), "jw-ink");
	}

	/** A name in a list. */
	public static <C extends Control> C name(C control) {
		return styled(sized(control, 0, SWT.BOLD), "jw-ink");
	}

	/** Running text. */
	public static <C extends Control> C text(C control) {
		return styled(control, "jw-text");
	}

	/** A hint, a label, what is of second rank. */
	public static <C extends Control> C hint(C control) {
		return styled(sized(control, -1, SWT.NORMAL), "jw-hint");
	}

	/** What is wrong or grave; never by its colour alone. */
	public static <C extends Control> C poor(C control) {
		return styled(control, "jw-poor");
	}

	/** What wants attention; never by its colour alone. */
	public static <C extends Control> C fair(C control) {
		return styled(control, "jw-fair");
	}

	/** A hairline. */
	public static <C extends Control> C line(C control) {
		return styled(control, "jw-line");
	}

	/** What lies on the accent colour. */
	public static <C extends Control> C accent(C control) {
		return styled(control, "jw-accent");
	}

	private static <C extends Control> C styled(C control, String name) {
		control.setData(CLASS, name);
		return control;
	}

	private static <C extends Control> C sized(C control, int points, int style) {
		control.setFont(font(control, points, style));
		return control;
	}

	private static Font font(Control control, int points, int style) {
		var resources = new LocalResourceManager(JFaceResources.getResources(), control);
		return resources.create(FontDescriptor.createFrom(control.getFont()).increaseHeight(points).setStyle(style));
	}
}
