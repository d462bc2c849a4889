package org.journeywright.language.ide.live;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The one thread that owns a model: does what it is asked in order, and long work only while nobody asks for anything. */
final class ModelThread implements AutoCloseable {

	private final ScheduledThreadPoolExecutor thread;
	private final AtomicInteger asked = new AtomicInteger();
	private final Set<CompletableFuture<?>> open = ConcurrentHashMap.newKeySet();

	ModelThread(String name) {
		thread = new ScheduledThreadPoolExecutor(1, work -> {
			Thread created = new Thread(work, name);
			created.setDaemon(true);
			return created;
		});
		thread.setRemoveOnCancelPolicy(true);
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/** Asks for something; what is cancelled before its turn is not done. */
	<T> CompletableFuture<T> ask(Supplier<T> work) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		open.add(answer);
		answer.whenComplete((done, failed) -> open.remove(answer));
		asked.incrementAndGet();
		thread.execute(() -> {
			asked.decrementAndGet();
			if (!answer.isDone()) {
				try {
					answer.complete(work.get());
				} catch (RuntimeException | Error e) {
					answer.completeExceptionally(e);
				}
			}
		});
		return answer;
	}

	/** Does something after a while, unless more is asked before. */
	void later(Runnable work, long milliseconds) {
		thread.schedule(work, milliseconds, TimeUnit.MILLISECONDS);
	}

	/** Whether somebody waits for an answer, so that long work should stand back. */
	boolean isAsked() {
		return asked.get() > 0;
	}

	/** Whoever still waits for an answer is told that there will be none. */
	@Override
	public void close() {
		thread.shutdownNow();
		open.forEach(answer -> answer.completeExceptionally(new RejectedExecutionException("The model was closed.")));
	}
}
