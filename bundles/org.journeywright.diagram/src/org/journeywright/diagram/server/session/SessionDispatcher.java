package org.journeywright.diagram.server.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;

/**
 * The dispatcher of a session, which never keeps anybody waiting. The framework's own blocks whoever comes when a hundred actions wait; as a session asks the
 * model and the model tells the session, each could wait for the other for ever.
 */
class SessionDispatcher extends DefaultActionDispatcher {

	private final ExecutorService mailbox = Executors.newSingleThreadExecutor(work -> {
		Thread carrier = new Thread(work, "Journeywright diagram mail");
		carrier.setDaemon(true);
		return carrier;
	});

	@Override
	public CompletableFuture<Void> dispatch(Action action) {
		if (Thread.currentThread() == thread) {
			return super.dispatch(action);
		}
		try {
			return CompletableFuture.supplyAsync(() -> super.dispatch(action), mailbox).thenCompose(Function.identity());
		} catch (RejectedExecutionException closed) {
			return CompletableFuture.completedFuture(null);
		}
	}

	@Override
	public void doDispose() {
		super.doDispose();
		mailbox.shutdownNow();
	}
}
