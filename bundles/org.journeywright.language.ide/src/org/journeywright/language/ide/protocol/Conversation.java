package org.journeywright.language.ide.protocol;

import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Lets through what has its turn: nothing but a greeting first, and nothing but a goodbye after the end has been agreed on. */
final class Conversation implements MessageConsumer {

	private enum Phase {
		BEFORE, DURING, AFTER
	}

	private final MessageConsumer server;
	private final MessageConsumer client;
	private final LongConsumer clientProcess;
	private Phase phase = Phase.BEFORE;

	/**
	 * A conversation that has not begun.
	 *
	 * @param server
	 *            takes what comes in
	 * @param client
	 *            takes refusals
	 * @param clientProcess
	 *            hears the number of the client's process, if the client tells it
	 */
	Conversation(MessageConsumer server, MessageConsumer client, LongConsumer clientProcess) {
		this.server = server;
		this.client = client;
		this.clientProcess = clientProcess;
	}

	@Override
	public void consume(Message message) {
		switch (message) {
			case RequestMessage request -> refusal(request.getMethod()).ifPresentOrElse(r -> client.consume(answer(request, r)), () -> forward(request));
			case NotificationMessage told when phase != Phase.DURING && !told.getMethod().equals("exit") -> {
				// The protocol has it that such news is dropped.
			}
			default -> server.consume(message);
		}
	}

	private Optional<ResponseError> refusal(String method) {
		boolean greeting = method.equals("initialize");
		return switch (phase) {
			case BEFORE -> greeting ? Optional.empty() : Optional.of(new ResponseError(ResponseErrorCode.ServerNotInitialized, "Send initialize first.", null));
			case DURING -> greeting ? Optional.of(new ResponseError(ResponseErrorCode.InvalidRequest, "The server is initialized already.", null)) : Optional.empty();
			case AFTER -> Optional.of(new ResponseError(ResponseErrorCode.InvalidRequest, "The server has been shut down; nothing but exit can follow.", null));
		};
	}

	private void forward(RequestMessage request) {
		phase = request.getMethod().equals("shutdown") ? Phase.AFTER : Phase.DURING;
		if (request.getParams() instanceof InitializeParams greeting && greeting.getProcessId() != null) {
			clientProcess.accept(greeting.getProcessId());
		}
		server.consume(request);
	}

	private static ResponseMessage answer(RequestMessage request, ResponseError error) {
		ResponseMessage answer = new ResponseMessage();
		answer.setJsonrpc("2.0");
		answer.setRawId(request.getRawId());
		answer.setError(error);
		return answer;
	}
}
