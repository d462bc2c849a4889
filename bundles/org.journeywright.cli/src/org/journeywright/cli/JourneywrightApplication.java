package org.journeywright.cli;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless product: hands the arguments of the process to {@link Journeywright} and its exit code back to the platform. */
public final class JourneywrightApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// The launcher knows whether a terminal is at the other end; Java 21 cannot tell.
		boolean watched = Boolean.getBoolean("journeywright.terminal");
		return Journeywright.run(new Console(System.out, System.err, watched, ProductFiles::ofRunningProduct), List.of(arguments));
	}

	@Override
	public void stop() {
		// Output is moved into place as a whole, so a command may be cut off at any moment.
	}
}
