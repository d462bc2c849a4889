package org.journeywright.language.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.spelling.SpellCheck;
import org.journeywright.language.ide.spelling.SpellingFixes;

import com.google.gson.JsonPrimitive;

/** What editors tell and ask about folders. */
final class Workspace implements WorkspaceService {

	private final ModelFolders folders;
	private final Services services;

	Workspace(ModelFolders folders, Services services) {
		this.folders = folders;
		this.services = services;
	}

	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		List<String> arguments = texts(params.getArguments());
		if (!SpellingFixes.ADD.equals(params.getCommand()) || arguments.size() != 2) {
			return CompletableFuture.failedFuture(refused(ResponseErrorCode.InvalidParams, "There is no command " + params.getCommand() + " with these arguments."));
		}
		return Uris.path(arguments.get(0)).flatMap(folders::of).map(folder -> folder.service().<Object>ask(model -> {
			add(folder, arguments.get(1));
			return null;
		})).orElseGet(() -> CompletableFuture.failedFuture(refused(ResponseErrorCode.InvalidParams, "The file " + arguments.get(0) + " is in no open folder.")));
	}

	private static void add(ModelFolder folder, String word) {
		try {
			folder.spelling().add(word);
		} catch (EditRefusedException e) {
			throw refused(ResponseErrorCode.RequestFailed, e.getMessage());
		}
	}

	/** Arguments come as JSON from outside and as texts within the process. */
	private static List<String> texts(List<Object> arguments) {
		return arguments == null ? List.of() : arguments.stream().map(a -> a instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(a)).toList();
	}

	private static ResponseErrorException refused(ResponseErrorCode code, String message) {
		return new ResponseErrorException(new ResponseError(code, message, null));
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// Settings are part of the model.
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		params.getChanges().stream().flatMap(e -> Uris.path(e.getUri()).stream()).filter(p -> p.endsWith(SpellCheck.wordsFile())).flatMap(p -> folders.of(p).stream())
				.distinct().forEach(f -> f.spelling().wordsChanged());
		Map<ModelFolder, List<String>> changed = new HashMap<>();
		for (FileEvent event : params.getChanges()) {
			Uris.path(event.getUri()).filter(p -> p.toString().endsWith(".journey")).ifPresent(p -> folders.of(p)
					.ifPresent(f -> changed.computeIfAbsent(f, n -> new ArrayList<>()).add(f.name(p))));
		}
		changed.forEach((folder, files) -> folder.service().filesChanged(files));
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		params.getEvent().getAdded().stream().flatMap(f -> path(f).stream()).forEach(folders::open);
		params.getEvent().getRemoved().stream().flatMap(f -> path(f).stream()).forEach(folders::close);
	}

	private static java.util.Optional<Path> path(WorkspaceFolder folder) {
		return Uris.path(folder.getUri());
	}

	@Override
	public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
		CompletableFuture<List<WorkspaceSymbol>> found = CompletableFuture.completedFuture(List.of());
		for (ModelFolder folder : folders.all()) {
			found = found.thenCombine(folder.service().ask(model -> services.symbols().matching(model, params.getQuery())), Workspace::joined);
		}
		return found.thenApply(Either::forRight);
	}

	private static <T> List<T> joined(Collection<T> some, Collection<T> others) {
		List<T> all = new ArrayList<>(some);
		all.addAll(others);
		return all;
	}
}
