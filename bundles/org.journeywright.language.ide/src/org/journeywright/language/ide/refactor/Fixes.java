package org.journeywright.language.ide.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.refactor.fix.Fix;
import org.journeywright.language.ide.refactor.fix.GapFixes;
import org.journeywright.language.ide.refactor.fix.ProblemFixes;
import org.journeywright.language.ide.server.Edits;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.ide.server.Uris;
import org.journeywright.language.load.Problem;

import com.google.inject.Inject;

/** What can be done about problems and gaps with one click. */
public final class Fixes {

	@Inject
	private ProblemFixes problems;
	@Inject
	private GapFixes gaps;

	/**
	 * A fix for something that stands in a file.
	 *
	 * @param fix
	 *            what can be done
	 * @param code
	 *            the code of the problem or rule
	 * @param place
	 *            where the problem or gap is shown
	 */
	public record Offer(Fix fix, String code, SourceLocation place) {
	}

	/**
	 * The quick fixes for the problems and gaps in a range, with their changes: for views and editors of the same process, which carry out a fix's changes on
	 * the model's thread.
	 */
	public List<Offer> offers(Spot spot, Range range, CodeActionContext context, ModelService service) {
		int from = spot.positions().offset(range.getStart());
		int to = spot.positions().offset(range.getEnd());
		List<Offer> offers = new ArrayList<>();
		for (Problem problem : service.problems(spot.file())) {
			if (Shown.touches(problem.location(), from, to)) {
				problems.of(spot, problem).forEach(f -> offers.add(new Offer(f, problem.code(), problem.location())));
			}
		}
		for (Shown gap : Shown.gaps(spot, from, to, context, service)) {
			gaps.of(spot.model(), service.view(), gap.code(), gap.element()).forEach(f -> offers.add(new Offer(f, gap.code(), gap.place())));
		}
		return offers;
	}

	/**
	 * The quick fixes for the problems and gaps in a range.
	 *
	 * @param later
	 *            whether the editor asks for the changes of a fix when it is chosen; working them all out takes long in a large model
	 */
	public List<CodeAction> in(Spot spot, Range range, CodeActionContext context, ModelService service, boolean later) {
		List<CodeAction> actions = new ArrayList<>();
		for (Offer offer : offers(spot, range, context, service)) {
			CodeAction action = action(spot, offer, context);
			if (later) {
				action.setData(new Promised(spot, offer));
				actions.add(action);
			} else {
				edits(offer.fix()).ifPresent(e -> {
					action.setEdit(Edits.of(spot.model(), e));
					actions.add(action);
				});
			}
		}
		return actions;
	}

	/**
	 * What is needed to find a fix again.
	 *
	 * @param uri
	 *            the file
	 * @param line
	 *            the line of the problem or gap, from 0
	 * @param character
	 *            its column, from 0
	 * @param code
	 *            the code of the problem or rule
	 */
	public record Promised(String uri, int line, int character, String code) {

		Promised(Spot spot, Offer offer) {
			this(Uris.of(spot.model().path(spot.file())), spot.positions().position(offer.place().offset()), offer.code());
		}

		private Promised(String uri, Position place, String code) {
			this(uri, place.getLine(), place.getCharacter(), code);
		}

		/** Where the problem or gap is shown. */
		public Position place() {
			return new Position(line, character);
		}
	}

	/**
	 * Works out the changes of a fix that has been chosen.
	 *
	 * @throws EditRefusedException
	 *             if the fix is not possible, or not any more
	 */
	public CodeAction resolve(Spot spot, CodeAction chosen, Promised promised, ModelService service) {
		Range place = new Range(promised.place(), promised.place());
		Diagnostic shown = new Diagnostic(place, "");
		shown.setCode(promised.code());
		Fix fix = offers(spot, place, new CodeActionContext(List.of(shown)), service).stream().filter(o -> o.code().equals(promised.code())
				&& o.fix().title().equals(chosen.getTitle())).map(Offer::fix).findFirst().orElseThrow(() -> new EditRefusedException("The text has changed; ask again what can be done."));
		chosen.setEdit(Edits.of(spot.model(), fix.edits().get()));
		return chosen;
	}

	private static CodeAction action(Spot spot, Offer offer, CodeActionContext context) {
		Range range = spot.positions().range(offer.place().offset(), offer.place().length());
		List<Diagnostic> mended = context.getDiagnostics() == null ? List.of()
				: context.getDiagnostics().stream().filter(d -> d.getRange().equals(range) && d.getCode() != null && offer.code().equals(d.getCode().getLeft())).toList();
		CodeAction action = new CodeAction(offer.fix().title());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(mended);
		action.setIsPreferred(offer.fix().isObvious() ? true : null);
		return action;
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
