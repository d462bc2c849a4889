package org.journeywright.language.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider.ILinkingDiagnosticContext;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.journeywright.language.load.Problem;
import org.journeywright.language.load.TextLocations;
import org.journeywright.model.ModelPackage;

import com.google.inject.Inject;

/** Says which names of a file lead nowhere, and what may have been meant. Messages are made when they are asked for: to look for similar names takes time. */
final class LinkProblems {

	private record Question(EReference reference, String name) {
	}

	private record Context(EObject getContext, EReference getReference, String getLinkText) implements ILinkingDiagnosticContext {
	}

	@Inject
	private ILinkingDiagnosticMessageProvider messages;
	@Inject
	private LinkingHelper words;
	private final Map<Question, Optional<DiagnosticMessage>> answers = new HashMap<>();
	private long version = -1;

	/** The problems of a file; {@code now} is the version of the model, within which answers stay true. */
	List<Problem> of(LiveFile file, long now, TextLocations locations) {
		if (now != version) {
			answers.clear();
			version = now;
		}
		List<Problem> problems = new ArrayList<>();
		for (Tie tie : file.ties()) {
			for (Tie.Mention mention : tie.unknown()) {
				message(tie, mention).map(m -> new Problem(m.getIssueCode(), locations.at(file.resource(), mention.node()), m.getMessage())).ifPresent(problems::add);
			}
		}
		return problems;
	}

	/** Empty where nothing is to be said, because another mistake may be to blame. */
	private Optional<DiagnosticMessage> message(Tie tie, Tie.Mention mention) {
		Context context = new Context(tie.owner(), tie.reference(), words.getCrossRefNodeAsString(mention.node(), true));
		if (isOfScenario(tie.reference())) {
			return Optional.ofNullable(messages.getUnresolvedProxyMessage(context));
		}
		return answers.computeIfAbsent(new Question(tie.reference(), context.getLinkText()), q -> Optional.ofNullable(messages.getUnresolvedProxyMessage(context)));
	}

	/** Whether a name means something within its scenario only, so that the same name can mean something else elsewhere. */
	private static boolean isOfScenario(EReference reference) {
		return reference == ModelPackage.Literals.CONVERSATION_OPTION__TARGET || reference == ModelPackage.Literals.CONVERSATION_OPTION__FROM;
	}
}
