package org.journeywright.diagram.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/**
 * Lets in who knows the secret of this run. The address that is printed carries it behind its #, which browsers send nowhere; the page keeps it for its tab and
 * shows it with each request. There is no cookie, as cookies of this machine go to whatever listens on any of its ports. A page of another site is turned away by
 * its origin, and a name that somebody has let lead to this machine by the host.
 */
final class Doorkeeper {

	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
	private static final String SCHEME = "Bearer ";
	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private final int port;
	private final Set<String> hosts;
	private final byte[] secret;

	Doorkeeper(int port) {
		this.port = port;
		hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		secret = Base64.getUrlEncoder().withoutPadding().encode(random);
	}

	String address() {
		return "http://127.0.0.1:" + port + "/#key=" + new String(secret, StandardCharsets.US_ASCII);
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

	/** Whether a request is made to this machine by its own name, and not by a page of somebody else. */
	boolean isFromHere(HttpExchange exchange) {
		Headers headers = exchange.getRequestHeaders();
		boolean isOurs = hosts.contains(String.valueOf(headers.getFirst("Host"))) && Optional.ofNullable(headers.getFirst("Origin")).map(this::isOwn).orElse(true);
		boolean isToldByWhom = !exchange.getRequestMethod().equals("POST") || headers.getFirst("Origin") != null;
		return isOurs && isToldByWhom && (isOpened(exchange) || Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).map(OWN_SITES::contains).orElse(true));
	}

	/** Whether somebody follows the address to the page, from wherever that is written. */
	private static boolean isOpened(HttpExchange exchange) {
		return exchange.getRequestMethod().equals("GET") && exchange.getRequestURI().getPath().equals("/") && "navigate".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode"));
	}

	private boolean isOwn(String origin) {
		return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
	}

	/** Whether a request shows the secret. Takes the same time whether much or little of it is right. */
	boolean isKnown(HttpExchange exchange) {
		String shown = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
		return shown.startsWith(SCHEME) && MessageDigest.isEqual(secret, shown.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8));
	}
}
