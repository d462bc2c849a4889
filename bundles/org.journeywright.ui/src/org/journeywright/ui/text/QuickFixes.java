package org.journeywright.ui.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.Fixes;
import org.journeywright.language.ide.server.ModelFolder;
import org.journeywright.language.ide.spelling.SpellingFixes;
import org.journeywright.language.live.LiveModel;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;

/** What can be done with one click about the problems, gaps and misspelt words at the cursor. */
public final class QuickFixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		List<ICompletionProposal> fixes = TextPlace.of(document).map(place -> fixes(place, context.getOffset())).orElse(List.of());
		return fixes.isEmpty() ? new ICompletionProposal[] { new Told("There is no quick fix here") } : fixes.toArray(ICompletionProposal[]::new);
	}

	private static List<ICompletionProposal> fixes(TextPlace place, int offset) {
		Optional<List<CodeAction>> mending = place.await(offset, spot -> LanguageServices.get(Fixes.class).in(spot, spot.positions().range(spot.offset(), 0), new CodeActionContext(List.of()),
				place.model().service(), true));
		Optional<List<CodeAction>> spelling = mending.flatMap(known -> place.awaitWork(offset, spot -> SpellingFixes.in(spot, spot.positions().range(spot.offset(), 0),
				new CodeActionContext(List.of()), place.model().spelling())));
		List<ICompletionProposal> fixes = Stream.of(mending, spelling).flatMap(o -> o.stream().flatMap(List::stream)).<ICompletionProposal>map(a -> new Fix(place, a)).toList();
		return fixes.isEmpty() && spelling.isEmpty() ? List.of(new Told("The model is busy; try again in a moment")) : fixes;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation.getType().startsWith(Marks.PREFIX);
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	/** A fix, which may change several files in one step, or add a word to those of the team. */
	private record Fix(TextPlace place, CodeAction action) implements Line {

		@Override
		public void apply(IDocument document) {
			if (action.getCommand() != null) {
				add(String.valueOf(action.getCommand().getArguments().getLast()));
			} else {
				Refused.tell(place.model().edit(action.getTitle(), (model, editor) -> WholeEdit.of(model, edit(model))));
			}
		}

		private WorkspaceEdit edit(LiveModel model) {
			if (!(action.getData() instanceof Fixes.Promised promised)) {
				return action.getEdit();
			}
			return ModelFolder.spot(model, place.file(), positions -> positions.offset(promised.place()))
					.map(spot -> LanguageServices.get(Fixes.class).resolve(spot, action, promised, place.model().service()).getEdit())
					.orElseThrow(() -> new EditRefusedException("The file " + place.file() + " is not in the folder any more."));
		}

		private void add(String word) {
			try {
				place.model().spelling().add(word);
			} catch (EditRefusedException refused) {
				Messages.instance().show(Message.now(refused.getMessage()));
			}
		}

		@Override
		public String getDisplayString() {
			return action.getTitle();
		}
	}

	/** The one line of the list where there is nothing to choose: a list that does not open would leave people waiting. */
	private record Told(String words) implements Line {

		@Override
		public void apply(IDocument document) {
			// There is nothing to do.
		}

		@Override
		public String getDisplayString() {
			return words;
		}
	}

	/** A line of the list that is words alone, and leaves the cursor where it is. */
	private interface Line extends ICompletionProposal {

		@Override
		default Point getSelection(IDocument document) {
			return null;
		}

		@Override
		default String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		default Image getImage() {
			return null;
		}

		@Override
		default IContextInformation getContextInformation() {
			return null;
		}
	}
}
