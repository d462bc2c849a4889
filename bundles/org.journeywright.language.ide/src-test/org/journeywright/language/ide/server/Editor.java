package org.journeywright.language.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.journeywright.language.ide.LanguageServices;

/** An editor for tests, connected to a server of its own. In texts, {@code |} marks the cursor. */
public final class Editor implements LanguageClient, AutoCloseable {

	private final JourneyLanguageServer server = LanguageServices.get(JourneyLanguageServer.class);
	private final Map<String, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();
	private final AtomicInteger lensRefreshes = new AtomicInteger();
	private final Path folder;

	/** Opens a new folder with the given files. */
	public Editor(Map<String, String> files) {
		this(files, null);
	}

	/** Opens a new folder with the given files, setting the options of the server. */
	public Editor(Map<String, String> files, Object options) {
		try {
			folder = Files.createTempDirectory("editor").toRealPath();
			for (var file : files.entrySet()) {
				Files.createDirectories(folder.resolve(file.getKey()).getParent());
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		server.connect(this);
		InitializeParams start = new InitializeParams();
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
		start.setInitializationOptions(options);
		start.setCapabilities(new ClientCapabilities());
		start.getCapabilities().setWorkspace(workspace);
		start.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "model")));
		get(server.initialize(start));
	}

	/** The server. */
	public JourneyLanguageServer server() {
		return server;
	}

	/** The folder. */
	public Path folder() {
		return folder;
	}

	/** The address of a file. */
	public TextDocumentIdentifier document(String file) {
		return new TextDocumentIdentifier(Uris.of(folder.resolve(file)));
	}

	/** Opens a file with a text. */
	public Editor open(String file, String text) {
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(document(file).getUri(), "journey", 1, text)));
		return this;
	}

	/** Replaces a range of a file. */
	public Editor replace(String file, Range range, String text) {
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(document(file).getUri(), 2),
				List.of(new TextDocumentContentChangeEvent(range, text))));
		return this;
	}

	/** Asks about the cursor, marked by {@code |} in a text, after opening the file with the text without the mark. */
	public Position openAtCursor(String file, String marked) {
		int cursor = marked.indexOf('|');
		String text = marked.substring(0, cursor) + marked.substring(cursor + 1);
		open(file, text);
		return new Positions(text).position(cursor);
	}

	/** The diagnostics of a file as they were told last. */
	public List<Diagnostic> diagnostics(String file) {
		return diagnostics.getOrDefault(document(file).getUri(), List.of());
	}

	/** Waits until the diagnostics of a file are as expected, ten seconds at most; answers what they are then. */
	public List<Diagnostic> await(String file, Predicate<List<Diagnostic>> expected) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		synchronized (diagnostics) {
			while (!expected.test(diagnostics(file)) && System.nanoTime() < end) {
				try {
					diagnostics.wait(100);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
					return diagnostics(file);
				}
			}
		}
		return diagnostics(file);
	}

	/** Waits for an answer. */
	public static <T> T get(CompletableFuture<T> answer) {
		return answer.orTimeout(20, TimeUnit.SECONDS).join();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams told) {
		synchronized (diagnostics) {
			diagnostics.put(told.getUri(), told.getDiagnostics());
			diagnostics.notifyAll();
		}
	}

	/** How often the server has asked to draw lenses again. */
	public int lensRefreshes() {
		return lensRefreshes.get();
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		lensRefreshes.incrementAndGet();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("The server reports nothing about its users.");
	}

	@Override
	public void showMessage(MessageParams message) {
		// Nobody looks.
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		// Nobody looks.
	}

	@Override
	public void close() {
		get(server.shutdown());
	}
}
