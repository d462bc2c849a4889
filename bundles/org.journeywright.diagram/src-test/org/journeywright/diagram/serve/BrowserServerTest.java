package org.journeywright.diagram.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and who is not. */
class BrowserServerTest {

	@TempDir
	private Path folder;
	private FolderHost host;
	private BrowserServer server;
	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void start() throws IOException {
		Files.writeString(folder.resolve("a.journey"), "journey Visit as-is {}\n");
		host = new FolderHost(folder, false);
		server = new BrowserServer(host, List.of(), Map.of("index.html", "<p>Here</p>".getBytes(StandardCharsets.UTF_8)), 0);
	}

	@AfterEach
	void stop() {
		server.close();
		host.close();
	}

	private String root() {
		return server.address().replaceFirst("\\?.*", "");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return client.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder get(String address) {
		return HttpRequest.newBuilder(URI.create(address)).GET();
	}

	private String cookie() throws Exception {
		return send(get(server.address())).headers().firstValue("Set-Cookie").orElseThrow();
	}

	@Test
	void theWholeAddressLeadsIn() throws Exception {
		HttpResponse<String> first = send(get(server.address()));
		assertEquals(303, first.statusCode());
		assertEquals("/", first.headers().firstValue("Location").orElseThrow());
		assertTrue(cookie().endsWith("; Path=/; HttpOnly; SameSite=Strict"));
		HttpResponse<String> page = send(get(root()).header("Cookie", cookie().split(";")[0]));
		assertEquals("<p>Here</p>", page.body());
		String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
		assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
	}

	@Test
	void withoutTheSecretNothingIsShown() throws Exception {
		assertEquals(403, send(get(root())).statusCode());
		assertEquals(403, send(get(root() + "?key=guessed")).statusCode());
		assertEquals(403, send(get(root() + "events?session=x")).statusCode());
		assertEquals(403, send(get(root()).header("Cookie", cookie().replaceFirst("=.*", "=guessed"))).statusCode());
	}

	@Test
	void pagesOfOtherSitesAreTurnedAway() throws Exception {
		String cookie = cookie().split(";")[0];
		HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(root() + "messages?session=x")).POST(BodyPublishers.ofString("{}")).header("Cookie", cookie);
		assertEquals(403, send(post.copy().header("Origin", "http://evil.example")).statusCode());
		assertEquals(403, send(post.copy().header("Origin", "null")).statusCode());
		assertEquals(403, send(post.copy()).statusCode());
		assertEquals(409, send(post.copy().header("Origin", root().replaceFirst("/$", ""))).statusCode());
	}

	@Test
	void aNameThatLeadsHereFromOutsideIsTurnedAway() throws Exception {
		URI address = URI.create(root());
		try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
			socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: rebound.example:" + address.getPort() + "\r\nCookie: " + cookie().split(";")[0] + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			assertTrue(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine().contains(" 403 "));
		}
	}

	@Test
	void onlyFilesOfThePageAreGiven() throws Exception {
		String cookie = cookie().split(";")[0];
		for (String path : List.of("a.journey", "../a.journey", "%2e%2e/a.journey", "etc/passwd", "index.html/")) {
			assertEquals(404, send(get(root() + path).header("Cookie", cookie)).statusCode(), path);
		}
	}

	@Test
	void aMessageThatIsTooLongIsRefused() throws Exception {
		HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(root() + "messages?session=x")).POST(BodyPublishers.ofByteArray(new byte[(4 << 20) + 1]));
		assertEquals(413, send(post.header("Cookie", cookie().split(";")[0]).header("Origin", root().replaceFirst("/$", ""))).statusCode());
	}

	@Test
	void answersComeAsEvents() throws Exception {
		String cookie = cookie().split(";")[0];
		var events = client.send(get(root() + "events?session=x").header("Cookie", cookie).build(), BodyHandlers.ofLines());
		assertEquals("text/event-stream; charset=utf-8", events.headers().firstValue("Content-Type").orElseThrow());
		HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(root() + "messages?session=x")).header("Cookie", cookie).header("Origin", root().replaceFirst("/$", ""));
		assertEquals(204, send(post.POST(BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"applicationId\":\"a\",\"protocolVersion\":\"1.0.0\"}}"))).statusCode());
		try (var lines = events.body()) {
			assertTrue(lines.filter(l -> l.startsWith("data: ")).findFirst().orElseThrow().contains("\"result\""));
		}
	}

	@Test
	void onlyThisMachineCanConnect() throws Exception {
		assertTrue(server.address().startsWith("http://127.0.0.1:"));
		// The same port of another address of this machine is free: nothing listens on all of them.
		int port = URI.create(root()).getPort();
		try (ServerSocket other = new ServerSocket()) {
			other.bind(new java.net.InetSocketAddress("127.0.0.2", port));
			assertFalse(other.isClosed());
		}
	}
}
