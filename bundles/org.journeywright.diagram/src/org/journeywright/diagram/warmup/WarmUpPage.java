package org.journeywright.diagram.warmup;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.DiagramHost;
import org.journeywright.diagram.server.DiagramServer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Says to a server of diagrams what a page would say, and waits for what a page would wait for. */
final class WarmUpPage implements AutoCloseable {

	private static final String CLIENT = "warm-up";
	private static final String CHANGED = "journeywright/changed";
	private static final String SHOWN = "setModel";
	private static final List<String> KINDS = List.of(SHOWN, CHANGED, "journeywright/more", "journeywright/gaps", "journeywright/history", "journeywright/answered", "status", "message");
	private static final long PATIENCE_S = 20;

	private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();
	private final DiagramServer server;
	private int revision;
	private int number;

	WarmUpPage(DiagramHost host, List<Diagram> diagrams) throws InterruptedException {
		server = new DiagramServer(host, diagrams, message -> heard.add(JsonParser.parseString(message).getAsJsonObject()));
		JsonObject greeting = new JsonObject();
		greeting.addProperty("applicationId", CLIENT);
		greeting.addProperty("protocolVersion", "1.0.0");
		request("initialize", greeting);
		JsonObject session = new JsonObject();
		session.addProperty("clientSessionId", CLIENT);
		session.addProperty("diagramType", "journeywright");
		JsonArray kinds = new JsonArray();
		KINDS.forEach(kinds::add);
		session.add("clientActionKinds", kinds);
		request("initializeClientSession", session);
	}

	/** Has a diagram drawn. */
	void show(String diagram, String subject) throws InterruptedException {
		JsonObject options = new JsonObject();
		options.addProperty("diagram", diagram);
		options.addProperty("subject", subject);
		options.addProperty("window", "1200x800");
		JsonObject action = action("requestModel");
		action.addProperty("requestId", "");
		action.add("options", options);
		process(action);
		await(SHOWN);
	}

	/** Writes in a figure of the journey map, and waits until it is drawn. */
	void write(String figure, String text) throws InterruptedException {
		JsonObject action = action("journeywright/write");
		action.addProperty("isOperation", true);
		action.addProperty("figure", figure);
		action.addProperty("text", text);
		action.addProperty("revision", revision);
		action.addProperty("number", ++number);
		process(action);
		await(CHANGED);
	}

	private static JsonObject action(String kind) {
		JsonObject action = new JsonObject();
		action.addProperty("kind", kind);
		return action;
	}

	private void process(JsonObject action) {
		JsonObject params = new JsonObject();
		params.addProperty("clientId", CLIENT);
		params.add("action", action);
		send("process", params);
	}

	private void request(String method, JsonObject params) throws InterruptedException {
		JsonObject message = message(method, params);
		message.addProperty("id", method);
		server.receive(message.toString());
		JsonObject answer = next();
		while (!answer.has("id")) {
			answer = next();
		}
	}

	private void send(String method, JsonObject params) {
		server.receive(message(method, params).toString());
	}

	private static JsonObject message(String method, JsonObject params) {
		JsonObject message = new JsonObject();
		message.addProperty("jsonrpc", "2.0");
		message.addProperty("method", method);
		message.add("params", params);
		return message;
	}

	private void await(String kind) throws InterruptedException {
		JsonObject action = nextAction();
		while (!action.get("kind").getAsString().equals(kind)) {
			action = nextAction();
		}
		JsonObject drawn = kind.equals(SHOWN) ? action.getAsJsonObject("newRoot") : action;
		revision = drawn.getAsJsonObject("args").get("revision").getAsInt();
	}

	private JsonObject nextAction() throws InterruptedException {
		JsonElement params = next().get("params");
		return params instanceof JsonObject said && said.get("action") instanceof JsonObject action ? action : action("");
	}

	private JsonObject next() throws InterruptedException {
		JsonObject message = heard.poll(PATIENCE_S, TimeUnit.SECONDS);
		if (message == null) {
			throw new IllegalStateException("The warm-up has come to a halt: nothing was answered.");
		}
		return message;
	}

	@Override
	public void close() {
		server.close();
	}
}
