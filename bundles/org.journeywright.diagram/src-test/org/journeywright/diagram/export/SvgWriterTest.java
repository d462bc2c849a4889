package org.journeywright.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.diagram.drawing.Theme;
import org.journeywright.diagram.drawing.TypeStyle;
import org.journeywright.diagram.export.SvgWriter.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgWriterTest {

	private static final String EVERYTHING = SvgWriter.svg(Samples.everything(), Theme.LIGHT, Samples.DATE);

	private static Document read(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document svg, String name) {
		NodeList found = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	private static List<String> texts(Document svg) {
		return elements(svg, "text").stream().map(Element::getTextContent).toList();
	}

	@Test
	void wordsStayText() throws Exception {
		List<String> texts = texts(read(EVERYTHING));
		for (TypeStyle style : TypeStyle.values()) {
			assertTrue(texts.contains(Samples.sentence(style)), texts.toString());
		}
		assertTrue(texts.containsAll(List.of("in the middle", "AT THE END")));
	}

	@Test
	void titleDateAndLegendStandAroundTheDrawing() throws Exception {
		List<String> texts = texts(read(EVERYTHING));
		assertEquals(List.of("Own a Lumen One", "Journey map, as it is today · model of 3 October 2026"), texts.subList(0, 2));
		assertEquals(List.of("feeling now", "moment of truth"), texts.subList(texts.size() - 2, texts.size()));
	}

	@Test
	void theDateIsSaidOnceAndLeftOutWhereThereIsNone() {
		Drawing dated = new Drawing(Samples.everything().kind(), "T", "Map · model of 3 October 2026", 10, 10, List.of(), List.of(), List.of(), "");
		assertEquals(dated.subtitle(), Caption.subtitle(dated, Samples.DATE));
		Drawing bare = new Drawing(Samples.everything().kind(), "T", "", 10, 10, List.of(), List.of(), List.of(), "");
		assertEquals("Model of 3 October 2026", Caption.subtitle(bare, Samples.DATE));
		assertEquals("", Caption.subtitle(bare, Optional.empty()));
	}

	@Test
	void figuresTellTheirNamesToScreenReaders() throws Exception {
		Document svg = read(EVERYTHING);
		Element inner = elements(svg, "g").stream().filter(g -> g.getAttribute("id").equals("figure-inner")).findFirst().orElseThrow();
		assertEquals("img", inner.getAttribute("role"));
		assertEquals("What is <inside>", inner.getFirstChild().getTextContent());
		assertEquals("All & everything", inner.getFirstChild().getNextSibling().getTextContent());
		assertEquals("group", ((Element) inner.getParentNode()).getAttribute("role"));
		Element root = svg.getDocumentElement();
		assertEquals("Own a Lumen One", elements(svg, "title").getFirst().getTextContent());
		assertEquals(elements(svg, "title").getFirst().getAttribute("id"), root.getAttribute("aria-labelledby"));
	}

	@Test
	void idsAreThereOnce() throws Exception {
		List<Figure> twins = List.of(Figure.of("a b", "x", 0, 0, 1, 1).told("One", ""), Figure.of("a/b", "x", 0, 0, 1, 1).told("Two", ""));
		List<String> ids = elements(read(SvgWriter.svg(Samples.drawing("T", 10, 10, twins), Theme.LIGHT, Samples.DATE)), "g").stream().map(g -> g.getAttribute("id"))
				.filter(i -> !i.isEmpty()).toList();
		assertEquals(List.of("figure-a-b", "figure-a-b-2"), ids);
		assertEquals(ids.size(), new HashSet<>(ids).size());
	}

	@Test
	void theFacesUsedComeWithTheFileUnlessLeftOut() {
		assertEquals(3, EVERYTHING.split("@font-face", -1).length - 1);
		assertEquals(2, SvgWriter.svg(Samples.saying("Plain"), Theme.LIGHT, Samples.DATE).split("@font-face", -1).length - 1);
		String bare = SvgWriter.svg(Samples.everything(), Theme.LIGHT, Samples.DATE, Letters.OF_THE_READER);
		assertFalse(bare.contains("@font-face"));
		assertTrue(bare.length() < 30_000, "" + bare.length());
	}

	@Test
	void nothingIsRunOrFetched() {
		String rest = EVERYTHING.replace("http://www.w3.org/2000/svg", "").replaceAll("url\\(data:font/woff;base64,[A-Za-z0-9+/=]+\\)", "");
		for (String word : List.of("<script", "href", "url(", "http", "@import", "<image", "<foreignObject", " on")) {
			assertFalse(rest.replaceAll("<(title|desc|text)[^>]*>[^<]*", "").contains(word), word);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {Samples.HOSTILE, "\u202eturned\u2066", "\uffff\ufffe\u0085\u001b[31m", "  two  spaces  "})
	void hostileTextsAreShownAsText(String text) throws Exception {
		Document svg = read(SvgWriter.svg(Samples.saying(text), Theme.LIGHT, Samples.DATE));
		assertTrue(texts(svg).contains(Legible.line(text)), texts(svg).toString());
		assertEquals(0, elements(svg, "script").size());
	}

	@Test
	void charactersThatXmlForbidsAreReplaced() {
		assertEquals("a\ufffdb c\ufffd\ufffd\ud83d\ude08", Legible.line("a\u0000b\nc\ud800\uffff\ud83d\ude08"));
	}

	@Test
	void aVeryLongTitleIsWrappedAndCut() throws Exception {
		String svg = SvgWriter.svg(Samples.saying("long ".repeat(2000)), Theme.LIGHT, Samples.DATE);
		List<Element> titles = elements(read(svg), "text").stream().filter(t -> t.getAttribute("class").equals("title")).toList();
		assertEquals(4, titles.size());
		assertTrue(titles.getLast().getTextContent().endsWith("…"));
	}

	@Test
	void bothThemesHaveTheirColours() {
		String dark = SvgWriter.svg(Samples.everything(), Theme.DARK, Samples.DATE);
		assertTrue(dark.contains(Paint.CANVAS.hex(Theme.DARK)) && dark.contains(Paint.SURFACE.hex(Theme.DARK)));
		assertFalse(dark.contains(Paint.SURFACE.hex(Theme.LIGHT)));
		assertNotEquals(EVERYTHING, dark);
	}

	@Test
	void theSameDrawingGivesTheSameBytesEverywhere() {
		assertEquals(EVERYTHING, Samples.elsewhere(() -> SvgWriter.svg(Samples.everything(), Theme.LIGHT, Samples.DATE)));
	}

	@Test
	void anEmptyDrawingHasItsTitleAndSaysWhatToDo() throws Exception {
		Drawing empty = new Drawing(Samples.everything().kind(), "Nothing yet", "", 0, 0, List.of(), List.of(), List.of(), "Write something.");
		assertEquals(List.of("Nothing yet", "Write something."), texts(read(SvgWriter.svg(empty, Theme.LIGHT, Optional.empty()))));
	}
}
