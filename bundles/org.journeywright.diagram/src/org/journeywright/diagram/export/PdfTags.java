package org.journeywright.diagram.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Mark;

/**
 * Tags what is written to pages with the figures that it shows, so that screen readers can tell them. Lines and grounds that mean nothing by themselves are
 * artifacts, which readers pass over. Source: ISO 32000-1, 14.6 to 14.8.
 */
final class PdfTags {

	/** A figure, with the stretches of pages that show it, and the figures on it. */
	record Node(Figure figure, List<Stretch> stretches, List<Node> inner) {
	}

	/** A stretch of the content of a page. */
	record Stretch(PDPage page, int number) {
	}

	private final List<Node> top = new ArrayList<>();
	private final Map<PDPage, List<Node>> pages = new LinkedHashMap<>();
	private final Map<Figure, Node> nodes = new IdentityHashMap<>();
	private final Deque<Figure> within = new ArrayDeque<>();
	private boolean isOpen;

	/** Goes on with what a page shows. */
	void enter(Figure figure, PDPageContentStream content) throws IOException {
		close(content);
		within.push(figure);
	}

	/** Goes back to the figure around the one that was entered last. */
	void leave(PDPageContentStream content) throws IOException {
		close(content);
		within.pop();
	}

	/** Before anything of the figure that was entered last is written. */
	void open(PDPage page, PDPageContentStream content) throws IOException {
		if (!isOpen && isArtifact(within.peek())) {
			content.beginMarkedContent(COSName.ARTIFACT);
		} else if (!isOpen) {
			Node node = node(List.copyOf(within).reversed());
			List<Node> shown = pages.computeIfAbsent(page, p -> new ArrayList<>());
			node.stretches().add(new Stretch(page, shown.size()));
			content.beginMarkedContent(COSName.getPDFName(PdfStructure.type(node.figure())), shown.size());
			shown.add(node);
		}
		isOpen = true;
	}

	private void close(PDPageContentStream content) throws IOException {
		if (isOpen) {
			content.endMarkedContent();
			isOpen = false;
		}
	}

	private static boolean isArtifact(Figure figure) {
		return figure.kind().equals("foot") || figure.telling().name().isBlank() && figure.marks().stream().noneMatch(Mark.Words.class::isInstance);
	}

	private Node node(List<Figure> path) {
		List<Node> siblings = top;
		Node node = null;
		for (Figure figure : path) {
			node = nodes.get(figure);
			if (node == null) {
				node = new Node(figure, new ArrayList<>(), new ArrayList<>());
				nodes.put(figure, node);
				siblings.add(node);
			}
			siblings = node.inner();
		}
		return node;
	}

	/** The outermost figures. */
	List<Node> top() {
		return top;
	}

	/** Which figure each stretch of each page shows. */
	Map<PDPage, List<Node>> pages() {
		return pages;
	}
}
