package org.journeywright.language.ide.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.server.JourneyLanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamServerTest {

	private static final String GREETING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"processId\":%s,\"capabilities\":{}}}";

	private final List<String> complaints = new CopyOnWriteArrayList<>();
	private final PipedOutputStream toServer = new PipedOutputStream();
	private final PipedInputStream fromServer = new PipedInputStream(1 << 16);
	private final Frames answers = new Frames(fromServer);
	private final CompletableFuture<Boolean> served = new CompletableFuture<>();

	StreamServerTest() throws IOException {
		PipedOutputStream out = new PipedOutputStream(fromServer);
		PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
		StreamServer server = new StreamServer(LanguageServices.get(JourneyLanguageServer.class), out, complaints::add);
		Thread.ofPlatform().daemon().start(() -> served.complete(server.serve(in)));
	}

	@AfterEach
	void leave() throws IOException {
		toServer.close();
		served.orTimeout(20, TimeUnit.SECONDS).join();
	}

	private void send(String message) {
		write("Content-Length: " + message.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + message);
	}

	private void write(String text) {
		try {
			toServer.write(text.getBytes(StandardCharsets.UTF_8));
			toServer.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String answer() {
		try {
			return answers.next().orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private boolean ended() {
		return served.orTimeout(20, TimeUnit.SECONDS).join();
	}

	@Test
	void aConversationInItsOrderEndsWell() {
		send(GREETING.formatted("null"));
		assertTrue(answer().contains("\"capabilities\""));
		send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
		assertTrue(answer().contains("\"result\":null"));
		send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
		assertTrue(ended());
		assertEquals(List.of(), complaints);
	}

	@Test
	void exitWithoutShutdownIsDisorderly() {
		send(GREETING.formatted("null"));
		answer();
		send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
		assertFalse(ended());
	}

	@Test
	void theServerEndsWhenTheStreamDoes() throws IOException {
		send(GREETING.formatted("null"));
		answer();
		toServer.close();
		assertFalse(ended());
	}

	@Test
	void theServerEndsWhenTheProcessOfItsClientDoes() throws IOException {
		Process editor = new ProcessBuilder("sleep", "60").start();
		send(GREETING.formatted(editor.pid()));
		answer();
		assertFalse(served.isDone());
		editor.destroy();
		assertFalse(ended());
	}

	@Test
	void aClientInAnotherContainerCannotBeWatchedAndIsServedAllTheSame() {
		send(GREETING.formatted(Integer.MAX_VALUE));
		assertTrue(answer().contains("\"capabilities\""));
		send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"workspace/symbol\",\"params\":{\"query\":\"x\"}}");
		assertTrue(answer().contains("\"result\":[]"));
	}

	@Test
	void nothingIsAnsweredBeforeTheGreetingOrAfterTheGoodbye() {
		String question = "{\"jsonrpc\":\"2.0\",\"id\":%d,\"method\":\"workspace/symbol\",\"params\":{\"query\":\"x\"}}";
		send(question.formatted(1));
		assertTrue(answer().contains("-32002"));
		send("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
		send(GREETING.formatted("null"));
		assertTrue(answer().contains("\"capabilities\""));
		send(GREETING.formatted("null"));
		assertTrue(answer().contains("-32600"));
		send("{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"shutdown\"}");
		answer();
		send(question.formatted(4));
		assertTrue(answer().contains("-32600"));
	}

	@Test
	void whatCannotBeReadIsAnsweredAndTheConversationGoesOn() {
		send(GREETING.formatted("null"));
		answer();
		for (String rubbish : List.of("{\"jsonrpc\":", "null", "[1,2]", "\"text\"", "{".repeat(200_000), "[".repeat(200_000))) {
			send(rubbish);
			String answer = answer();
			assertTrue(answer.contains("\"error\""), answer);
		}
		send("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":7}}");
		assertTrue(answer().contains("\"error\""));
		send("{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"no/suchThing\",\"params\":{}}");
		assertTrue(answer().contains("-32601"));
		send("{\"jsonrpc\":\"2.0\",\"id\":10,\"method\":\"workspace/symbol\",\"params\":{\"query\":\"x\"}}");
		assertTrue(answer().contains("\"id\":10,\"result\":[]"));
	}

	@Test
	void aStreamThatIsNotTheProtocolIsLeft() {
		write("x".repeat(10_000));
		assertFalse(ended());
		assertTrue(complaints.get(0).contains("Language Server Protocol"), complaints.toString());
	}
}
