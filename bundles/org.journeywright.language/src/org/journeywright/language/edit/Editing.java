package org.journeywright.language.edit;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.journeywright.language.edit.Insertion.Lines;
import org.journeywright.language.format.JourneyFormatter;
import org.journeywright.language.names.JourneyValueConverters;
import org.journeywright.language.structure.Outline;
import org.journeywright.language.structure.Part.Place;
import org.journeywright.language.structure.Shape;
import org.journeywright.language.structure.Shapes;
import org.journeywright.model.Elements;
import org.journeywright.model.JourneyModel;

import com.google.inject.Inject;

/** What the edits share: the pages of a model, the outlines of its elements, new text in the style of a page. Made anew for every edit. */
final class Editing {

	@Inject
	private Shapes shapes;
	@Inject
	private JourneyValueConverters converters;
	@Inject
	private JourneyFormatter formatter;
	@Inject
	private IParser parser;
	private final Map<Resource, Page> pages = new HashMap<>();

	Shapes shapes() {
		return shapes;
	}

	JourneyValueConverters converters() {
		return converters;
	}

	Page page(EObject element) {
		if (!(element.eResource() instanceof XtextResource resource) || resource.getParseResult() == null) {
			throw new EditRefusedException("This " + Elements.kind(element) + " stands in no file.");
		}
		return pages.computeIfAbsent(resource, r -> new Page(resource));
	}

	List<Page> pagesOf(ResourceSet model) {
		return model.getResources().stream().filter(r -> r instanceof XtextResource && !r.getContents().isEmpty()).map(r -> page(r.getContents().get(0))).toList();
	}

	Values values(EObject from, Plan plan) {
		return new Values(converters, new Names(from.eResource().getResourceSet(), plan));
	}

	INode node(EObject element) {
		return element instanceof JourneyModel ? page(element).root() : Optional.<INode>ofNullable(NodeModelUtils.findActualNodeFor(element)).orElseThrow(
				() -> new EditRefusedException("This " + Elements.kind(element) + " stands in no file."));
	}

	Outline outline(EObject element) {
		return Outline.of(shapes, node(element));
	}

	Shape shape(EObject element) {
		return shapes.of(element.eClass());
	}

	/** The first assignment by which an element's rule says a feature. */
	Assignment assignment(EObject element, String feature) {
		return Shapes.assignmentIn(shape(element), feature)
				.orElseThrow(() -> new EditRefusedException("The " + words(feature) + " of " + Elements.label(element) + " cannot be written."));
	}

	/** The words that introduce an inner element in its owner's block, as in {@code measured by}; empty where it introduces itself. */
	String introduction(EObject owner, EReference feature) {
		return shapes.clauseOf(assignment(owner, feature.getName())).filter(Group.class::isInstance).map(clause -> EcoreUtil2.getAllContentsOfType(clause, Keyword.class)
				.stream().map(k -> k.getValue() + " ").collect(Collectors.joining())).orElse("");
	}

	/** The indentation of an element: of its line where it starts one, otherwise what it would be. */
	String indentOf(EObject element) {
		if (element instanceof JourneyModel) {
			return "";
		}
		Page page = page(element);
		int start = node(element).getOffset();
		if (page.startsLine(start)) {
			return page.indentAt(start);
		}
		return element.eContainer() instanceof JourneyModel ? "" : indentOf(element.eContainer()) + page.style().unit();
	}

	/** The indentation of the clauses in an element's block: that of the first that starts a line, otherwise one level more than the element. */
	String innerIndent(EObject element) {
		if (element instanceof JourneyModel) {
			return "";
		}
		Page page = page(element);
		return outline(element).clauses().stream().map(c -> c.get(0)).filter(p -> p.place() == Place.BLOCK)
				.filter(p -> page.startsLine(p.offset())).findFirst().map(p -> page.indentAt(p.offset())).orElseGet(() -> indentOf(element) + page.style().unit());
	}

	/** The indentation of a new line beside a neighbour: the neighbour's, where that starts a line, otherwise that of the block. */
	String indentBeside(EObject owner, Optional<INode> neighbour) {
		Page page = page(owner);
		return neighbour.map(INode::getOffset).filter(page::startsLine).map(page::indentAt).orElseGet(() -> innerIndent(owner));
	}

	/** A feature as people say it, as in {@code looks like}. */
	static String words(String feature) {
		return Elements.label(feature).toLowerCase(Locale.ROOT);
	}

	/** The rule by which an owner's inner elements are read. */
	ParserRule ruleOf(EObject owner, EReference feature) {
		return (ParserRule) ((RuleCall) assignment(owner, feature.getName()).getTerminal()).getRule();
	}

	/**
	 * Reads the text of a new element.
	 *
	 * @throws EditRefusedException
	 *             if the text is not such an element
	 */
	IParseResult parsed(ParserRule rule, String text) {
		IParseResult parsed = parser.parse(rule, new StringReader(text.strip()));
		if (parsed.hasSyntaxErrors()) {
			INode error = parsed.getSyntaxErrors().iterator().next();
			throw new EditRefusedException("This cannot be read: '" + error.getText().strip() + "'.");
		}
		return parsed;
	}

	/**
	 * Lays out the text of a new element.
	 *
	 * @throws EditRefusedException
	 *             if the text is not such an element
	 */
	Lines laidOut(Page page, ParserRule rule, String text, String indent, boolean topLevel) {
		int start = ClauseEnds.isAbove(text) ? ClauseEnds.begin(text) : 0;
		INode root = parsed(rule, text.substring(start)).getRootNode();
		// The formatter would take comments above the element for the end of another line.
		String above = start == 0 ? "" : Shift.lines(text.substring(0, start).strip() + "\n", "", indent, page.style().eol()) + indent;
		String laidOut = above + TextEdits.apply(root.getText(), formatter.edits(root, indent, page.style()));
		return new Lines(indent, laidOut, Outline.of(shapes, root).standsApart(topLevel));
	}
}
