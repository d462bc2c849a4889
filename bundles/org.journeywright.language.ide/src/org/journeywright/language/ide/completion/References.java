package org.journeywright.language.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.journeywright.language.ide.completion.Nearest.Candidate;
import org.journeywright.language.ide.completion.Proposal.Rank;
import org.journeywright.language.ide.hover.ElementText;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.Texts;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.FailureStory;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Proposes names of elements that a reference can lead to: each by the shortest path that means it alone, those written nearby first. */
class References {

	/** So many names at most; more nobody reads, and the next letter narrows them down. */
	static final int MOST = 200;

	@Inject
	private Targets targets;
	@Inject
	private JourneyValueConverters names;
	@Inject
	private ElementText texts;

	/**
	 * Names to choose from.
	 *
	 * @param proposals
	 *            the names
	 * @param isComplete
	 *            whether there are no others
	 */
	record Choice(List<Proposal> proposals, boolean isComplete) {
	}

	/** The names that fit for a reference. */
	Choice of(Question question, Fit fit, CrossReference crossReference) {
		EReference reference = GrammarUtil.getReference(crossReference);
		IScope scope = targets.of(question.spot().resource(), question.before().innermost(), reference);
		List<String> qualifiers = question.before().qualifiers().stream().map(References::read).toList();
		Nearest all = new Nearest(MOST);
		Nearest begun = new Nearest(MOST);
		NameFilter filter = new NameFilter(question.word().typed());
		EObject around = question.before().owner(1).orElse(null);
		Set<EObject> excluded = excluded(question, fit, reference, scope);
		for (IEObjectDescription description : scope.getAllElements()) {
			QualifiedName name = description.getName();
			EObject element = description.getEObjectOrProxy();
			if (isBehind(name, qualifiers) && !excluded.contains(element)) {
				Candidate candidate = new Candidate(element, name.getLastSegment(), rank(question, around, element));
				all.add(candidate);
				if (filter.matches(candidate.name())) {
					begun.add(candidate);
				}
			}
		}
		// A short list is left to the editor to narrow down, who types on need not ask again.
		Nearest chosen = all.isAll() ? all : begun;
		return new Choice(chosen.inOrder().stream().map(c -> proposal(c, scope, qualifiers, question.word())).toList(), all.isAll());
	}

	private static boolean isBehind(QualifiedName name, List<String> qualifiers) {
		return name.getSegmentCount() == qualifiers.size() + 1 && (qualifiers.isEmpty() || name.skipLast(1).getSegments().equals(qualifiers));
	}

	private static Rank rank(Question question, EObject around, EObject element) {
		if (around != null && EcoreUtil.isAncestor(around, element)) {
			return Rank.NEAR_NAME;
		}
		return element.eResource() == question.spot().resource() ? Rank.NAME_OF_FILE : Rank.NAME;
	}

	/** What nobody would write: the element itself, and what the list names already. */
	private Set<EObject> excluded(Question question, Fit fit, EReference reference, IScope scope) {
		Set<EObject> excluded = new HashSet<>();
		question.owner(fit, reference).ifPresent(owner -> {
			excluded.add(owner);
			NodeModelUtils.findNodesForFeature(owner, reference).stream().filter(n -> !question.isAtWord(n))
					.forEach(n -> excluded.addAll(targets.meant(scope, n)));
		});
		question.before().listed().forEach(path -> scope.getElements(QualifiedName.create(path.stream().map(References::read).toList()))
				.forEach(d -> excluded.add(d.getEObjectOrProxy())));
		return excluded;
	}

	private Proposal proposal(Candidate candidate, IScope scope, List<String> qualifiers, Word word) {
		List<String> path = qualifiers.isEmpty() ? shortest(candidate, scope) : List.of(candidate.name());
		String written = path.stream().map(names::writeName).collect(Collectors.joining("."));
		String label = Elements.label(candidate.name());
		List<String> said = new ArrayList<>(word.quoted() ? List.of(label, candidate.name()) : List.of(candidate.name(), label));
		said.addAll(path.subList(0, path.size() - 1));
		String filter = (word.quoted() ? "\"" : "") + said.stream().distinct().collect(Collectors.joining(" "));
		return new Proposal(written, written, Optional.empty(), filter, CompletionItemKind.Reference, texts.kindAndPlace(candidate.element()), texts.inShort(candidate.element()), candidate.rank());
	}

	private static List<String> shortest(Candidate candidate, IScope scope) {
		List<String> path = candidate.element() instanceof NamedElement named && isGlobal(named) ? Elements.path(named) : List.of(candidate.name());
		for (int skip = path.size() - 1; skip > 0; skip--) {
			List<String> end = path.subList(skip, path.size());
			if (isAlone(scope, QualifiedName.create(end))) {
				return end;
			}
		}
		return path;
	}

	private static boolean isGlobal(NamedElement element) {
		return !(element instanceof ConversationStep || element instanceof FailureStory);
	}

	private static boolean isAlone(IScope scope, QualifiedName name) {
		URI first = null;
		for (IEObjectDescription description : scope.getElements(name)) {
			if (first != null && !first.equals(description.getEObjectURI())) {
				return false;
			}
			first = description.getEObjectURI();
		}
		return true;
	}

	private static String read(Token name) {
		return name.text().startsWith("\"") ? Texts.read(name.text()) : name.text().startsWith("^") ? name.text().substring(1) : name.text();
	}
}
