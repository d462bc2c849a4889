package org.journeywright.ui.text;

import java.util.List;
import java.util.Optional;

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
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.Fixes;

/** What can be done with one click about the problems and gaps at the cursor. */
public final class QuickFixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IDocument document = context.getSourceViewer().getDocument();
		Optional<TextPlace> place = TextPlace.of(document);
		List<CodeAction> actions = place.flatMap(p -> p.await(context.getOffset(), spot -> LanguageServices.get(Fixes.class).in(spot,
				spot.positions().range(spot.offset(), 0), new CodeActionContext(List.of()), p.model().service(), false))).orElse(List.of());
		return actions.stream().filter(a -> a.getEdit() != null).map(a -> new Fix(place.orElseThrow(), a)).toArray(ICompletionProposal[]::new);
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

	/** A fix, which may change several files in one step. */
	private record Fix(TextPlace place, CodeAction action) implements ICompletionProposal {

		@Override
		public void apply(IDocument document) {
			place.model().edit(action.getTitle(), (model, editor) -> WholeEdit.of(model, action.getEdit()));
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
