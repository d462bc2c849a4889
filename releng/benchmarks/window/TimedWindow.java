import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;

/**
 * Starts another application, says how long it took from the start of the process until its window handled events, how much time the processor had
 * spent on it, how much memory the process then has, and closes it. The application
 * is named by {@code -Dbenchmark.application}; {@code -Dbenchmark.settle} says how many seconds it stays open before its memory is looked at.
 */
public final class TimedWindow implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		var watch = new Thread(TimedWindow::watch);
		watch.setDaemon(true);
		watch.start();
		var extension = RegistryFactory.getRegistry().getExtension("org.eclipse.core.runtime.applications", System.getProperty("benchmark.application"));
		var run = extension.getConfigurationElements()[0].getChildren("run")[0];
		return ((IApplication) run.createExecutableExtension("class")).start(context);
	}

	@Override
	public void stop() {
		PlatformUI.getWorkbench().close();
	}

	private static void watch() {
		try {
			// Asked earlier, the workbench would be started by this thread, and not by the application that is measured.
			while (Platform.getBundle("org.eclipse.ui.workbench").getState() != Bundle.ACTIVE) {
				Thread.sleep(2);
			}
			while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().getWorkbenchWindowCount() == 0) {
				Thread.sleep(2);
			}
			var display = PlatformUI.getWorkbench().getDisplay();
			// The second event comes after all that waits for the first one, such as drawing.
			display.asyncExec(() -> display.asyncExec(TimedWindow::tell));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void tell() {
		long usable = Duration.between(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), Instant.now()).toMillis();
		long processor = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
		int settle = Integer.getInteger("benchmark.settle", 0);
		PlatformUI.getWorkbench().getDisplay().timerExec(settle * 1000, () -> {
			System.out.println("usable " + usable + " processor " + processor + " resident " + resident());
			PlatformUI.getWorkbench().close();
		});
	}

	/** In MB; 0 where the operating system does not tell. */
	private static long resident() {
		try (var lines = Files.lines(Path.of("/proc/self/status"))) {
			return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
		} catch (java.io.IOException e) {
			return 0;
		}
	}
}
