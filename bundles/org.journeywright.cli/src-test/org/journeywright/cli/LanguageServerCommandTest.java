package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class LanguageServerCommandTest {

	private static final String GREETING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}";
	private static final String GOODBYE = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}";
	private static final String EXIT = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private int serve(InputStream in, String... arguments) {
		Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false,
				(bundle, folder) -> Map.of());
		return new CommandLine(new LanguageServerCommand(console, in)).execute(arguments);
	}

	private static InputStream messages(String... messages) {
		StringBuilder all = new StringBuilder();
		for (String message : messages) {
			all.append("Content-Length: ").append(message.length()).append("\r\n\r\n").append(message);
		}
		return new ByteArrayInputStream(all.toString().getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void anOrderlyGoodbyeEndsWith0AndNothingButTheProtocolIsWritten() {
		assertEquals(Exit.OK, serve(messages(GREETING, GOODBYE, EXIT), "--stdio", "--clientProcessId=1"));
		String said = out.toString(StandardCharsets.UTF_8);
		assertTrue(said.matches("(?s)Content-Length: \\d+\\r\\n\\r\\n\\{.*\\}Content-Length: \\d+\\r\\n\\r\\n\\{.*\\}"), said);
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void anEditorThatGoesWithoutAWordEndsItWith1() {
		assertEquals(Exit.ERRORS, serve(messages(GREETING)));
		assertEquals(Exit.ERRORS, serve(messages(GREETING, EXIT)));
	}

	@Test
	void whatElseIsPrintedDoesNotDisturbTheConnection() {
		PrintStream before = System.out;
		InputStream chatty = new InputStream() {
			@Override
			public int read() {
				System.out.println("a library says hello");
				return -1;
			}
		};
		assertEquals(Exit.ERRORS, serve(chatty));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("a library says hello"));
		assertSame(before, System.out);
	}

	@Test
	void whatIsNotTheProtocolIsTold() {
		assertEquals(Exit.ERRORS, serve(new ByteArrayInputStream(new byte[100_000])));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("Language Server Protocol"));
	}
}
