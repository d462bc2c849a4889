package org.journeywright.language.ide.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.refactor.fix.Fix;
import org.journeywright.language.ide.refactor.fix.ProblemFixes;
import org.journeywright.language.ide.server.Edits;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.load.Problem;

import com.google.inject.Inject;

/** What can be done about problems and gaps with one click. */
public final class Fixes {

	@Inject
	private ProblemFixes problems;

	/** The quick fixes for the problems and gaps in a range. */
	public List<CodeAction> in(Spot spot, Range range, CodeActionContext context, ModelService service) {
		int from = spot.positions().offset(range.getStart());
		int to = spot.positions().offset(range.getEnd());
		List<CodeAction> actions = new ArrayList<>();
		for (Problem problem : service.problems(spot.file())) {
			if (touches(problem.location(), from, to)) {
				problems.of(spot, problem).forEach(f -> action(spot, f, problem.code(), problem.location(), context).ifPresent(actions::add));
			}
		}
		return actions;
	}

	private static boolean touches(SourceLocation place, int from, int to) {
		return place.offset() <= to && from <= place.offset() + place.length();
	}

	private static Optional<CodeAction> action(Spot spot, Fix fix, String code, SourceLocation place, CodeActionContext context) {
		Range range = spot.positions().range(place.offset(), place.length());
		List<Diagnostic> mended = context.getDiagnostics() == null ? List.of()
				: context.getDiagnostics().stream().filter(d -> d.getRange().equals(range) && d.getCode() != null && code.equals(d.getCode().getLeft())).toList();
		return edits(fix).map(edits -> {
			CodeAction action = new CodeAction(fix.title());
			action.setKind(CodeActionKind.QuickFix);
			action.setDiagnostics(mended);
			action.setIsPreferred(fix.isObvious() ? true : null);
			action.setEdit(Edits.of(spot.model(), edits));
			return action;
		});
	}

	/** What the language cannot write here is not offered. */
	private static Optional<TextEdits> edits(Fix fix) {
		try {
			return Optional.of(fix.edits().get()).filter(e -> !e.isEmpty());
		} catch (EditRefusedException refused) {
			return Optional.empty();
		}
	}
}
