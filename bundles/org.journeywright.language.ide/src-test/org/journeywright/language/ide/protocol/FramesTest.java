package org.journeywright.language.ide.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class FramesTest {

	private static Frames frames(String text) {
		return new Frames(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void messagesAreToldApartByTheirLengthInBytes() throws IOException {
		Frames frames = frames("Content-Length: 3\r\n\r\né!Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}");
		assertEquals(Optional.of("é!"), frames.next());
		assertEquals(Optional.of("{}"), frames.next());
		assertEquals(Optional.empty(), frames.next());
	}

	@Test
	void rubbishBeforeAHeaderIsPassedOver() throws IOException {
		assertEquals(Optional.of("{}"), frames("warning: something\n\n\u0000\u0001\nContent-Length: twelve\r\n\r\nContent-Length: 2\r\n\r\n{}").next());
	}

	@Test
	void aMessageThatEndsHalfwayIsTold() {
		assertThrows(EOFException.class, frames("Content-Length: 20\r\n\r\n{\"half\":")::next);
	}

	@Test
	void aMessageThatWouldFillTheMemoryIsRefused() {
		assertTrue(assertThrows(IOException.class, frames("Content-Length: 999999999\r\n\r\n")::next).getMessage().contains("999999999"));
	}

	@Test
	void aHeaderWithoutEndIsRefused() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'x';
			}
		};
		assertThrows(IOException.class, new Frames(endless)::next);
	}
}
