package org.journeywright.diagram.warmup;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.drawing.DiagramKind;

/**
 * Opens and edits diagrams of a small model in memory, while nobody wants anything else. The Java virtual machine works several times as fast at what it has
 * done often, so without this the first edits of a run, and the first drawings of other diagrams, would be slow to come. What is done is what a page asks for,
 * from its messages to those that answer them. Once is enough for all models of a run.
 */
public final class WarmUp implements AutoCloseable {

	private static final int ROUNDS = 120;
	/** Among the edits, so often all diagrams are opened. */
	private static final int ROUNDS_OF_A_VISIT = 12;
	private static final long LOOK_AGAIN_MS = 50;
	private static final AtomicBoolean HAS_BEGUN = new AtomicBoolean();

	private final BooleanSupplier isQuiet;
	private final Thread thread;
	private volatile boolean isClosed;

	WarmUp(BooleanSupplier isQuiet) {
		this.isQuiet = isQuiet;
		thread = Thread.ofPlatform().name("Journeywright warm-up").daemon().priority(Thread.MIN_PRIORITY).unstarted(this::run);
	}

	/**
	 * Begins to warm up, unless this run has done so already.
	 *
	 * @param isQuiet
	 *            whether nobody waits for anything; asked before every round, from another thread. Not before the first page has been served: libraries that are
	 *            put to use by two threads at once for the first time may wait for each other for ever
	 */
	public static WarmUp begin(BooleanSupplier isQuiet) {
		WarmUp warmUp = new WarmUp(isQuiet);
		if (HAS_BEGUN.compareAndSet(false, true)) {
			warmUp.thread.start();
		}
		return warmUp;
	}

	private void run() {
		try {
			edit(ROUNDS);
		} catch (InterruptedException e) {
			// It has been closed; what is warm stays so.
		} catch (RuntimeException e) {
			System.getLogger(WarmUp.class.getName()).log(System.Logger.Level.WARNING, "The warm-up has failed. Nothing is lost by that; the first edits may take longer.", e);
		}
	}

	/** Answers how many edits were made. */
	int edit(int rounds) throws InterruptedException {
		int done = 0;
		if (!waitForQuiet()) {
			return done;
		}
		try (WarmUpHost host = new WarmUpHost(); WarmUpPage page = new WarmUpPage(host, Diagrams.all())) {
			for (String name = WarmUpModel.NAME; done < rounds && waitForQuiet(); done++) {
				if (done % ROUNDS_OF_A_VISIT == 0) {
					visit(page);
				}
				String next = "Renamed" + done;
				page.write(WarmUpModel.TOUCHPOINT + name, next);
				name = next;
			}
		}
		return done;
	}

	/** Opens every diagram, the journey map last. */
	private static void visit(WarmUpPage page) throws InterruptedException {
		for (Diagram diagram : Diagrams.all()) {
			if (diagram.kind() != DiagramKind.JOURNEY_MAP) {
				page.show(diagram.kind().word(), diagram.kind() == DiagramKind.SCENARIO_FLOW ? WarmUpModel.SCENARIO_PLAYED : "");
			}
		}
		page.show(DiagramKind.JOURNEY_MAP.word(), WarmUpModel.JOURNEY);
	}

	private boolean waitForQuiet() throws InterruptedException {
		while (!isClosed && !isQuiet.getAsBoolean()) {
			Thread.sleep(LOOK_AGAIN_MS);
		}
		return !isClosed;
	}

	/** Ends the warm-up, at the latest with the round under way. */
	@Override
	public void close() {
		isClosed = true;
		thread.interrupt();
	}
}
