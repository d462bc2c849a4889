package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class ServeCommandTest {

	@TempDir
	private Path folder;
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int serve(String... arguments) throws IOException {
		Files.writeString(folder.resolve("a.journey"), "journey Visit as-is {}\n");
		Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8), false, (bundle, folder) -> Map.of());
		CommandLine command = new CommandLine(new ServeCommand(console, new CountDownLatch(0)));
		command.setExecutionExceptionHandler((failure, line, parsed) -> {
			console.say(failure.getMessage());
			return Exit.ERRORS;
		});
		return command.execute(arguments);
	}

	@Test
	void theAddressIsPrintedWithItsKey() throws IOException {
		assertEquals(Exit.OK, serve(folder.toString()));
		assertTrue(out.toString(StandardCharsets.UTF_8).matches("(?s).*  http://127\\.0\\.0\\.1:\\d+/#key=\\S{43}\n.*"), out::toString);
	}

	@Test
	void whoeverStopsItIsToldThatNothingIsLost() throws IOException {
		serve(folder.toString());
		assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("\nStopped. Every edit is in the files.\n"), out::toString);
		serve(folder.toString(), "--read-only");
		assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("\nStopped. Nothing was changed.\n"), out::toString);
	}

	@Test
	void aPortThatIsTakenIsSaidToBeInUse() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertEquals(Exit.ERRORS, serve(folder.toString(), "--port", "" + taken.getLocalPort()));
			assertTrue(out.toString(StandardCharsets.UTF_8).contains("Port " + taken.getLocalPort() + " is in use."), out::toString);
		}
	}

	@Test
	void aPortThatOneMayNotOpenIsNotSaidToBeInUse() {
		assertTrue(ServeCommand.refusal(80, new BindException("Permission denied")).startsWith("Port 80 may not be opened by you"));
		assertTrue(ServeCommand.refusal(8080, new BindException("Address already in use")).startsWith("Port 8080 is in use"));
	}
}
