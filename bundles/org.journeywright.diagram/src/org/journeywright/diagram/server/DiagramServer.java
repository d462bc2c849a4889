package org.journeywright.diagram.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.DefaultGLSPServer;
import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionListener;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.server.session.Board;
import org.journeywright.diagram.server.session.JourneywrightDiagrams;

import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * The server of diagrams for one page, in the same process: messages come and go as texts, over whatever line there is. Speaks the protocol of the Graphical
 * Language Server Platform.
 */
public final class DiagramServer implements AutoCloseable {

	private final GLSPServer server;
	private final RemoteEndpoint endpoint;
	private final MessageJsonHandler json;
	private final List<Board> boards = new ArrayList<>();
	private volatile boolean isClosed;

	/**
	 * A server for a page.
	 *
	 * @param send
	 *            brings a message to the page; called from any thread, one message after the other
	 */
	public DiagramServer(DiagramHost host, List<Diagram> diagrams, Consumer<String> send) {
		Injector parts = Guice.createInjector(new Parts().configureDiagramModule(new JourneywrightDiagrams(host, diagrams)));
		server = parts.getInstance(GLSPServer.class);
		ServerGsonConfigurator gson = parts.getInstance(ServerGsonConfigurator.class);
		Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(GLSPServer.class));
		methods.putAll(ServiceEndpoints.getSupportedMethods(GLSPClient.class));
		json = new MessageJsonHandler(methods, gson::configureGsonBuilder);
		Object inTurn = new Object();
		endpoint = new RemoteEndpoint(message -> {
			synchronized (inTurn) {
				send.accept(json.serialize(message));
			}
		}, ServiceEndpoints.toEndpoint(server));
		json.setMethodProvider(endpoint);
		parts.getInstance(ClientSessionManager.class).addListener(new Sessions());
		server.connect(ServiceEndpoints.toServiceObject(endpoint, GLSPClient.class));
	}

	/** The framework's parts, one of them mended. */
	private static final class Parts extends ServerModule {

		@Override
		protected Class<? extends GLSPServer> bindGLSPServer() {
			return Greeted.class;
		}
	}

	/** The framework's own server fails, of a constant that is no more, where a page speaks before it has introduced itself: as a page does that knew a server before this one. */
	static final class Greeted extends DefaultGLSPServer {

		@Override
		protected void validateServerInitialized() {
			if (!isInitialized()) {
				throw new ResponseErrorException(new ResponseError(ResponseErrorCode.ServerNotInitialized, "Say “initialize” first.", null));
			}
		}
	}

	/** Remembers what pages show, to let go of it when they go. */
	private final class Sessions implements ClientSessionListener {

		@Override
		public void sessionCreated(ClientSession session) {
			Board board = session.getInjector().getInstance(Board.class);
			synchronized (boards) {
				if (isClosed) {
					board.close();
				} else {
					boards.add(board);
				}
			}
		}

		@Override
		public void sessionDisposed(ClientSession session) {
			Board board = session.getInjector().getInstance(Board.class);
			synchronized (boards) {
				boards.remove(board);
			}
			board.close();
		}
	}

	/**
	 * Takes a message of the page; one that comes when the page has been given up means nothing any more.
	 *
	 * @throws RuntimeException
	 *             if it is no message of the protocol
	 */
	public void receive(String message) {
		if (!isClosed) {
			endpoint.consume(json.parseMessage(message));
		}
	}

	@Override
	public void close() {
		synchronized (boards) {
			if (isClosed) {
				return;
			}
			isClosed = true;
			List.copyOf(boards).forEach(Board::close);
			boards.clear();
		}
		server.shutdown();
	}
}
