package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.export.Pages.Fitted;
import org.journeywright.diagram.export.Pages.Own;
import org.journeywright.diagram.export.Pages.Tiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

	private static final Pages OWN = new Own();

	private static Exported pdf(Drawing drawing, Pages pages) {
		return PdfWriter.pdf(drawing, Theme.LIGHT, Samples.DATE, pages);
	}

	private static PDDocument open(Exported file) throws IOException {
		return Loader.loadPDF(file.content());
	}

	private static String text(PDDocument document) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		return stripper.getText(document).replaceAll("[ \\u00a0]+", " ");
	}

	@Test
	void theWordsCanBeSearched() throws IOException {
		try (PDDocument document = open(pdf(Samples.everything(), OWN))) {
			String text = text(document);
			for (TypeStyle style : TypeStyle.values()) {
				assertTrue(text.contains(Samples.sentence(style)), text);
			}
			for (String words : List.of("Own a Lumen One", "Journey map, as it is today · model of 3 October 2026", "feeling now", "in the middle", "AT THE END")) {
				assertTrue(text.contains(words), words + " in " + text);
			}
		}
	}

	@Test
	void theFacesUsedAreInTheFileAndNoMoreOfThemThanIsShown() throws IOException {
		try (PDDocument document = open(pdf(Samples.everything(), OWN))) {
			PDResources resources = document.getPage(0).getResources();
			List<PDFont> fonts = StreamSupport.stream(resources.getFontNames().spliterator(), false).map(name -> font(resources, name)).toList();
			assertEquals(3, fonts.size());
			fonts.forEach(font -> assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+Roboto-.*"), font.getName()));
		}
		assertTrue(pdf(Samples.saying("Plain"), OWN).content().length < 20_000);
	}

	private static PDFont font(PDResources resources, COSName name) {
		try {
			return resources.getFont(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aPageOfItsOwnIsAsLargeAsTheDrawing() throws IOException {
		Sheet sheet = Sheet.of(Samples.everything(), Samples.DATE);
		try (PDDocument document = open(pdf(Samples.everything(), OWN))) {
			assertEquals(sheet.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
			assertEquals(sheet.height() * 0.75, document.getPage(0).getMediaBox().getHeight(), 0.01);
		}
	}

	@Test
	void noPageIsLargerThanProgramsOpen() throws IOException {
		try (PDDocument document = open(pdf(Samples.wide(120, 1), OWN))) {
			assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.01);
			assertTrue(text(document).contains("Cell119"));
		}
	}

	@ParameterizedTest
	@EnumSource(Paper.class)
	void thePaperIsTakenAcrossOrUprightAsSuitsTheDrawing(Paper paper) throws IOException {
		try (PDDocument across = open(pdf(Samples.wide(4, 2), new Fitted(paper))); PDDocument upright = open(pdf(Samples.wide(2, 12), new Fitted(paper)))) {
			PDRectangle wide = across.getPage(0).getMediaBox();
			PDRectangle tall = upright.getPage(0).getMediaBox();
			assertEquals(paper.height(), wide.getWidth(), 0.01);
			assertEquals(paper.width(), wide.getHeight(), 0.01);
			assertEquals(paper.width(), tall.getWidth(), 0.01);
			assertTrue(text(across).contains("Page 1 of 1") && text(upright).contains("Cell23"));
		}
	}

	@ParameterizedTest
	@CsvSource({"A4, 595.28, 841.89", "A3, 841.89, 1190.55", "A2, 1190.55, 1683.78", "A1, 1683.78, 2383.94", "A0, 2383.94, 3370.39", "letter, 612, 792", "Tabloid, 792, 1224"})
	void papersAreAsLargeAsTheirStandardSays(String name, double width, double height) {
		Paper paper = Paper.of(name).orElseThrow();
		assertEquals(width, paper.width(), 0.01);
		assertEquals(height, paper.height(), 0.01);
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 40})
	void everythingFitsOnThePaper(int many) throws IOException {
		try (PDDocument document = open(pdf(Samples.wide(many, many), new Fitted(Paper.A4)))) {
			PDRectangle page = document.getPage(0).getMediaBox();
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
					assertTrue(letter.getXDirAdj() >= 0 && letter.getXDirAdj() + letter.getWidthDirAdj() <= page.getWidth(), letter + " " + letter.getXDirAdj());
					assertTrue(letter.getYDirAdj() >= 0 && letter.getYDirAdj() <= page.getHeight(), letter + " " + letter.getYDirAdj());
				}
			}.getText(document);
		}
	}

	@Test
	void lettersTooSmallToReadAreTold() {
		assertTrue(pdf(Samples.wide(40, 2), new Fitted(Paper.A4)).warnings().getFirst().matches("On one page of A4 the letters of “Wide” are only [0-9.]+ points high; take a larger paper, .*"));
		assertEquals(List.of(), pdf(Samples.wide(4, 2), new Fitted(Paper.A4)).warnings());
	}

	@Test
	void tilesShowEverythingOnceOrInTheOverlap() throws IOException {
		try (PDDocument document = open(pdf(Samples.wide(12, 16), new Tiled(Paper.A4, 1)))) {
			int pages = document.getNumberOfPages();
			assertTrue(pages > 5, "" + pages);
			String text = text(document);
			IntStream.range(0, 12 * 16).forEach(i -> assertTrue(text.matches("(?s).*\\bCell" + i + "\\b.*"), "Cell" + i));
			for (int page = 1; page <= pages; page++) {
				assertTrue(text.contains("Page " + page + " of " + pages + " · row "), "page " + page);
			}
			assertTrue(text.split("Cell0\\b", -1).length == 2, "the first cell is on the first page alone");
		}
	}

	@Test
	void tilesInAnotherScaleTakeFewerPages() throws IOException {
		try (PDDocument full = open(pdf(Samples.wide(12, 16), new Tiled(Paper.A4, 1))); PDDocument half = open(pdf(Samples.wide(12, 16), new Tiled(Paper.A4, 0.5)))) {
			assertTrue(half.getNumberOfPages() * 2 < full.getNumberOfPages());
		}
		try (PDDocument one = open(pdf(Samples.wide(2, 2), new Tiled(Paper.A4, 1)))) {
			assertTrue(text(one).contains("Page 1 of 1") && !text(one).contains("row"));
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e6})
	void tilesThatNobodyCouldGlueAreRefused(double scale) {
		assertTrue(assertThrows(ExportRefusedException.class, () -> pdf(Samples.everything(), new Tiled(Paper.A4, scale))).getMessage().contains("choose "));
	}

	@Test
	void theDocumentSaysWhatItIs() throws IOException {
		try (PDDocument document = open(Samples.elsewhere(() -> pdf(Samples.everything(), OWN)))) {
			assertEquals("Own a Lumen One", document.getDocumentInformation().getTitle());
			assertEquals("Journey map, as it is today · model of 3 October 2026", document.getDocumentInformation().getSubject());
			assertEquals("en", document.getDocumentCatalog().getLanguage());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			Calendar created = document.getDocumentInformation().getCreationDate();
			created.setTimeZone(TimeZone.getTimeZone("UTC"));
			assertEquals(LocalDate.of(2026, 10, 3), LocalDate.of(created.get(Calendar.YEAR), created.get(Calendar.MONTH) + 1, created.get(Calendar.DAY_OF_MONTH)));
		}
		try (PDDocument document = open(PdfWriter.pdf(Samples.everything(), Theme.LIGHT, Optional.empty(), OWN))) {
			assertEquals(null, document.getDocumentInformation().getCreationDate());
		}
	}

	@Test
	void whatTheTypefaceLacksIsABoxThatStillSaysWhatItStandsFor() throws IOException {
		Exported file = pdf(Samples.saying("Ask 漢 then → go"), OWN);
		assertTrue(file.warnings().getFirst().contains("shown as a box: 漢."), file.warnings().toString());
		try (PDDocument document = open(file)) {
			assertTrue(text(document).contains("Ask 漢 then → go"), text(document));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"خدمة العملاء", "שירות לקוחות", "Ask שלום 24 now (בית)", "Սպասարկում", "მომსახურება", "Ӂ ԓ Ԛ", "ใ ລາວ"})
	void wordsOfOtherScriptsAreDrawnInASecondFaceAndSaidInTheOrderOfReading(String words) throws IOException {
		Exported file = pdf(Samples.saying(words), OWN);
		boolean isHeld = words.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
		assertEquals(isHeld, file.warnings().isEmpty(), file.warnings().toString());
		try (PDDocument document = open(file)) {
			PDResources resources = document.getPage(0).getResources();
			assertTrue(StreamSupport.stream(resources.getFontNames().spliterator(), false).anyMatch(name -> font(resources, name).getName().contains("DejaVuSans")));
			assertTrue(said(document, resources).contains(words) || text(document).contains(words), said(document, resources) + text(document));
		}
		assertTrue(file.content().length < 60_000, "a part of the face is in the file: " + file.content().length);
	}

	private static List<String> said(PDDocument document, PDResources resources) {
		return StreamSupport.stream(resources.getPropertiesNames().spliterator(), false).map(n -> resources.getProperties(n).getCOSObject().getString(COSName.ACTUAL_TEXT)).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {Samples.HOSTILE, "\u202eturned\u2066 e\u0308 \ufe0f", "", " ", "😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈😈"})
	void anyTextGoes(String text) throws IOException {
		try (PDDocument document = open(pdf(Samples.saying(text), OWN))) {
			assertEquals(1, document.getNumberOfPages());
		}
	}

	@Test
	void theSameDrawingGivesTheSameBytesEverywhere() {
		for (Pages pages : List.of(OWN, new Fitted(Paper.A3), new Tiled(Paper.A4, 2))) {
			assertArrayEquals(pdf(Samples.everything(), pages).content(), Samples.elsewhere(() -> pdf(Samples.everything(), pages)).content(), pages.toString());
		}
	}

	@Test
	void anEmptyDrawingSaysWhatToDo() throws IOException {
		Drawing empty = new Drawing(Samples.everything().kind(), "Nothing yet", "", 0, 0, List.of(), List.of(), List.of(), "Write something.");
		for (Pages pages : List.of(OWN, new Fitted(Paper.A4), new Tiled(Paper.A4, 1))) {
			try (PDDocument document = open(pdf(empty, pages))) {
				assertTrue(text(document).contains("Write something."), pages.toString());
			}
		}
	}

	@Test
	void everyPaperIsFoundByItsName() {
		assertEquals(Paper.values().length, new TreeSet<>(List.of(Paper.names().split(", "))).stream().filter(n -> Paper.of(n).isPresent()).count());
		assertEquals(Optional.empty(), Paper.of("A7"));
	}
}
