package org.journeywright.language.edit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;

import com.google.inject.Inject;

/** Reads the texts of elements that stand on their own, as on a clipboard: which kinds of elements they are, where one ends, and what it is called. */
public final class ElementTexts {

	private final Shapes shapes;
	private final IParser parser;
	private final JourneyValueConverters converters;
	private final Map<String, List<ParserRule>> byFirstWord = new LinkedHashMap<>();

	/**
	 * The text of one element.
	 *
	 * @param type
	 *            what kind of element it is
	 * @param text
	 *            its text, with the comments above it
	 * @param name
	 *            what it is called; empty where it has no name
	 */
	public record Piece(EClass type, String text, Optional<String> name) {
	}

	@Inject
	ElementTexts(Shapes shapes, IParser parser, JourneyValueConverters converters) {
		this.shapes = shapes;
		this.parser = parser;
		this.converters = converters;
		shapes.written().forEach(type -> {
			ParserRule rule = shapes.of(type).rule();
			shapes.of(type).head().stream().findFirst().ifPresent(first -> firstWords(first).forEach(w -> byFirstWord.computeIfAbsent(w, x -> new ArrayList<>()).add(rule)));
		});
	}

	private static List<String> firstWords(AbstractElement first) {
		return switch (first) {
			case Keyword keyword -> List.of(keyword.getValue());
			case Assignment grade when grade.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule rule -> EcoreUtil2
					.getAllContentsOfType(rule, EnumLiteralDeclaration.class).stream().map(d -> d.getLiteral().getValue()).toList();
			// What begins with a name could be anything.
			default -> List.of();
		};
	}

	/**
	 * The elements in a text, one below the other.
	 *
	 * @throws EditRefusedException
	 *             if a part of the text is no element
	 */
	public List<Piece> pieces(String text) {
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		int good = 0;
		for (int end : ClauseEnds.of(text)) {
			if (good > start && !ClauseEnds.isSilent(text.substring(good, end)) && read(text.substring(start, end)).isEmpty()) {
				pieces.add(read(text.substring(start, good)).orElseThrow());
				start = good;
			}
			if (!ClauseEnds.isSilent(text.substring(Math.max(start, good), end)) && read(text.substring(start, end)).isPresent()) {
				good = end;
			}
		}
		if (good > start) {
			pieces.add(read(text.substring(start, good)).orElseThrow());
		}
		String rest = text.substring(Math.max(start, good));
		if (!ClauseEnds.isSilent(rest)) {
			throw new EditRefusedException("This is no element of a model: '" + rest.strip().lines().findFirst().orElse("") + "'.");
		}
		return pieces;
	}

	/** The element that a text is, and nothing else. */
	private Optional<Piece> read(String text) {
		String first = ClauseEnds.firstWord(text);
		return byFirstWord.getOrDefault(first, List.of()).stream().flatMap(rule -> read(rule, text).stream()).findFirst();
	}

	private Optional<Piece> read(ParserRule rule, String text) {
		IParseResult parsed = parser.parse(rule, new StringReader(text.strip()));
		EObject element = parsed.getRootASTElement();
		return parsed.hasSyntaxErrors() || element == null ? Optional.empty()
				: Optional.of(new Piece(element.eClass(), text.strip(), element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty()));
	}

	/** The element under another name. */
	public Piece renamed(Piece piece, String name) {
		EObject element = parser.parse(shapes.of(piece.type()).rule(), new StringReader(piece.text())).getRootASTElement();
		INode node = NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME).get(0);
		String text = new StringBuilder(piece.text()).replace(node.getOffset(), node.getEndOffset(), converters.writeName(name)).toString();
		return new Piece(piece.type(), text, Optional.of(name));
	}

	/** The kinds of elements that can be told by their text alone. */
	public Stream<EClass> types() {
		return byFirstWord.values().stream().flatMap(List::stream).map(r -> (EClass) r.getType().getClassifier()).distinct();
	}
}
