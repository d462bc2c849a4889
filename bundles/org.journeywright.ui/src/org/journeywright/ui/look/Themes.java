package org.journeywright.ui.look;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.journeywright.ui.settings.Settings;

/**
 * Puts the chosen theme on, at once and everywhere. In the high contrast of the operating system nothing here has an effect: then its colours are
 * the user's choice, and ours would be in the way. Called on the thread of the user interface.
 */
public final class Themes {

	/** The ids of the style sheets in {@code plugin.xml}; the platform takes one with "dark" in it for a dark one. */
	private static final String LIGHT = "org.journeywright.ui.light";
	private static final String DARK = "org.journeywright.ui.dark";
	private static final String ENGINE_SETTINGS = "org.eclipse.e4.ui.css.swt.theme";

	private Themes() {
	}

	/** The theme that is on: light or dark, never {@link Theme#SYSTEM}. */
	public static Theme shown() {
		return switch (Settings.instance().theme()) {
			case SYSTEM -> Display.isSystemDarkTheme() ? Theme.DARK : Theme.LIGHT;
			case LIGHT -> Theme.LIGHT;
			case DARK -> Theme.DARK;
		};
	}

	/** Tells the platform, before its workbench starts, which theme to begin with. */
	public static void prepare() {
		InstanceScope.INSTANCE.getNode(ENGINE_SETTINGS).put("themeid", id());
	}

	/** Follows the settings and the operating system from now on. */
	public static void follow(Display display) {
		Settings.instance().onChange(() -> apply(display));
		display.addListener(SWT.Settings, event -> apply(display));
	}

	/** Does something when a control is drawn under another theme than before. */
	public static void whenChanged(Control control, Runnable recolour) {
		control.addListener(SWT.Paint, new Listener() {
			private Theme last = shown();

			@Override
			public void handleEvent(Event event) {
				if (last != shown()) {
					last = shown();
					control.getDisplay().asyncExec(() -> {
						if (!control.isDisposed()) {
							recolour.run();
						}
					});
				}
			}
		});
	}

	private static void apply(Display display) {
		var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		boolean on = engine.getActiveTheme() != null && engine.getActiveTheme().getId().equals(id());
		if (!on && !display.getHighContrast()) {
			engine.setTheme(id(), true);
		}
	}

	private static String id() {
		return shown() == Theme.DARK ? DARK : LIGHT;
	}
}
