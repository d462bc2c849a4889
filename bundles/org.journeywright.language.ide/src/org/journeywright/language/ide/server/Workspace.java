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
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What editors tell and ask about folders. */
final class Workspace implements WorkspaceService {

	private final ModelFolders folders;
	private final Services services;

	Workspace(ModelFolders folders, Services services) {
		this.folders = folders;
		this.services = services;
	}

	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		// Settings are part of the model.
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
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
