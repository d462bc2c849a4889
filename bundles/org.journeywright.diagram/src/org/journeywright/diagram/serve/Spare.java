package org.journeywright.diagram.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.DiagramServer;

/** Keeps a server of diagrams ready for the next page: putting one together takes longer than drawing. */
final class Spare implements AutoCloseable {

	/** Not while the page that has just come waits for its drawing. */
	private static final long AGAIN_AFTER_MS = 1_000;

	private final DiagramHost host;
	private final List<Diagram> diagrams;
	private Optional<CompletableFuture<Ready>> next;
	private boolean isClosed;

	private record Ready(DiagramServer server, AtomicReference<Consumer<String>> page) {
	}

	Spare(DiagramHost host, List<Diagram> diagrams) {
		this.host = host;
		this.diagrams = List.copyOf(diagrams);
		next = Optional.of(make());
	}

	private CompletableFuture<Ready> make() {
		return CompletableFuture.supplyAsync(() -> {
			AtomicReference<Consumer<String>> page = new AtomicReference<>(message -> {
				// Nobody has said anything yet, so nothing is answered.
			});
			return new Ready(new DiagramServer(host, diagrams, message -> page.get().accept(message)), page);
		}, work -> Thread.ofVirtual().name("Journeywright spare server").start(work));
	}

	/**
	 * The server for a page; the next one is made a little later, or when the next page comes, whichever is sooner.
	 *
	 * @param send
	 *            brings a message to the page
	 */
	synchronized DiagramServer take(Consumer<String> send) {
		CompletableFuture<Ready> spare = next.orElseGet(this::make);
		next = Optional.empty();
		CompletableFuture.delayedExecutor(AGAIN_AFTER_MS, TimeUnit.MILLISECONDS).execute(this::fill);
		Ready ready = spare.join();
		ready.page().set(send);
		return ready.server();
	}

	private synchronized void fill() {
		if (!isClosed && next.isEmpty()) {
			next = Optional.of(make());
		}
	}

	@Override
	public synchronized void close() {
		isClosed = true;
		next.ifPresent(spare -> spare.thenAccept(ready -> ready.server().close()));
	}
}
