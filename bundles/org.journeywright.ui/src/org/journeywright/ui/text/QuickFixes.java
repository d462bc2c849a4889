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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.Fixes;
import org.journeywright.language.ide.spelling.SpellingFixes;
import org.journeywright.ui.files.Message;
import org.journeywright.ui.files.Messages;

/** What can be done with one click about the problems, gaps and misspelt words at the cursor. */
public final class QuickFixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		Optional<TextPlace> place = TextPlace.of(document);
		return place.map(p -> Stream.concat(mending(p, context.getOffset()).stream().filter(a -> a.getEdit() != null), spelling(p, context.getOffset()).stream())
				.map(a -> new Fix(p, a)).toArray(ICompletionProposal[]::new)).orElseGet(() -> new ICompletionProposal[0]);
	}

	private static List<CodeAction> mending(TextPlace place, int offset) {
		return place.await(offset, spot -> LanguageServices.get(Fixes.class).in(spot, spot.positions().range(spot.offset(), 0), new CodeActionContext(List.of()),
				place.model().service(), false)).orElse(List.of());
	}

	private static List<CodeAction> spelling(TextPlace place, int offset) {
		return place.awaitWork(offset, spot -> SpellingFixes.in(spot, spot.positions().range(spot.offset(), 0), new CodeActionContext(List.of()), place.model().spelling())).orElse(List.of());
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
	private record Fix(TextPlace place, CodeAction action) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			if (action.getEdit() != null) {
				place.model().edit(action.getTitle(), (model, editor) -> WholeEdit.of(model, action.getEdit()));
			} else {
				add(String.valueOf(action.getCommand().getArguments().getLast()));
			}
		}

		private void add(String word) {
			try {
				place.model().spelling().add(word);
			} catch (EditRefusedException refused) {
				Messages.instance().show(Message.now(refused.getMessage()));
			}
		}

		@Override
		public Point getSelection(IDocument document) {
			return null;
		}

		@Override
		public String getAdditionalProposalInfo() {
			return null;
		}

		@Override
		public String getDisplayString() {
			return action.getTitle();
		}

		@Override
		public Image getImage() {
			return null;
		}

		@Override
		public IContextInformation getContextInformation() {
			return null;
		}
	}
}
