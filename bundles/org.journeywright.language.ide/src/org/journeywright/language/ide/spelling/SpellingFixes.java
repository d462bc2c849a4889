package org.journeywright.language.ide.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.ide.server.Uris;

/** What can be done about a word that is not in the dictionary: write another one, or add it to the words of the team. */
public final class SpellingFixes {

	/** The command that adds a word to those of the team; its arguments are the address of a file of the model and the word. */
	public static final String ADD = "journeywright.addWord";

	private SpellingFixes() {
	}

	/** A misspelt word with its place in the file. */
	private record Place(String uri, Misspelling wrong, Range range) {
	}

	/** What can be done in a range, when the suggestions have been worked out; to be asked on the model's thread. */
	public static CompletableFuture<List<CodeAction>> in(Spot spot, Range range, CodeActionContext context, SpellCheck spelling) {
		int from = spot.positions().offset(range.getStart());
		int to = spot.positions().offset(range.getEnd());
		String uri = Uris.of(spot.model().path(spot.file()));
		CompletableFuture<List<CodeAction>> all = CompletableFuture.completedFuture(List.of());
		for (Misspelling wrong : spelling.in(spot.model(), spot.file()).stream().filter(m -> m.touches(from, to)).toList()) {
			Place place = new Place(uri, wrong, spot.positions().range(wrong.offset(), wrong.length()));
			all = all.thenCombine(spelling.suggestions(wrong.word()), (before, words) -> with(before, place, words, context));
		}
		return all;
	}

	private static List<CodeAction> with(List<CodeAction> before, Place place, List<String> words, CodeActionContext context) {
		List<CodeAction> actions = new ArrayList<>(before);
		words.forEach(w -> actions.add(change(place, w, words.size() == 1)));
		CodeAction add = new CodeAction("Add \u201C" + place.wrong().word() + "\u201D to the team's words");
		add.setCommand(new Command(add.getTitle(), ADD, List.of(place.uri(), place.wrong().word())));
		actions.add(add);
		List<Diagnostic> mended = context.getDiagnostics() == null ? List.of() : context.getDiagnostics().stream()
				.filter(d -> d.getRange().equals(place.range()) && Misspelling.CODE.equals(d.getSource())).toList();
		actions.stream().skip(before.size()).forEach(a -> {
			a.setKind(CodeActionKind.QuickFix);
			a.setDiagnostics(mended);
		});
		return actions;
	}

	private static CodeAction change(Place place, String word, boolean isOnly) {
		CodeAction change = new CodeAction("Change to \u201C" + word + "\u201D");
		change.setEdit(new WorkspaceEdit(Map.of(place.uri(), List.of(new TextEdit(place.range(), word)))));
		change.setIsPreferred(isOnly ? true : null);
		return change;
	}
}
