package org.journeywright.cli;

import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless product: hands the arguments of the process to the {@link CommandLine} and its exit code back to the platform. */
public final class JourneywrightApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return new CommandLine(System.out, System.err).run(List.of(arguments));
	}

	@Override
	public void stop() {
		// A command ends by itself; there is nothing that could be told to stop earlier.
	}
}
