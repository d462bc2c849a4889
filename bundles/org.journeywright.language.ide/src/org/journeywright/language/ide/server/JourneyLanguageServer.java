package org.journeywright.language.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.journeywright.language.ide.lens.GapCounts;
import org.journeywright.language.ide.lens.LensRefresh;
import org.journeywright.language.ide.navigation.Tokens;
import org.journeywright.language.ide.spelling.SpellingFixes;

import com.google.inject.Inject;

/** The language server: what any editor of the Language Server Protocol can ask, inside the workbench and on standard input and output. */
public final class JourneyLanguageServer implements LanguageServer, LanguageClientAware {

	private final ModelFolders folders;
	private final Documents documents;
	private final Workspace workspace;
	private final GapCounts gaps;
	private boolean drawsLensesAgain;
	private boolean isShutDown;
	private Runnable whenExited = () -> {
	};

	@Inject
	JourneyLanguageServer(ModelFolders folders, Services services, GapCounts gaps) {
		this.folders = folders;
		this.gaps = gaps;
		this.documents = new Documents(folders, services);
		this.workspace = new Workspace(folders, services);
	}

	@Override
	public void connect(LanguageClient client) {
		folders.whenOpened(folder -> {
			Diagnostics diagnostics = new Diagnostics(folder, client);
			folder.service().addListener(diagnostics);
			folder.spelling().onChange(diagnostics::spellingChanged);
			if (drawsLensesAgain) {
				folder.service().addListener(new LensRefresh(folder.service(), gaps, client::refreshCodeLenses));
			}
		});
	}

	/** The folders that are open, for views of the same process. */
	public ModelFolders folders() {
		return folders;
	}

	/** What to do when the editor says that the server may end. */
	public void whenExited(Runnable exit) {
		whenExited = exit;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		drawsLensesAgain = canDrawLensesAgain(params);
		documents.talksTo(params.getCapabilities());
		folders.checkSpelling(Options.of(params.getInitializationOptions()).spelling());
		roots(params).forEach(folders::open);
		return CompletableFuture.completedFuture(new InitializeResult(capabilities(), new ServerInfo("Journeywright")));
	}

	private static boolean canDrawLensesAgain(InitializeParams params) {
		return Optional.ofNullable(params.getCapabilities()).map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getCodeLens)
				.map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false);
	}

	@SuppressWarnings("deprecation")
	private static List<Path> roots(InitializeParams params) {
		if (params.getWorkspaceFolders() != null) {
			return params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).flatMap(u -> Uris.path(u).stream()).toList();
		}
		return Optional.ofNullable(params.getRootUri()).flatMap(Uris::path).stream().toList();
	}

	private static ServerCapabilities capabilities() {
		ServerCapabilities offered = new ServerCapabilities();
		offered.setTextDocumentSync(TextDocumentSyncKind.Incremental);
		offered.setCompletionProvider(new CompletionOptions(false, List.of(" ", ".", "\"")));
		offered.setHoverProvider(true);
		offered.setDefinitionProvider(true);
		offered.setReferencesProvider(true);
		offered.setDocumentHighlightProvider(true);
		offered.setDocumentSymbolProvider(true);
		offered.setWorkspaceSymbolProvider(true);
		offered.setFoldingRangeProvider(true);
		offered.setDocumentFormattingProvider(true);
		offered.setRenameProvider(new RenameOptions(true));
		CodeActionOptions fixes = new CodeActionOptions(List.of(CodeActionKind.QuickFix));
		fixes.setResolveProvider(true);
		offered.setCodeActionProvider(fixes);
		offered.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(SpellingFixes.ADD)));
		offered.setCodeLensProvider(new CodeLensOptions(false));
		offered.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(Tokens.LEGEND, true));
		WorkspaceFoldersOptions several = new WorkspaceFoldersOptions();
		several.setSupported(true);
		several.setChangeNotifications(true);
		offered.setWorkspace(new WorkspaceServerCapabilities(several));
		return offered;
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		isShutDown = true;
		folders.closeAll();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		whenExited.run();
	}

	/** Whether the editor has said goodbye before it left. */
	public boolean isShutDown() {
		return isShutDown;
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return documents;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}
}
