package org.journeywright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

class CommandLineTest {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final CommandLine commandLine = new CommandLine(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

	@Test
	void withoutArgumentsHelpIsShown() {
		assertEquals(CommandLine.OK, commandLine.run(List.of()));
		assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("usage: journeywright"));
	}

	@Test
	void anUnknownCommandIsNamedAndRefused() {
		assertEquals(CommandLine.USAGE, commandLine.run(List.of("frobnicate")));
		assertTrue(err.toString(StandardCharsets.UTF_8).contains("\"frobnicate\""));
		assertEquals("", out.toString(StandardCharsets.UTF_8));
	}
}
