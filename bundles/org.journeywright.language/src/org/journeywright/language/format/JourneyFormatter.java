package org.journeywright.language.format;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.journeywright.language.edit.TextEdit;
import org.journeywright.language.structure.Shapes;

import com.google.inject.Inject;

/**
 * Lays files out: two spaces of indentation, one clause a line (short blocks may stand on one), comments kept where they belong. Formatting never changes what a file means, and formatting a
 * formatted file changes nothing. Files with mistakes are left alone.
 */
public class JourneyFormatter implements IFormatter2 {

	@Inject
	private Shapes shapes;

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		IParseResult parsed = access.getResource().getParseResult();
		if (parsed == null || !parsed.getRootNode().getText().equals(access.regionForDocument().getText())) {
			return apart(access);
		}
		if (parsed.hasSyntaxErrors()) {
			return List.of();
		}
		return edits(parsed.getRootNode()).stream().filter(e -> isAsked(request, e))
				.map(e -> access.getRewriter().createReplacement(e.offset(), e.length(), e.text())).toList();
	}

	/** What is being serialized has no layout yet; its words are kept apart, and it is laid out once it stands in a file. */
	private static List<ITextReplacement> apart(ITextRegionAccess access) {
		List<ITextReplacement> spaces = new ArrayList<>();
		for (IHiddenRegion gap = access.regionForRootEObject().getPreviousHiddenRegion(); gap != null; gap = gap.getNextHiddenRegion()) {
			if (gap.getLength() == 0 && gap.getPreviousSemanticRegion() != null && gap.getNextSemanticRegion() != null) {
				spaces.add(access.getRewriter().createReplacement(gap.getOffset(), 0, " "));
			}
		}
		return spaces;
	}

	private static boolean isAsked(FormatterRequest request, TextEdit edit) {
		return request.getRegions().isEmpty()
				|| request.getRegions().stream().anyMatch(r -> edit.offset() >= r.getOffset() && edit.end() <= r.getOffset() + r.getLength());
	}

	/** The edits that lay out a file without mistakes, in order. */
	public List<TextEdit> edits(INode root) {
		String text = root.getText();
		Layout layout = new Layout(shapes, text, Style.UNIT.length(), true);
		return new Printer(text, "", Style.UNIT, Style.eolOf(text)).file(layout.file(root));
	}

	/**
	 * The edits that lay out the text of a single new element; nobody has written its blocks on one line on purpose.
	 *
	 * @param node
	 *            the element in its text
	 * @param base
	 *            the indentation of the line it starts on
	 * @param style
	 *            the style of the file it is meant for
	 */
	public List<TextEdit> edits(INode node, String base, Style style) {
		String text = node.getRootNode().getText();
		Layout layout = new Layout(shapes, text, style.unit().length(), false);
		return new Printer(text, base, style.unit(), style.eol()).element(layout.element(node));
	}
}
