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

	private static final String GREETING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"applicationId\":\"a\",\"protocolVersion\":\"1.0.0\"}}";

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
		return server.address().replaceFirst("#.*", "");
	}

	private String origin() {
		return root().replaceFirst("/$", "");
	}

	private String key() {
		return "Bearer " + server.address().replaceFirst(".*#key=", "");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return client.send(request.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create(root() + path)).GET();
	}

	private HttpRequest.Builder post(String message) {
		return post("messages?session=x", message);
	}

	/** Begins a line. */
	private HttpRequest.Builder begin(String... messages) {
		return post("events?session=x", String.join("\n", messages));
	}

	private HttpRequest.Builder post(String path, String body) {
		return HttpRequest.newBuilder(URI.create(root() + path)).POST(BodyPublishers.ofString(body));
	}

	@Test
	void thePageIsGivenToAnyBrowserHereAndHoldsNothingOfTheModel() throws Exception {
		HttpResponse<String> page = send(get(""));
		assertEquals(200, page.statusCode());
		assertEquals("<p>Here</p>", page.body());
		assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
		String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
		assertTrue(policy.startsWith("default-src 'none'") && !policy.contains("unsafe"), policy);
		assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElseThrow());
	}

	@Test
	void theAddressCarriesTheSecretWhereItIsSentNowhere() {
		assertTrue(server.address().matches("http://127\\.0\\.0\\.1:\\d+/#key=[\\w-]{43}"), server.address());
	}

	@Test
	void withoutTheSecretNothingIsSaidAboutTheModel() throws Exception {
		String right = key();
		char last = right.charAt(right.length() - 1);
		for (String wrong : List.of("", "Bearer", "Bearer ", "Bearer guessed", right.substring(0, right.length() - 1), right.substring(0, right.length() - 1) + (last == 'x' ? 'y' : 'x'), right + "x",
				right.replace("Bearer ", "bearer "), right.replace("Bearer ", "Basic "), right.replace("Bearer ", ""))) {
			HttpResponse<String> refused = send(begin().header("Origin", origin()).header("Authorization", wrong));
			assertEquals(401, refused.statusCode(), wrong);
			assertTrue(refused.body().contains("Open the whole address that Journeywright has printed"), refused.body());
			assertEquals(401, send(post("{}").header("Origin", origin()).header("Authorization", wrong)).statusCode(), wrong);
		}
		assertEquals(401, send(begin().header("Origin", origin())).statusCode());
		assertEquals(401, send(post("events?session=x&key=" + right.substring(7), "").header("Origin", origin())).statusCode());
		assertEquals(401, send(begin().header("Origin", origin()).header("Cookie", "journeywright=" + right.substring(7))).statusCode());
	}

	@Test
	void pagesOfOtherSitesAreTurnedAway() throws Exception {
		HttpRequest.Builder post = post("{}").header("Authorization", key());
		assertEquals(403, send(post.copy().header("Origin", "http://evil.example")).statusCode());
		assertEquals(403, send(post.copy().header("Origin", "null")).statusCode());
		assertEquals(403, send(post.copy().header("Origin", "http://127.0.0.1:1")).statusCode());
		assertEquals(403, send(post.copy()).statusCode());
		assertEquals(409, send(post.copy().header("Origin", origin())).statusCode());
		assertEquals(403, send(begin().header("Authorization", key())).statusCode());
		assertEquals(403, send(begin().header("Authorization", key()).header("Origin", "http://evil.example")).statusCode());
		for (String site : List.of("cross-site", "same-site")) {
			assertEquals(403, send(post.copy().header("Origin", origin()).header("Sec-Fetch-Site", site)).statusCode(), site);
			assertEquals(403, send(begin().header("Authorization", key()).header("Origin", origin()).header("Sec-Fetch-Site", site)).statusCode(), site);
			assertEquals(403, send(get("").header("Sec-Fetch-Site", site).header("Sec-Fetch-Mode", "no-cors")).statusCode(), site);
		}
		assertEquals(403, send(HttpRequest.newBuilder(URI.create(root() + "messages?session=x")).method("OPTIONS", BodyPublishers.noBody()).header("Origin", "http://evil.example")).statusCode());
	}

	@Test
	void theAddressMayBeFollowedFromWhereverItIsWritten() throws Exception {
		assertEquals(200, send(get("").header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate")).statusCode());
		assertEquals(403, send(begin().header("Authorization", key()).header("Origin", origin()).header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate")).statusCode());
	}

	@Test
	void aNameThatLeadsHereFromOutsideIsTurnedAway() throws Exception {
		URI address = URI.create(root());
		try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
			socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: rebound.example:" + address.getPort() + "\r\nAuthorization: " + key() + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			assertTrue(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine().contains(" 403 "));
		}
	}

	@Test
	void onlyFilesOfThePageAreGiven() throws Exception {
		for (String path : List.of("a.journey", "../a.journey", "%2e%2e/a.journey", "etc/passwd", "index.html/")) {
			assertEquals(404, send(get(path).header("Authorization", key())).statusCode(), path);
		}
	}

	@Test
	void aMessageThatIsTooLongIsRefused() throws Exception {
		String endless = "x".repeat((4 << 20) + 1);
		assertEquals(413, send(post(endless).header("Authorization", key()).header("Origin", origin())).statusCode());
		assertEquals(413, send(begin(endless).header("Authorization", key()).header("Origin", origin())).statusCode());
	}

	@Test
	void answersComeAsEvents() throws Exception {
		var events = client.send(begin().header("Authorization", key()).header("Origin", origin()).build(), BodyHandlers.ofLines());
		assertEquals("text/event-stream; charset=utf-8", events.headers().firstValue("Content-Type").orElseThrow());
		assertEquals(204, send(post(GREETING).header("Authorization", key()).header("Origin", origin())).statusCode());
		try (var lines = events.body()) {
			assertTrue(lines.filter(l -> l.startsWith("data: ")).findFirst().orElseThrow().contains("\"result\""));
		}
	}

	@Test
	void aPageMayBeginWithWhatItHasToSay() throws Exception {
		var events = client.send(begin(GREETING, "", GREETING.replace("\"id\":1", "\"id\":\"second\"")).header("Authorization", key()).header("Origin", origin()).build(), BodyHandlers.ofLines());
		try (var lines = events.body()) {
			assertEquals(List.of("1", "\"second\""), lines.filter(l -> l.startsWith("data: ")).limit(2).map(l -> l.replaceFirst(".*\"id\":([^,]*),.*", "$1")).toList());
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
