package org.journeywright.ui.diagram;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.widgets.Display;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.DiagramServer;

import com.google.gson.JsonPrimitive;

/** The line between a page in the window and the server of diagrams, both in this process: no port is opened for it. */
final class PageLine extends BrowserFunction {

	private final ExecutorService turn = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "Journeywright diagram");
		thread.setDaemon(true);
		return thread;
	});
	private final DiagramServer server;

	PageLine(Browser browser, DiagramHost host) {
		super(browser, "journeywrightSend");
		Display display = browser.getDisplay();
		server = new DiagramServer(host, Diagrams.all(), message -> {
			// As a literal of JSON, in which the two characters are escaped that end a line in a script and not in JSON.
			String call = "window.journeywrightReceive(" + new JsonPrimitive(message).toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ");";
			display.asyncExec(() -> {
				if (!browser.isDisposed()) {
					browser.execute(call);
				}
			});
		});
		browser.addDisposeListener(gone -> close());
	}

	private void close() {
		if (!turn.isShutdown()) {
			turn.execute(server::close);
			turn.shutdown();
		}
	}

	/** Takes a message; the work is not done on the thread of the user interface. */
	@Override
	public Object function(Object[] arguments) {
		if (arguments.length == 1 && arguments[0] instanceof String message && !turn.isShutdown()) {
			turn.execute(() -> take(message));
		}
		return null;
	}

	private void take(String message) {
		try {
			server.receive(message);
		} catch (RuntimeException e) {
			ILog.of(PageLine.class).error("A diagram has sent what cannot be understood.", e);
		}
	}

	/** The argument of a call of a function of the page. */
	static String literal(String text) {
		return new JsonPrimitive(text).toString();
	}

	/** The call of a function of the page, where it has it. */
	static String call(String function, List<String> arguments) {
		return "if (window." + function + ") void window." + function + "(" + String.join(", ", arguments.stream().map(PageLine::literal).toList()) + ");";
	}
}
