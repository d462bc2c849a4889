package org.journeywright.diagram.server.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.features.core.model.RequestModelAction;
import org.eclipse.glsp.server.internal.actions.DefaultActionDispatcher;
import org.eclipse.glsp.server.types.Severity;
import org.journeywright.diagram.server.action.Told;

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
			CompletableFuture<Void> done = CompletableFuture.supplyAsync(() -> super.dispatch(action), mailbox).thenCompose(Function.identity());
			return action.isReceivedFromClient() ? done.exceptionally(failure -> tell(action, failure)) : done;
		} catch (RejectedExecutionException closed) {
			return CompletableFuture.completedFuture(null);
		}
	}

	/** The page is told in words of its own: the framework would show it the message that it has sent. */
	private Void tell(Action action, Throwable failure) {
		System.getLogger(SessionDispatcher.class.getName()).log(System.Logger.Level.ERROR, "A page could not be answered: " + action.getKind(), failure);
		dispatch(action instanceof RequestModelAction ? new Told.Undrawn() : new MessageAction(Severity.ERROR, Answers.FAILED));
		return null;
	}

	@Override
	public void doDispose() {
		super.doDispose();
		mailbox.shutdownNow();
	}
}
