package org.journeywright.diagram.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.DiagramServer;

import com.sun.net.httpserver.HttpExchange;

/** The lines to pages: one server of diagrams for each, for as long as the page listens. */
final class Lines implements AutoCloseable {

	private static final int MOST = 32;
	/** A page that leaves so many messages unread has stopped reading; it begins anew when it comes back. */
	private static final int LONGEST_QUEUE = 1_000;
	private static final long SIGN_OF_LIFE_S = 10;

	/** After that, a page that has said or heard something wants nothing more for now. */
	private static final long QUIET_AFTER_NS = TimeUnit.SECONDS.toNanos(1);
	/** By this one knows a message that brings a page its drawing. */
	private static final String DRAWING = "\"kind\":\"setModel\"";

	private final Spare spare;
	private volatile long lastWord;
	private volatile boolean isVisited;
	private final Map<String, Line> open = new ConcurrentHashMap<>();

	/** A line: what waits for the page, and who answers it. An empty message ends it. */
	private record Line(BlockingQueue<String> waiting, DiagramServer server) {
	}

	Lines(DiagramHost host, List<Diagram> diagrams) {
		spare = new Spare(host, diagrams);
	}

	/**
	 * Tells a page all that is for it, until it goes.
	 *
	 * @param first
	 *            the messages that it has begun with
	 */
	void open(String session, List<String> first, HttpExchange exchange) throws IOException {
		if (session.isEmpty() || open.size() >= MOST && !open.containsKey(session)) {
			exchange.sendResponseHeaders(session.isEmpty() ? 400 : 503, -1);
			return;
		}
		BlockingQueue<String> waiting = new LinkedBlockingQueue<>(LONGEST_QUEUE);
		Line line = new Line(waiting, spare.take(message -> add(waiting, message)));
		lastWord = System.nanoTime();
		Optional.ofNullable(open.put(session, line)).ifPresent(Lines::end);
		try {
			exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
			exchange.sendResponseHeaders(200, 0);
			first.forEach(line.server()::receive);
			pass(waiting, exchange.getResponseBody());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			open.remove(session, line);
			line.server().close();
		}
	}

	private void add(BlockingQueue<String> waiting, String message) {
		lastWord = System.nanoTime();
		isVisited = isVisited || message.contains(DRAWING);
		if (!waiting.offer(message)) {
			end(waiting);
		}
	}

	/** What still waits is not for anybody any more. */
	private static void end(BlockingQueue<String> waiting) {
		waiting.clear();
		waiting.offer("");
	}

	private static void pass(BlockingQueue<String> waiting, OutputStream page) throws IOException, InterruptedException {
		page.write(": here\n\n".getBytes(StandardCharsets.UTF_8));
		page.flush();
		while (true) {
			String message = waiting.poll(SIGN_OF_LIFE_S, TimeUnit.SECONDS);
			if (message != null && message.isEmpty()) {
				return;
			}
			// Messages are JSON, in which a line break is always written as \n. The sign of life finds out whether the page is still there.
			page.write((message == null ? ": here\n\n" : "data: " + message + "\n\n").getBytes(StandardCharsets.UTF_8));
			page.flush();
		}
	}

	private static void end(Line line) {
		end(line.waiting());
	}

	/** Takes a message of a page; false where no such page listens. */
	boolean receive(String session, String message) {
		lastWord = System.nanoTime();
		Line line = open.get(session);
		if (line != null) {
			line.server().receive(message);
		}
		return line != null;
	}

	/** Whether a page has its drawing, and none has said or heard anything lately. */
	boolean isQuiet() {
		return isVisited && System.nanoTime() - lastWord > QUIET_AFTER_NS;
	}

	@Override
	public void close() {
		open.values().forEach(Lines::end);
		spare.close();
	}
}
