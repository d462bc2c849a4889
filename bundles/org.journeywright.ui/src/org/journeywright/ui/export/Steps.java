package org.journeywright.ui.export;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Shows how far long work is as the platform shows it, and stops the work when the person wants so. Used by the working thread alone. */
final class Steps {

	private final IProgressMonitor asked;
	private final SubMonitor bar;
	private String step = "";
	private int seen;

	Steps(IProgressMonitor monitor) {
		this.asked = monitor;
		this.bar = SubMonitor.convert(monitor);
	}

	/**
	 * Says how far a step is.
	 *
	 * @throws CancellationException
	 *             if the work is to stop
	 */
	void report(String what, int done, int total) {
		if (asked.isCanceled()) {
			throw new CancellationException();
		}
		if (!what.equals(step)) {
			step = what;
			seen = 0;
		}
		bar.subTask(total > 1 ? what + ", " + Math.min(done + 1, total) + " of " + total : what);
		// How much is to come is not known before it begins: each step takes a share of what is left of the bar.
		bar.setWorkRemaining(4 * Math.max(1, total - seen));
		bar.worked(Math.max(0, done - seen));
		seen = Math.max(seen, done);
	}
}
