package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.journeywright.diagram.blueprint.Blueprint;
import org.journeywright.diagram.common.Bench;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Figure.Pin;
import org.journeywright.diagram.drawing.Mark.Words;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.export.Pages.Own;
import org.journeywright.diagram.export.Pages.Tiled;
import org.junit.jupiter.api.Test;

/** What a screen reader gets of a PDF. */
class PdfTagsTest {

	private static final Set<String> SHOWS = Set.of("Tj", "TJ", "f", "S", "B", "b", "s", "F");

	private static PDDocument pdf(Drawing drawing, Pages pages) throws IOException {
		return Loader.loadPDF(PdfWriter.pdf(drawing, Theme.LIGHT, Samples.DATE, pages).content());
	}

	private static List<PDStructureElement> elements(PDDocument document) {
		List<PDStructureElement> all = new ArrayList<>();
		collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
		return all;
	}

	private static void collect(PDStructureNode node, List<PDStructureElement> all) {
		node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).forEach(e -> {
			all.add(e);
			collect(e, all);
		});
	}

	private static List<String> told(PDDocument document) {
		return elements(document).stream().map(PDStructureElement::getAlternateDescription).filter(a -> a != null).toList();
	}

	private static Figure named(String id, double x, Pin pin, String name) {
		Words words = Words.at(2, 12, "[" + id + "]", TypeStyle.SMALL, Paint.INK);
		return Figure.of(id, "card", x, 0, 60, 20).drawn(List.of(words)).pinned(pin).told(name, "");
	}

	@Test
	void theDocumentSaysThatItIsTaggedAndInWhichLanguage() throws IOException {
		try (PDDocument document = pdf(Samples.everything(), new Own())) {
			assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
			assertEquals("en", document.getDocumentCatalog().getLanguage());
			assertEquals("S", document.getPage(0).getCOSObject().getNameAsString("Tabs"));
			assertEquals("Document", ((PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst()).getStructureType());
		}
	}

	@Test
	void figuresAreToldByTheirNamesHeadingsFirstAndLinesLast() throws IOException {
		Figure card = named("d", 180, Pin.NONE, "Card").with(List.of(named("e", 0, Pin.NONE, "Chip\u0000\non it")));
		Drawing drawing = Samples.drawing("T", 300, 40, List.of(named("a", 0, Pin.NONE, "Line").linking("c", "d"), card, named("b", 60, Pin.LEFT, "Lane"), named("c", 120, Pin.TOP, "Heading")));
		try (PDDocument document = pdf(drawing, new Own())) {
			assertEquals(List.of("Heading", "Lane", "Card", "Chip\uFFFD on it", "Line"), told(document));
			assertEquals("H1", elements(document).stream().map(PDStructureElement::getStructureType).filter(t -> !t.equals("Document") && !t.equals("Sect")).findFirst().orElseThrow());
		}
	}

	@Test
	void everyStretchOfAPageIsTaggedOrPassedOver() throws IOException {
		for (Pages pages : List.of(new Own(), new Tiled(Paper.A4, 1))) {
			try (PDDocument document = pdf(Bench.example(new Blueprint(), "lumen").draw(), pages)) {
				for (PDPage page : document.getPages()) {
					int depth = 0;
					for (Object token : new PDFStreamParser(page).parse()) {
						String name = token instanceof Operator operator ? operator.getName() : "";
						depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
						assertTrue(depth > 0 || !SHOWS.contains(name), name + " outside of any tag");
					}
					assertEquals(0, depth);
				}
			}
		}
	}

	@Test
	void everyStretchLeadsToItsPlaceInTheTreeAndBack() throws IOException {
		try (PDDocument document = pdf(Bench.example(new Blueprint(), "lumen").draw(), new Tiled(Paper.A4, 1))) {
			assertTrue(document.getNumberOfPages() > 1);
			Set<COSDictionary> placed = new HashSet<>();
			elements(document).forEach(e -> placed.add(e.getCOSObject()));
			for (PDPage page : document.getPages()) {
				List<Integer> numbers = numbers(page);
				if (numbers.isEmpty()) {
					// Nothing but grounds and lines of lanes is on such a page.
					continue;
				}
				COSArray own = (COSArray) ((PDParentTreeValue) document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers().get(page.getStructParents())).getCOSObject();
				assertEquals(own.size(), numbers.size());
				for (int number : numbers) {
					COSDictionary element = (COSDictionary) own.getObject(number);
					assertTrue(placed.contains(element));
					assertTrue(new PDStructureElement(element).getKids().stream().filter(PDMarkedContentReference.class::isInstance).map(PDMarkedContentReference.class::cast)
							.anyMatch(r -> r.getMCID() == number && r.getPage().getCOSObject() == page.getCOSObject()), () -> "stretch " + number);
				}
			}
		}
	}

	private static List<Integer> numbers(PDPage page) throws IOException {
		List<Integer> numbers = new ArrayList<>();
		for (Object token : new PDFStreamParser(page).parse()) {
			if (token instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
				numbers.add(dictionary.getInt(COSName.MCID));
			}
		}
		return numbers;
	}

	@Test
	void wordsAreInTheStretchOfTheirFigure() throws IOException {
		try (PDDocument document = pdf(Samples.drawing("T", 300, 40, List.of(named("a", 0, Pin.NONE, "First"), named("b", 60, Pin.NONE, "Second"))), new Own())) {
			PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
			extractor.processPage(document.getPage(0));
			COSArray own = (COSArray) ((PDParentTreeValue) document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers().get(0)).getCOSObject();
			List<String> read = extractor.getMarkedContents().stream().filter(c -> c.getMCID() >= 0)
					.map(c -> Optional.ofNullable(((COSDictionary) own.getObject(c.getMCID())).getString(COSName.ALT)).orElse("") + "=" + text(c)).toList();
			assertTrue(read.containsAll(List.of("First=[a]", "Second=[b]")), read::toString);
		}
	}

	private static String text(PDMarkedContent content) {
		StringBuilder text = new StringBuilder();
		content.getContents().stream().filter(TextPosition.class::isInstance).forEach(p -> text.append(((TextPosition) p).getUnicode()));
		return text.toString();
	}

	@Test
	void everyNamedFigureOfAnExampleIsTold() throws IOException {
		Drawing drawing = Bench.example(new Blueprint(), "corner-cafe").draw();
		try (PDDocument document = pdf(drawing, new Own())) {
			Set<String> told = new HashSet<>(told(document));
			List<String> silent = drawing.all().filter(f -> !f.marks().isEmpty()).map(f -> f.telling().name()).filter(n -> !n.isBlank()).map(Legible::line).filter(n -> !told.contains(n)).toList();
			assertEquals(List.of(), silent);
			assertNotNull(document.getDocumentInformation().getTitle());
		}
	}
}
