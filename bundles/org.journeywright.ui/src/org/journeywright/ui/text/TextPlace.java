package org.journeywright.ui.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;
import org.journeywright.language.ide.server.ModelFolder;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.session.Sessions;

/**
 * A text of the open model in an editor.
 *
 * @param model
 *            the model
 * @param file
 *            the name of the file
 */
record TextPlace(OpenModel model, String file) {

	private static final long PATIENCE_MS = 2000;

	/** The text in a document; empty where it is no file of the open model. */
	static Optional<TextPlace> of(IDocument document) {
		ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		if (buffer == null || buffer.getFileStore() == null) {
			return Optional.empty();
		}
		Path path = Path.of(buffer.getFileStore().toURI());
		return Sessions.instance().model().flatMap(m -> m.documents().name(path).map(name -> new TextPlace(m, name)));
	}

	/** Asks about an offset on the model's thread; empty where the model does not have the file. */
	<T> CompletableFuture<Optional<T>> ask(int offset, Function<Spot, T> question) {
		return model.service().ask(at(offset, question));
	}

	/** Asks as {@link OpenModel#answer} does: the answer or the failure comes on the user interface's thread. */
	<T> CompletableFuture<Optional<T>> answer(int offset, Function<Spot, T> question) {
		return model.answer(at(offset, question));
	}

	private <T> Function<LiveModel, Optional<T>> at(int offset, Function<Spot, T> question) {
		return live -> ModelFolder.spot(live, file, positions -> offset).map(question);
	}

	/** Asks and waits for a moment; not for the user interface's thread. Empty where the answer does not come in time. */
	<T> Optional<T> await(int offset, Function<Spot, T> question) {
		return await(ask(offset, question));
	}

	/** Asks for something that is worked out aside of the model's thread, and waits as {@link #await} does. */
	<T> Optional<T> awaitWork(int offset, Function<Spot, CompletableFuture<T>> question) {
		return await(ask(offset, question).thenCompose(work -> work.map(w -> w.thenApply(Optional::of)).orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))));
	}

	private static <T> Optional<T> await(CompletableFuture<Optional<T>> answer) {
		try {
			return answer.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (ExecutionException | TimeoutException e) {
			answer.cancel(true);
			return Optional.empty();
		}
	}
}
