package org.journeywright.diagram.server;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The other end of the line: a page that sends what it likes and remembers what it is told. */
final class Page {

	private static final long PATIENCE_MS = 10_000;
	private static final List<String> UNDERSTOOD = List.of("setModel", "message", "status", "elementSelected", "journeywright/changed", "journeywright/more", "journeywright/undrawn", "journeywright/renamed", "journeywright/lit", "journeywright/reveal",
			"journeywright/gaps", "journeywright/history", "journeywright/ask", "journeywright/answered", "journeywright/copied", "journeywright/named", "journeywright/exported", "journeywright/contents");

	private final List<JsonObject> told = new ArrayList<>();
	private DiagramServer server;

	void connect(DiagramServer to) {
		server = to;
		request("initialize", "{\"applicationId\":\"test\",\"protocolVersion\":\"1.0.0\"}", 1);
		JsonArray kinds = new JsonArray();
		UNDERSTOOD.forEach(kinds::add);
		request("initializeClientSession", "{\"clientSessionId\":\"page\",\"diagramType\":\"journeywright\",\"clientActionKinds\":" + kinds + "}", 2);
	}

	private void request(String method, String params, int id) {
		server.receive("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
		waitFor(m -> m.has("id") && m.get("id").getAsString().equals("" + id));
	}

	/** Sends an action. */
	void send(String action) {
		server.receive("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"page\",\"action\":" + action + "}}");
	}

	/** Asks for a diagram and waits for it. */
	JsonObject show(String subject) {
		send("{\"kind\":\"requestModel\",\"requestId\":\"r1\",\"options\":{\"diagram\":\"journey-map\",\"subject\":\"" + subject + "\"}}");
		return action("setModel");
	}

	/** Asks for a diagram that is looked at through a window of so many pixels, as in 1500x900. */
	JsonObject showWithin(String window, String subject) {
		send("{\"kind\":\"requestModel\",\"requestId\":\"r2\",\"options\":{\"diagram\":\"journey-map\",\"subject\":\"" + subject + "\",\"window\":\"" + window + "\"}}");
		return action("setModel");
	}

	/** Takes a message in. */
	void hear(String message) {
		synchronized (told) {
			told.add(JsonParser.parseString(message).getAsJsonObject());
			told.notifyAll();
		}
	}

	/** Waits for an action of a kind, and forgets it and all before. */
	JsonObject action(String kind) {
		return action(kind, a -> true);
	}

	/** Waits for an action of a kind that is as wanted, and forgets it and all before. */
	JsonObject action(String kind, Predicate<JsonObject> wanted) {
		return waitFor(m -> actionOf(m).map(a -> a.get("kind").getAsString().equals(kind) && wanted.test(a)).orElse(false)).getAsJsonObject("params").getAsJsonObject("action");
	}

	/** Waits for an action of any kind that is as wanted, and forgets it and all before. */
	JsonObject actionOf(Predicate<JsonObject> wanted) {
		return waitFor(m -> actionOf(m).map(wanted::test).orElse(false)).getAsJsonObject("params").getAsJsonObject("action");
	}

	private static java.util.Optional<JsonObject> actionOf(JsonObject message) {
		JsonElement params = message.get("params");
		return java.util.Optional.ofNullable(params).filter(JsonElement::isJsonObject).map(p -> p.getAsJsonObject().getAsJsonObject("action"));
	}

	private JsonObject waitFor(Predicate<JsonObject> wanted) {
		long until = System.currentTimeMillis() + PATIENCE_MS;
		synchronized (told) {
			while (true) {
				for (int i = 0; i < told.size(); i++) {
					if (wanted.test(told.get(i))) {
						JsonObject found = told.get(i);
						told.subList(0, i + 1).clear();
						return found;
					}
				}
				if (System.currentTimeMillis() > until) {
					return fail("Never told; heard since: " + told);
				}
				try {
					told.wait(200);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					return fail("Interrupted");
				}
			}
		}
	}
}
