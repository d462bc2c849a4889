package org.journeywright.ui.gaps;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.refactor.Fixes;
import org.journeywright.language.ide.server.Positions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.session.OpenModel;
import org.journeywright.ui.text.WholeEdit;

/** The quick fixes of a gap, as the language offers them. */
final class GapFixes {

	/**
	 * A quick fix.
	 *
	 * @param title
	 *            what it does
	 */
	record Fix(String title) {
	}

	private GapFixes() {
	}

	/** What the language can do about a gap, as far as it is known now. */
	static CompletableFuture<List<Fix>> of(OpenModel model, GapRow gap) {
		return model.service().ask(live -> actions(live, model.service(), gap).stream().map(a -> new Fix(a.getTitle())).distinct().toList());
	}

	/** Makes a fix, as one step that can be undone. It is worked out anew, for the text as it is by then. */
	static CompletableFuture<Boolean> apply(OpenModel model, GapRow gap, Fix fix) {
		return model.edit(fix.title(), (live, editor) -> actions(live, model.service(), gap).stream().filter(a -> a.getTitle().equals(fix.title())).findFirst()
				.map(a -> WholeEdit.of(live, a.getEdit())).orElseThrow(() -> new EditRefusedException("The model has changed since. Wait until its gaps are known anew, then try again.")));
	}

	private static List<CodeAction> actions(LiveModel live, ModelService service, GapRow gap) {
		Optional<SourceLocation> place = now(live, service, gap);
		return place.flatMap(p -> live.resource(p.file()).map(resource -> {
			String text = live.text(p.file()).orElseThrow();
			Positions positions = new Positions(text);
			Range range = positions.range(p.offset(), p.length());
			Diagnostic diagnostic = new Diagnostic(range, gap.message(), DiagnosticSeverity.Warning, "Journeywright", gap.code());
			Spot spot = new Spot(live, p.file(), resource, text, positions, p.offset());
			// A fix names the problem that it mends; others at the same place are not for this gap.
			return LanguageServices.get(Fixes.class).in(spot, range, new CodeActionContext(List.of(diagnostic)), service, false).stream()
					.filter(a -> a.getEdit() != null && a.getDiagnostics() != null && !a.getDiagnostics().isEmpty()).toList();
		})).orElse(List.of());
	}

	/** Where the gap stands by now. */
	static Optional<SourceLocation> now(LiveModel live, ModelService service, GapRow gap) {
		Optional<SourceLocation> found = service.gaps().flatMap(a -> a.findings().stream().filter(f -> f.id().equals(gap.id()) && f.message().equals(gap.message())).findFirst())
				.flatMap(Finding::location);
		Optional<EObject> element = gap.element().flatMap(e -> live.element(e.identity()));
		return found.or(() -> element.flatMap(e -> live.locations().locate(e, Optional.empty()))).or(() -> gap.isProblem() ? gap.place() : Optional.empty());
	}
}
