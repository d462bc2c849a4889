package org.journeywright.language.ide.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.journeywright.language.ide.server.JourneyLanguageServer;

/** Serves one client over two streams, as long as it is there. */
public final class StreamServer {

	private final JourneyLanguageServer server;
	private final Consumer<String> complaints;
	private final CompletableFuture<Void> end = new CompletableFuture<>();
	private final MessageJsonHandler json;
	private final MessageConsumer client;
	private final RemoteEndpoint endpoint;

	/**
	 * A server that waits for its client's greeting.
	 *
	 * @param out
	 *            takes messages and nothing else
	 * @param complaints
	 *            takes lines about what goes wrong, for whoever sets an editor up
	 */
	public StreamServer(JourneyLanguageServer server, OutputStream out, Consumer<String> complaints) {
		this.server = server;
		this.complaints = complaints;
		Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(JourneyLanguageServer.class));
		json = new MessageJsonHandler(methods);
		client = new StreamMessageConsumer(out, json);
		endpoint = new RemoteEndpoint(client, ServiceEndpoints.toEndpoint(server), this::failure);
		json.setMethodProvider(endpoint);
		endpoint.setJsonHandler(json);
		server.connect(ServiceEndpoints.toServiceObject(endpoint, LanguageClient.class));
		server.whenExited(() -> end.complete(null));
	}

	/**
	 * Serves until the client says goodbye, closes the stream, or dies.
	 *
	 * @return whether the client has said goodbye in the right order, which asks for exit code 0
	 */
	public boolean serve(InputStream in) {
		Thread reader = new Thread(() -> read(new Frames(in)), "Journeywright language server");
		reader.setDaemon(true);
		reader.start();
		end.join();
		boolean orderly = server.isShutDown();
		server.shutdown();
		return orderly;
	}

	private void read(Frames frames) {
		Conversation conversation = new Conversation(endpoint, client, this::endWith);
		try {
			for (Optional<String> message = frames.next(); message.isPresent() && !end.isDone(); message = frames.next()) {
				take(message.get(), conversation);
			}
		} catch (IOException broken) {
			complaints.accept(broken.getMessage());
		} finally {
			end.complete(null);
		}
	}

	private void take(String message, Conversation conversation) {
		try {
			conversation.consume(json.parseMessage(message));
		} catch (MessageIssueException issues) {
			endpoint.handle(issues.getRpcMessage(), issues.getIssues());
		} catch (RuntimeException | StackOverflowError unreadable) {
			complaints.accept("A message could not be read: " + unreadable);
			ResponseMessage answer = new ResponseMessage();
			answer.setJsonrpc("2.0");
			answer.setError(new ResponseError(ResponseErrorCode.ParseError, "This message could not be read.", null));
			client.consume(answer);
		}
	}

	/** A process that cannot be seen, as that of an editor outside of a container, cannot be watched; then the end of the stream has to do. */
	private void endWith(long process) {
		ProcessHandle.of(process).ifPresent(p -> p.onExit().thenRun(() -> end.complete(null)));
	}

	private ResponseError failure(Throwable thrown) {
		Throwable cause = (thrown instanceof CompletionException || thrown instanceof InvocationTargetException) && thrown.getCause() != null
				? thrown.getCause() : thrown;
		if (cause instanceof ResponseErrorException told) {
			return told.getResponseError();
		}
		StringWriter trace = new StringWriter();
		cause.printStackTrace(new PrintWriter(trace, true));
		trace.toString().lines().forEach(complaints);
		return new ResponseError(ResponseErrorCode.InternalError, "Journeywright ran into a defect of its own; your files are unchanged.", null);
	}
}
