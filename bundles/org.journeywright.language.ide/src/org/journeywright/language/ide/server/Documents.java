package org.journeywright.language.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.refactor.Fixes.Promised;
import org.journeywright.language.ide.spelling.SpellingFixes;

import com.google.gson.Gson;

/** What editors ask about a text. */
final class Documents implements TextDocumentService {

	private static final Gson GSON = new Gson();

	private final ModelFolders folders;
	private final Services services;
	private boolean snippets;
	private boolean resolvesActions;

	Documents(ModelFolders folders, Services services) {
		this.folders = folders;
		this.services = services;
	}

	/** Learns what the editor can do. */
	void talksTo(ClientCapabilities editor) {
		snippets = Optional.ofNullable(editor).map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCompletion)
				.map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
		resolvesActions = Optional.ofNullable(editor).map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCodeAction)
				.filter(a -> Boolean.TRUE.equals(a.getDataSupport())).map(CodeActionCapabilities::getResolveSupport).map(CodeActionResolveSupportCapabilities::getProperties)
				.filter(p -> p.contains("edit")).isPresent();
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		Uris.path(params.getTextDocument().getUri()).ifPresent(p -> {
			ModelFolder folder = folders.ofOrOpened(p);
			folder.open(folder.name(p), params.getTextDocument().getText());
		});
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		Uris.path(params.getTextDocument().getUri()).ifPresent(p -> folders.of(p).ifPresent(f -> f.change(f.name(p), params.getContentChanges())));
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		Uris.path(params.getTextDocument().getUri()).ifPresent(p -> folders.of(p).ifPresent(f -> f.close(f.name(p))));
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		// The text of the editor is known already.
	}

	@Override
	public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), new CompletionList(false, List.of()), (folder, spot) -> services.completion().at(spot, snippets))
				.thenApply(Either::forRight);
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), null, (folder, spot) -> services.hovers().at(spot, folder.service()).orElse(null));
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), List.<Location>of(), (folder, spot) -> services.navigation().definition(spot))
				.thenApply(Either::forLeft);
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), List.of(),
				(folder, spot) -> services.navigation().references(spot, params.getContext().isIncludeDeclaration()));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), List.of(), (folder, spot) -> services.navigation().highlights(spot));
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
		return whole(params.getTextDocument().getUri(), List.<DocumentSymbol>of(), (folder, file) -> services.symbols().of(file))
				.thenApply(s -> s.stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
		return whole(params.getTextDocument().getUri(), List.of(), (folder, file) -> services.folds().of(file));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
		return whole(params.getTextDocument().getUri(), List.<Integer>of(), (folder, file) -> services.tokens().of(file)).thenApply(SemanticTokens::new);
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
		return whole(params.getTextDocument().getUri(), List.of(), (folder, file) -> services.lenses().of(file, folder.service()));
	}

	@Override
	public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
		return whole(params.getTextDocument().getUri(), List.of(), (folder, file) -> services.formatting().of(file));
	}

	@Override
	public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
		Range range = params.getRange();
		return at(params.getTextDocument().getUri(), range.getStart(), CompletableFuture.completedFuture(List.<CodeAction>of()), (folder, spot) -> {
			List<CodeAction> fixes = services.fixes().in(spot, range, params.getContext(), folder.service(), resolvesActions);
			return SpellingFixes.in(spot, range, params.getContext(), folder.spelling()).thenApply(s -> Stream.concat(fixes.stream(), s.stream()).toList());
		}).thenCompose(Function.identity()).thenApply(a -> a.stream().map(Either::<Command, CodeAction>forRight).toList());
	}

	@Override
	public CompletableFuture<CodeAction> resolveCodeAction(CodeAction chosen) {
		Promised promised = chosen.getData() instanceof Promised here ? here : GSON.fromJson(String.valueOf(chosen.getData()), Promised.class);
		return promised == null || promised.uri() == null ? CompletableFuture.completedFuture(chosen)
				: at(promised.uri(), promised.place(), chosen, (folder, spot) -> services.fixes().resolve(spot, chosen, promised, folder.service()));
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), null,
				(folder, spot) -> services.renames().prepare(spot).map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond).orElse(null));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return at(params.getTextDocument().getUri(), params.getPosition(), null, (folder, spot) -> services.renames().rename(spot, params.getNewName()));
	}

	private <T> CompletableFuture<T> whole(String uri, T otherwise, BiFunction<ModelFolder, Spot, T> question) {
		return at(uri, new Position(0, 0), otherwise, question);
	}

	private <T> CompletableFuture<T> at(String uri, Position position, T otherwise, BiFunction<ModelFolder, Spot, T> question) {
		Path file = Uris.path(uri).orElse(null);
		return file == null ? CompletableFuture.completedFuture(otherwise)
				: folders.of(file).map(f -> f.at(f.name(file), positions -> positions.offset(position), otherwise, told(s -> question.apply(f, s))))
						.orElseGet(() -> CompletableFuture.completedFuture(otherwise));
	}

	/** Passes refusals on in their own words. */
	private static <T> Function<Spot, T> told(Function<Spot, T> question) {
		return spot -> {
			try {
				return question.apply(spot);
			} catch (EditRefusedException refused) {
				throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, refused.getMessage(), null));
			}
		};
	}
}
