package org.journeywright.language.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Stage;

import com.google.inject.Inject;

/** Finds the names in texts, and what they mean at the moment. To be asked on the model's thread. */
public final class Mentions {

	private final UnambiguousLinking linking;
	private final JourneyValueConverters converters;

	@Inject
	Mentions(UnambiguousLinking linking, JourneyValueConverters converters) {
		this.linking = linking;
		this.converters = converters;
	}

	/** The name at a place, or that ends there. */
	public Optional<Mention> at(Spot spot) {
		ICompositeNode root = spot.resource().getParseResult().getRootNode();
		return Stream.of(spot.offset(), spot.offset() - 1).map(o -> NodeModelUtils.findLeafNodeAtOffset(root, o)).filter(l -> l != null)
				.flatMap(l -> mention(l).stream()).findFirst();
	}

	/** The name that a mention is written with, without quotes. */
	public String name(ILeafNode leaf) {
		return converters.path(leaf);
	}

	/** Where a file declares or names an element, in the order of the text. */
	public List<Mention> in(ICompositeNode file, NamedElement element) {
		return StreamSupport.stream(file.getAsTreeIterable().spliterator(), false).filter(n -> declares(n) || isReference(n))
				.filter(n -> segments(n).stream().anyMatch(l -> name(l).equals(element.getName()))).flatMap(this::mentions).filter(m -> m.means(element)).toList();
	}

	/** Where any file declares or names an element, in the order of the files and their texts. */
	public List<Mention> everywhere(LiveModel model, NamedElement element) {
		List<NamedElement> led = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(e -> {
			if (e instanceof NamedElement inner) {
				led.add(inner);
			}
		});
		// Paths that lead through an element end at something in it.
		Set<EObject> users = new LinkedHashSet<>();
		led.forEach(e -> users.addAll(model.referringTo(e)));
		Stream<INode> places = Stream.concat(Stream.of(element), users.stream()).distinct().flatMap(e -> ownNames(NodeModelUtils.findActualNodeFor(e)).stream());
		return places.flatMap(this::mentions).filter(m -> m.means(element)).distinct().sorted(
				Comparator.comparing((Mention m) -> fileOf(model, m.leaf())).thenComparingInt(m -> m.leaf().getOffset())).toList();
	}

	/** The file in which a node stands; an element that lacks something is in no file, its text still is. */
	static String fileOf(LiveModel model, INode node) {
		return model.fileOf(node.getRootNode().getSemanticElement()).orElseThrow();
	}

	/** The names in the text of an element, leaving out those of the elements in it. */
	private static List<INode> ownNames(INode node) {
		List<INode> names = new ArrayList<>();
		if (node instanceof ICompositeNode composite) {
			for (INode child : composite.getChildren()) {
				if (declares(child) || isReference(child)) {
					names.add(child);
				} else if (!isElement(child) || GrammarUtil.containingAssignment(child.getGrammarElement()) == null) {
					names.addAll(ownNames(child));
				}
			}
		}
		return names;
	}

	private Optional<Mention> mention(ILeafNode leaf) {
		for (INode at = leaf; at != null && !isElement(at); at = at.getParent()) {
			if (declares(at) || isReference(at)) {
				return mentions(at).filter(m -> m.leaf() == leaf).findFirst();
			}
		}
		return Optional.empty();
	}

	private Stream<Mention> mentions(INode node) {
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
		List<ILeafNode> leaves = segments(node);
		if (declares(node)) {
			return owner instanceof NamedElement named ? leaves.stream().map(l -> new Mention(l, Set.of(named), true)) : Stream.empty();
		}
		List<List<NamedElement>> chains = targets(owner, node).stream().map(Mentions::chain).toList();
		return IntStream.range(0, leaves.size()).mapToObj(i -> {
			Set<NamedElement> means = new LinkedHashSet<>();
			chains.stream().filter(c -> c.size() >= leaves.size()).forEach(c -> means.add(c.get(c.size() - leaves.size() + i)));
			return new Mention(leaves.get(i), means, false);
		});
	}

	private List<NamedElement> targets(EObject owner, INode node) {
		EReference reference = GrammarUtil.getReference(crossReference(node).orElseThrow(), owner.eClass());
		// An element that lacks something stands in no file; the names around it are those of its text all the same.
		EObject context = owner.eResource() == null ? node.getRootNode().getSemanticElement() : owner;
		return linking.candidates(context, reference, converters.path(node)).values().stream().map(d -> d.getEObjectOrProxy())
				.filter(t -> t instanceof NamedElement && !t.eIsProxy()).map(NamedElement.class::cast).toList();
	}

	/** The elements whose names make up the path of an element, outermost first, see {@link org.journeywright.model.Elements#path}. */
	private static List<NamedElement> chain(NamedElement element) {
		List<NamedElement> chain = new ArrayList<>(List.of(element));
		for (EObject owner = element.eContainer(); owner instanceof NamedElement named; owner = owner.eContainer()) {
			if (!(named instanceof Stage)) {
				chain.add(0, named);
			}
		}
		return chain;
	}

	private static List<ILeafNode> segments(INode node) {
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false).filter(l -> !l.isHidden() && !l.getText().equals(".")).toList();
	}

	private static boolean isElement(INode node) {
		return node.getGrammarElement() instanceof RuleCall call && GrammarUtil.isEObjectRuleCall(call);
	}

	static boolean isReference(INode node) {
		return crossReference(node).isPresent();
	}

	/** Whether a node is the name that an element is given. */
	static boolean declares(INode node) {
		return node.getGrammarElement() instanceof RuleCall call && call.eContainer() instanceof Assignment assignment && assignment.getFeature().equals("name");
	}

	private static Optional<CrossReference> crossReference(INode node) {
		EObject grammar = node.getGrammarElement();
		return grammar instanceof CrossReference reference ? Optional.of(reference)
				: grammar instanceof RuleCall call && call.eContainer() instanceof CrossReference reference ? Optional.of(reference) : Optional.empty();
	}
}
