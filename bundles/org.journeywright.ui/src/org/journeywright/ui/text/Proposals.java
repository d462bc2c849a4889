package org.journeywright.ui.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.completion.Completion;

/** What can be written at the cursor. The platform asks in the background. */
public final class Proposals implements IContentAssistProcessor {

	private String problem = "";

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		Optional<List<Proposal>> found = TextPlace.of(viewer.getDocument()).flatMap(place -> place.await(offset, spot -> LanguageServices.get(Completion.class)
				.at(spot, true).getItems().stream().map(item -> Proposal.of(item, spot, offset)).toList()));
		problem = found.isPresent() ? "Nothing that fits here begins like that." : "The model is busy; try again in a moment.";
		return found.orElse(List.of()).stream().filter(p -> p.validate(viewer.getDocument(), offset, null)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return new char[] {'.'};
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return problem;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
