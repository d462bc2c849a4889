package org.journeywright.language.ide.hover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.SourceLocation;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.navigation.Mention;
import org.journeywright.language.ide.navigation.Mentions;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.load.Problem;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage;
import org.journeywright.model.RuleSetting;

import com.google.inject.Inject;

/**
 * What there is to know about the words at a place: names tell about their element, words of the language what they are for, rule codes about their rule; gaps
 * and problems at the place are explained. Only what is known already is told: no rule is run for it.
 */
public final class Hovers {

	private static final int EACH = 3;

	@Inject
	private Meanings meanings;
	@Inject
	private ElementText texts;
	@Inject
	private TieText ties;
	@Inject
	private Mentions mentions;

	/** The explanation in Markdown; empty where there is nothing to say. */
	public Optional<Hover> at(Spot spot, ModelService service) {
		Optional<ILeafNode> leaf = leaf(spot);
		if (leaf.isEmpty()) {
			return Optional.empty();
		}
		Optional<Mention> name = mentions.at(spot);
		INode value = name.<INode>map(Mention::leaf).orElseGet(() -> value(leaf.get()));
		List<Finding> gaps = service.gaps().map(a -> a.findings()).orElse(List.of());
		List<String> parts = name.map(n -> n.means().stream().sorted(Comparator.comparing(Elements::identity)).limit(EACH).map(e -> element(spot, e, gaps)).toList()).orElseGet(() -> List.of(about(leaf.get(), value)));
		parts = new ArrayList<>(parts);
		problems(spot, service).map(GapText::explained).forEach(parts::add);
		gaps.stream().filter(g -> g.location().filter(l -> l.file().equals(spot.file()) && covers(l, spot.offset())).isPresent()).limit(EACH).map(GapText::explained)
				.forEach(parts::add);
		String text = parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining("\n\n---\n\n"));
		return text.isEmpty() ? Optional.empty()
				: Optional.of(new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), spot.positions().range(value.getOffset(), value.getLength())));
	}

	/** The word at the place, or the one that ends there; none in white space and comments. */
	private static Optional<ILeafNode> leaf(Spot spot) {
		INode root = spot.resource().getParseResult().getRootNode();
		return Stream.of(spot.offset(), spot.offset() - 1).filter(o -> o >= 0).map(o -> NodeModelUtils.findLeafNodeAtOffset(root, o))
				.filter(l -> l != null && !l.getText().isBlank() && !l.getText().startsWith("//") && !l.getText().startsWith("/*")).findFirst();
	}

	/** The whole value that a word is part of, such as a path or an amount. */
	private static INode value(ILeafNode leaf) {
		INode node = leaf;
		while (node.getParent() != null && node.getGrammarElement() != null && GrammarUtil.containingParserRule(node.getGrammarElement()) != null
				&& GrammarUtil.isDatatypeRule(GrammarUtil.containingParserRule(node.getGrammarElement()))) {
			node = node.getParent();
		}
		return node;
	}

	private String about(ILeafNode leaf, INode value) {
		return switch (value.getGrammarElement()) {
			case EnumLiteralDeclaration literal -> choice(value, literal.getLiteral().getValue());
			case Keyword keyword when GrammarUtil.containingParserRule(keyword) == null -> choice(value, keyword.getValue());
			case Keyword keyword -> word(keyword);
			case RuleCall call when GrammarUtil.containingAssignment(call) != null -> value(NodeModelUtils.findActualSemanticObjectFor(leaf), GrammarUtil.containingAssignment(call));
			case null, default -> "";
		};
	}

	private String word(Keyword word) {
		return meanings.of(word).map(t -> explained(meanings.clause(word, t), t)).orElse("");
	}

	private static String explained(String words, ENamedElement topic) {
		EClass type = topic instanceof EStructuralFeature feature ? feature.getEContainingClass() : (EClass) topic;
		return Meanings.paragraphs(Markdown.bold(words) + " · " + Elements.kind(type), Markdown.escape(Meanings.documentation((EModelElement) topic)));
	}

	/** A word with a fixed choice stands for the feature that it is the value of. */
	private static String choice(INode node, String literal) {
		for (INode at = node; at != null; at = at.getParent()) {
			Assignment assignment = at.getGrammarElement() == null ? null : GrammarUtil.containingAssignment(at.getGrammarElement());
			if (assignment != null) {
				EStructuralFeature feature = Meanings.feature(assignment);
				return explained(literal, feature);
			}
		}
		return "";
	}

	private String value(EObject owner, Assignment assignment) {
		EStructuralFeature feature = Meanings.feature(assignment);
		if (feature == ModelPackage.Literals.RULE_SETTING__CODE && owner instanceof RuleSetting setting && setting.getCode() != null) {
			return GapText.rule(setting.getCode());
		}
		String words = meanings.words(owner.eClass(), feature);
		return explained(words.isEmpty() ? Elements.kind(owner) : words, feature);
	}

	private String element(Spot spot, EObject element, List<Finding> gaps) {
		List<Finding> its = gaps.stream().filter(g -> g.element() == element).toList();
		return Meanings.paragraphs(texts.of(element), ties.of(element, spot.model()), its.isEmpty() ? "" : "Gaps:\n\n" + GapText.list(its));
	}

	private static Stream<Problem> problems(Spot spot, ModelService service) {
		return service.problems(spot.file()).stream().filter(p -> covers(p.location(), spot.offset())).limit(EACH);
	}

	private static boolean covers(SourceLocation place, int offset) {
		return place.offset() <= offset && offset <= place.offset() + place.length();
	}
}
