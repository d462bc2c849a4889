package org.journeywright.diagram.serve;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.DiagramServer;

/** Keeps a server of diagrams ready for the next page: putting one together takes longer than drawing. */
final class Spare implements AutoCloseable {

	private final DiagramHost host;
	private final List<Diagram> diagrams;
	private CompletableFuture<Ready> next;
	private boolean isClosed;

	private record Ready(DiagramServer server, AtomicReference<Consumer<String>> page) {
	}

	Spare(DiagramHost host, List<Diagram> diagrams) {
		this.host = host;
		this.diagrams = List.copyOf(diagrams);
		next = make();
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
	 * The server for a page; the next one is made meanwhile.
	 *
	 * @param send
	 *            brings a message to the page
	 */
	synchronized DiagramServer take(Consumer<String> send) {
		CompletableFuture<Ready> spare = next;
		if (!isClosed) {
			// At once, so that one that could not be made is not all that pages get from then on.
			next = make();
		}
		Ready ready = spare.join();
		ready.page().set(send);
		return ready.server();
	}

	@Override
	public synchronized void close() {
		isClosed = true;
		next.thenAccept(ready -> ready.server().close());
	}
}
