package org.journeywright.ui.scenario.player;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Does what a shortcut of the window does that was pressed inside of a browser, which keeps all keys to itself. */
final class Shortcuts {

	private Shortcuts() {
	}

	/**
	 * Runs the command that a key is bound to at this moment, if there is one.
	 *
	 * @param key       as a page names it, such as {@code z} or {@code F8}
	 * @param modifiers letters of {@code c} control, {@code m} command, {@code a} alt, {@code s} shift
	 */
	static void press(String key, String modifiers) {
		stroke(key, modifiers).map(s -> PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(s)))
				.map(Binding::getParameterizedCommand).ifPresent(command -> {
					try {
						PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
					} catch (CommandException e) {
						// As with a key pressed elsewhere, a command that cannot run now does nothing.
						ILog.of(Shortcuts.class).info("The shortcut cannot run now.", e);
					}
				});
	}

	/** The key as bindings name it; empty for what is no key. */
	static Optional<KeyStroke> stroke(String key, String modifiers) {
		int mask = (modifiers.contains("c") ? SWT.CTRL : 0) | (modifiers.contains("m") ? SWT.COMMAND : 0) | (modifiers.contains("a") ? SWT.ALT : 0)
				| (modifiers.contains("s") ? SWT.SHIFT : 0);
		try {
			int natural = key.length() == 1 ? Character.toUpperCase(key.charAt(0)) : KeyStroke.getInstance(key.toUpperCase(Locale.ENGLISH)).getNaturalKey();
			return Optional.of(KeyStroke.getInstance(mask, natural));
		} catch (ParseException noKey) {
			return Optional.empty();
		}
	}
}
