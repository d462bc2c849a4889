package org.journeywright.language.ide.refactor.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.linking.UnambiguousLinking;
import org.journeywright.language.messages.Suggestions;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.names.PathNames;
import org.journeywright.model.ConversationStep;
import org.journeywright.model.Elements;
import org.journeywright.model.FailureStory;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Mends names that lead nowhere, or could mean several elements: by the name that was meant, or by the element that is missing. */
final class UnknownNames {

	private static final int OFFERED = 3;

	@Inject
	private UnambiguousLinking linking;
	@Inject
	private JourneyValueConverters converters;
	@Inject
	private ModelEditor editor;
	@Inject
	private Homes homes;

	/** A name in a text, and who refers to it by what. */
	private record Mention(INode node, EObject owner, EObject context, EReference reference, List<String> path) {
	}

	/** Ways to mend the name at a place. */
	List<Fix> at(Spot spot, int offset) {
		return mention(spot, offset).map(m -> {
			List<Fix> fixes = new ArrayList<>();
			List<Fix> paths = ambiguous(spot, m);
			fixes.addAll(paths);
			if (paths.isEmpty()) {
				fixes.addAll(meant(spot, m));
				fixes.addAll(missing(spot, m));
			}
			return fixes;
		}).orElse(List.of());
	}

	private Optional<Mention> mention(Spot spot, int offset) {
		INode node = NodeModelUtils.findLeafNodeAtOffset(spot.resource().getParseResult().getRootNode(), offset);
		while (node != null && crossReference(node).isEmpty()) {
			node = node.getParent();
		}
		if (node == null) {
			return Optional.empty();
		}
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
		String path = converters.path(node);
		// An element that lacks something stands in no file; the names around it are those of its text all the same.
		EObject context = owner.eResource() == null ? spot.resource().getContents().get(0) : owner;
		return path == null || path.isEmpty() ? Optional.empty()
				: Optional.of(new Mention(node, owner, context, GrammarUtil.getReference(crossReference(node).orElseThrow(), owner.eClass()), List.of(path.split(PathNames.SEPARATOR))));
	}

	private static Optional<CrossReference> crossReference(INode node) {
		return node.getGrammarElement() instanceof CrossReference reference ? Optional.of(reference)
				: node.getGrammarElement() instanceof RuleCall call && call.eContainer() instanceof CrossReference reference ? Optional.of(reference) : Optional.empty();
	}

	private List<Fix> ambiguous(Spot spot, Mention mention) {
		return linking.candidates(mention.context(), mention.reference(), String.join(PathNames.SEPARATOR, mention.path())).values().stream()
				.map(d -> d.getEObjectOrProxy()).filter(NamedElement.class::isInstance).map(e -> Elements.path((NamedElement) e))
				.filter(p -> !p.equals(mention.path())).distinct().map(p -> change(spot, mention, p, false)).toList();
	}

	private List<Fix> meant(Spot spot, Mention mention) {
		QualifiedName written = QualifiedName.create(mention.path());
		List<QualifiedName> names = linking.names(mention.context(), mention.reference(), written.getSegmentCount(), Suggestions.MOST);
		List<String> near = Suggestions.near(written.toString(), names.stream().map(QualifiedName::toString).toList()).limit(OFFERED).toList();
		return near.stream().map(n -> names.stream().filter(q -> q.toString().equals(n)).findFirst().orElseThrow())
				.map(n -> change(spot, mention, n.getSegments(), near.size() == 1)).toList();
	}

	private Fix change(Spot spot, Mention mention, List<String> path, boolean only) {
		String written = path.stream().map(converters::writeName).collect(Collectors.joining("."));
		INode node = mention.node();
		return new Fix("Change to " + written, () -> TextEdits.of(spot.resource().getURI().toString(),
				List.of(new TextEdit(node.getOffset(), node.getLength(), written))), only);
	}

	private List<Fix> missing(Spot spot, Mention mention) {
		return mention.path().size() > 1 ? List.of() : kinds(mention.reference()).flatMap(kind -> homes.of(spot, kind, mention.owner()).stream().limit(OFFERED).map(home -> {
			NamedElement created = (NamedElement) EcoreUtil.create(kind);
			created.setName(mention.path().get(0));
			String where = home.owner() instanceof NamedElement owner && !isOfScenario(kind) ? " in " + Elements.kind(owner) + " " + Elements.label(owner) : "";
			return Fix.of("Create " + Elements.kind(kind) + " " + converters.writeName(created.getName()) + where,
					() -> editor.add(home.owner(), home.feature(), home.index(), created));
		})).toList();
	}

	private static boolean isOfScenario(EClass kind) {
		return ModelPackage.Literals.CONVERSATION_STEP.isSuperTypeOf(kind) || kind == ModelPackage.Literals.FAILURE_STORY;
	}

	/** The kinds of elements that a reference can lead to and that need nothing but a name. */
	private static Stream<EClass> kinds(EReference reference) {
		return switch (reference.getEReferenceType().getClassifierID()) {
			case ModelPackage.CONVERSATION_STEP -> Stream.of(ModelPackage.Literals.DECISION_POINT, ModelPackage.Literals.SCENARIO_OUTCOME);
			case ModelPackage.MEASURABLE, ModelPackage.ADDRESSABLE, ModelPackage.HANDOFF -> Stream.empty();
			default -> Stream.of(reference.getEReferenceType()).filter(t -> !t.isAbstract());
		};
	}
}
