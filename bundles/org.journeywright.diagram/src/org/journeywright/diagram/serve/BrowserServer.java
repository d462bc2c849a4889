package org.journeywright.diagram.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.warmup.WarmUp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Shows diagrams in browsers of this machine: on the loopback address alone, for who knows the secret of this run, and for pages of its own alone. The files of
 * the page hold nothing of the model, so whoever is on this machine may have them; what is said about the model needs the secret. A page posts what it
 * has to say first and takes messages as a stream of events in answer to that; whatever else it says it posts, each message by itself.
 */
public final class BrowserServer implements AutoCloseable {

	private static final int LARGEST_MESSAGE = 4 << 20;
	private static final String STRANGER = "This page is for the person who started it. Open the whole address that Journeywright has printed.";
	private static final String NO_KEY = "The key of this page is missing or out of date. Open the whole address that Journeywright has printed, with what follows the #.";
	private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8",
			"svg", "image/svg+xml", "woff", "font/woff", "png", "image/png");

	private final HttpServer http;
	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
	private final Doorkeeper door;
	private final Lines lines;
	private final WarmUp warmUp;
	private final Map<String, byte[]> page;

	/**
	 * Begins to serve.
	 *
	 * @param page
	 *            the files of the page by name, {@code index.html} among them
	 * @param port
	 *            the port; 0 for any that is free
	 * @throws IOException
	 *             if the port is taken
	 */
	public BrowserServer(DiagramHost host, List<Diagram> diagrams, Map<String, byte[]> page, int port) throws IOException {
		this.page = Map.copyOf(page);
		// Else a short message may wait for forty milliseconds, until the page has said that the one before has come. Read by the JDK once, before its first server.
		System.setProperty("sun.net.httpserver.nodelay", "true");
		http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
		door = new Doorkeeper(http.getAddress().getPort());
		lines = new Lines(host, diagrams);
		warmUp = WarmUp.begin(lines::isQuiet);
		http.setExecutor(threads);
		http.createContext("/", this::answer);
		http.start();
	}

	/** The address to open, with the secret of this run. */
	public String address() {
		return door.address();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			Doorkeeper.secure(exchange);
			if (door.isFromHere(exchange)) {
				serve(exchange);
			} else {
				say(exchange, 403, STRANGER);
			}
		} catch (RuntimeException e) {
			System.getLogger(BrowserServer.class.getName()).log(System.Logger.Level.ERROR, "A request could not be answered.", e);
			throw e;
		}
	}

	private void serve(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		switch (exchange.getRequestMethod() + " " + path) {
			case "POST /events", "POST /messages" -> talk(exchange, path);
			default -> file(exchange, path.equals("/") ? "index.html" : path.substring(1));
		}
	}

	private void talk(HttpExchange exchange, String path) throws IOException {
		if (!door.isKnown(exchange)) {
			exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
			say(exchange, 401, NO_KEY);
			return;
		}
		byte[] body = exchange.getRequestBody().readNBytes(LARGEST_MESSAGE + 1);
		String text = new String(body, StandardCharsets.UTF_8);
		if (body.length > LARGEST_MESSAGE) {
			say(exchange, 413, "This message is too long.");
		} else if (path.equals("/events")) {
			lines.open(session(exchange), text.lines().filter(l -> !l.isBlank()).toList(), exchange);
		} else if (!lines.receive(session(exchange), text)) {
			say(exchange, 409, "This page is not connected any more; load it again.");
		} else {
			exchange.sendResponseHeaders(204, -1);
		}
	}

	private static String session(HttpExchange exchange) {
		String query = String.valueOf(exchange.getRequestURI().getQuery());
		return query.startsWith("session=") && query.length() <= 72 ? query.substring(8) : "";
	}

	private void file(HttpExchange exchange, String name) throws IOException {
		byte[] content = page.get(name);
		if (content == null || !exchange.getRequestMethod().equals("GET")) {
			say(exchange, 404, "There is nothing here.");
			return;
		}
		exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
		exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
		exchange.getResponseBody().write(content);
	}

	private static void say(HttpExchange exchange, int status, String words) throws IOException {
		byte[] text = (words + "\n").getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
		exchange.sendResponseHeaders(status, text.length);
		exchange.getResponseBody().write(text);
	}

	@Override
	public void close() {
		warmUp.close();
		lines.close();
		http.stop(0);
		threads.shutdownNow();
	}
}
