package org.journeywright.ui.diagram;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/**
 * Keys while a page has the focus. The page has them first, and gives back those that mean nothing to it. Otherwise both would act: where the toolkit tells the
 * window of keys that the page gets, too, Undo would take back two steps.
 */
final class KeysOfThePage extends BrowserFunction {

	private final IWorkbenchPartSite site;
	private final IBindingService bindings;

	KeysOfThePage(Browser browser, IWorkbenchPartSite site) {
		super(browser, "journeywrightKey");
		this.site = site;
		this.bindings = site.getService(IBindingService.class);
	}

	/** The page is there to take keys. */
	void begin() {
		Browser page = getBrowser();
		page.addListener(SWT.FocusIn, event -> bindings.setKeyFilterEnabled(false));
		page.addListener(SWT.FocusOut, event -> bindings.setKeyFilterEnabled(true));
		page.addListener(SWT.Dispose, event -> bindings.setKeyFilterEnabled(true));
		bindings.setKeyFilterEnabled(bindings.isKeyFilterEnabled() && !page.isFocusControl());
	}

	/** Takes a key as {@code M1+M2+S}, the way keys are written in {@code plugin.xml}. */
	@Override
	public Object function(Object[] arguments) {
		if (arguments.length == 1 && arguments[0] instanceof String key) {
			// The page waits for this to return, and a command may open a dialog.
			getBrowser().getDisplay().asyncExec(() -> press(key));
		}
		return null;
	}

	private void press(String key) {
		try {
			Binding binding = bindings.getPerfectMatch(KeySequence.getInstance(key));
			if (binding != null) {
				run(binding.getParameterizedCommand());
			}
		} catch (ParseException noKey) {
			// Whatever was pressed is no shortcut of the window.
			ILog.of(KeysOfThePage.class).info("Not a key: " + key, noKey);
		}
	}

	private void run(ParameterizedCommand command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotEnabledException | NotHandledException idle) {
			// As with any key whose command can do nothing at the moment.
		} catch (ExecutionException | NotDefinedException e) {
			ILog.of(KeysOfThePage.class).error("A shortcut failed: " + command, e);
		}
	}
}
