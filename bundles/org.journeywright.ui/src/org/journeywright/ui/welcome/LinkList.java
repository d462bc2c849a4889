package org.journeywright.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.journeywright.ui.look.Icons;
import org.journeywright.ui.look.Styles;

/** A titled list of things to do: an icon, a link, and a sentence about it. */
final class LinkList {

	private final Composite list;
	private final int width;

	LinkList(Composite parent, String title, int width) {
		this.width = width;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 1).applyTo(list);
		GridDataFactory.fillDefaults().applyTo(list);
		var heading = Styles.title(new Label(list, SWT.NONE));
		heading.setText(title);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(heading);
	}

	/** Adds a thing to do. */
	void add(String icon, String label, String sentence, Runnable action) {
		var picture = new Label(list, SWT.NONE);
		picture.setImage(Icons.image(icon));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 10).applyTo(picture);
		var link = new Link(list, SWT.NONE);
		link.setText("<a>" + label.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 10).applyTo(link);
		new Label(list, SWT.NONE);
		text(sentence, 1);
	}

	/** Adds a sentence alone. */
	void note(String sentence) {
		text(sentence, 2).verticalIndent = 8;
	}

	private GridData text(String sentence, int columns) {
		var text = Styles.hint(new Label(list, SWT.WRAP));
		text.setText(sentence.replace("&", "&&"));
		var data = GridDataFactory.swtDefaults().span(columns, 1).hint(width, SWT.DEFAULT).grab(true, false).create();
		text.setLayoutData(data);
		return data;
	}
}
