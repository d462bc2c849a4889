package org.journeywright.diagram.export;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.export.PdfTags.Node;
import org.journeywright.diagram.export.PdfTags.Stretch;

/** The tree that screen readers walk through a document: headings and names of lanes first, then figures in the order in which they are drawn, lines last. */
final class PdfStructure {

	private final Map<Node, PDStructureElement> elements = new IdentityHashMap<>();

	private PdfStructure() {
	}

	/** Puts the tree of what was tagged into the document. */
	static void add(PDDocument document, PdfTags tags) {
		PDStructureTreeRoot root = new PDStructureTreeRoot();
		PDStructureElement all = new PDStructureElement("Document", root);
		root.appendKid(all);
		PdfStructure structure = new PdfStructure();
		structure.build(tags.top(), all);
		structure.tellPages(tags.pages(), root);
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		document.getDocumentCatalog().setMarkInfo(marked);
		document.getDocumentCatalog().setStructureTreeRoot(root);
	}

	/** What kind of content a figure is: a heading, words, or something with a name that says what is seen. */
	static String type(Figure figure) {
		return figure.kind().equals("heading.title") ? "H1" : figure.telling().name().isBlank() ? "P" : "Figure";
	}

	private void build(List<Node> nodes, PDStructureNode parent) {
		nodes.stream().sorted(Comparator.comparingInt(PdfStructure::rank)).forEach(n -> build(n, parent));
	}

	private static int rank(Node node) {
		boolean isLine = node.figure().ends().isPresent();
		return isLine ? 3 : switch (node.figure().pin()) {
			case TOP, CORNER -> 0;
			case LEFT -> 1;
			case NONE -> 2;
		};
	}

	/** What is told of a figure by itself stands before what is on it. */
	private void build(Node node, PDStructureNode parent) {
		boolean isGroup = !node.inner().isEmpty() && !node.stretches().isEmpty();
		PDStructureNode around = isGroup ? element("Sect", parent) : parent;
		if (!node.stretches().isEmpty()) {
			PDStructureElement own = element(type(node.figure()), around);
			if (own.getStructureType().equals("Figure")) {
				own.setAlternateDescription(Legible.line(node.figure().telling().name()));
			}
			node.stretches().forEach(s -> own.appendKid(reference(s)));
			elements.put(node, own);
		}
		build(node.inner(), around);
	}

	private static PDStructureElement element(String type, PDStructureNode parent) {
		PDStructureElement element = new PDStructureElement(type, parent);
		parent.appendKid(element);
		return element;
	}

	private static PDMarkedContentReference reference(Stretch stretch) {
		PDMarkedContentReference reference = new PDMarkedContentReference();
		reference.setPage(stretch.page());
		reference.setMCID(stretch.number());
		return reference;
	}

	/** From a stretch of a page back to its place in the tree. */
	private void tellPages(Map<PDPage, List<Node>> pages, PDStructureTreeRoot root) {
		Map<Integer, PDParentTreeValue> places = new TreeMap<>();
		pages.forEach((page, nodes) -> {
			COSArray own = new COSArray();
			nodes.forEach(n -> own.add(elements.get(n)));
			page.setStructParents(places.size());
			page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
			places.put(places.size(), new PDParentTreeValue(own));
		});
		PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
		tree.setNumbers(places);
		root.setParentTree(tree);
		root.setParentTreeNextKey(places.size());
	}
}
