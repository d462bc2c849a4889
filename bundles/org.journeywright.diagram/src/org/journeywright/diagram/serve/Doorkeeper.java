package org.journeywright.diagram.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/**
 * Lets in who knows the secret of this run. The first address carries it; from then on the browser shows it as a cookie that no script can read and no other site
 * can use. A page of another site is turned away by its origin, and a name that somebody has let lead to this machine by the host.
 */
final class Doorkeeper {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** Who comes. */
	enum Visitor {
		STRANGER, NEWCOMER, KNOWN
	}

	private final int port;
	private final Set<String> hosts;
	private final String secret;

	Doorkeeper(int port) {
		this.port = port;
		hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	String address() {
		return "http://127.0.0.1:" + port + "/?key=" + secret;
	}

	/** The cookie has the port in its name: cookies of a host are those of all its ports. */
	private String cookie() {
		return "journeywright-" + port;
	}

	static void secure(HttpExchange exchange) {
		Headers headers = exchange.getResponseHeaders();
		headers.set("Content-Security-Policy", CONTENT);
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Referrer-Policy", "no-referrer");
		headers.set("Cross-Origin-Resource-Policy", "same-origin");
		headers.set("Cross-Origin-Opener-Policy", "same-origin");
		headers.set("Cache-Control", "no-store");
	}

	Visitor judge(HttpExchange exchange) {
		Headers headers = exchange.getRequestHeaders();
		boolean isOurs = hosts.contains(String.valueOf(headers.getFirst("Host"))) && Optional.ofNullable(headers.getFirst("Origin")).map(this::isOwn).orElse(true);
		if (!isOurs || exchange.getRequestMethod().equals("POST") && headers.getFirst("Origin") == null) {
			return Visitor.STRANGER;
		}
		if (exchange.getRequestMethod().equals("GET") && exchange.getRequestURI().getPath().equals("/") && knows(key(exchange))) {
			return Visitor.NEWCOMER;
		}
		return cookies(headers).stream().anyMatch(this::knows) ? Visitor.KNOWN : Visitor.STRANGER;
	}

	private boolean isOwn(String origin) {
		return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
	}

	private static String key(HttpExchange exchange) {
		String query = exchange.getRequestURI().getQuery();
		return query != null && query.startsWith("key=") ? query.substring(4) : "";
	}

	private List<String> cookies(Headers headers) {
		String name = cookie() + "=";
		return headers.getOrDefault("Cookie", List.of()).stream().flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip).filter(c -> c.startsWith(name))
				.map(c -> c.substring(name.length())).toList();
	}

	/** Takes the same time whether much or little of it is right. */
	private boolean knows(String key) {
		return MessageDigest.isEqual(secret.getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
	}

	/** Gives the cookie, and leads on to an address without the secret, which then stands in no history. */
	void letIn(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Set-Cookie", cookie() + "=" + secret + "; Path=/; HttpOnly; SameSite=Strict");
		exchange.getResponseHeaders().set("Location", "/");
		exchange.sendResponseHeaders(303, -1);
	}
}
