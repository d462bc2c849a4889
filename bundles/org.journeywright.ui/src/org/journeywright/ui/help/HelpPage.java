package org.journeywright.ui.help;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.journeywright.ui.layout.PageEditor;
import org.journeywright.ui.look.Themes;
import org.journeywright.ui.settings.Settings;

/** Something to read about the product, in the place of texts. */
public final class HelpPage extends PageEditor {

	/** The id of these pages. */
	public static final String ID = "org.journeywright.ui.help";

	private Browser browser;

	/** Shows a page. */
	public static void open(IWorkbenchWindow window, HelpTopic topic) {
		try {
			window.getActivePage().openEditor(topic, ID);
		} catch (PartInitException e) {
			throw new IllegalStateException("there is no page for help", e);
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		browser = new Browser(parent, SWT.NONE);
		browser.setJavascriptEnabled(false);
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = event.location.startsWith("about:")));
		show();
		Settings.instance().onChange(this::show);
	}

	private void show() {
		if (!browser.isDisposed()) {
			var topic = (HelpTopic) getEditorInput();
			browser.setText(HelpHtml.page(topic.getName(), topic.body(), Themes.shown()));
		}
	}

	@Override
	public void setFocus() {
		browser.setFocus();
	}
}
