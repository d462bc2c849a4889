package org.journeywright.language.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.language.TestModel;
import org.journeywright.language.edit.ElementTexts.Piece;
import org.journeywright.model.Elements;
import org.junit.jupiter.api.Test;

class ElementTextsTest {

	private static final ElementTexts TEXTS = TestModel.service(ElementTexts.class);

	private static List<String> told(String text) {
		return TEXTS.pieces(text).stream().map(p -> Elements.kind(p.type()) + " " + p.name().orElse("-")).toList();
	}

	@Test
	void elementsOfAllDepthsAreToldApart() {
		assertEquals(List.of("touchpoint A", "touchpoint B", "touchpoint C"), told("touchpoint A by R {\n  feels +1\n}\ntouchpoint B\n\ntouchpoint C via X,\n  Y\n"));
		assertEquals(List.of("team T", "persona Two words"), told("team T {\n  role A\n  role B\n}\npersona \"Two words\""));
		assertEquals(List.of("decision point D", "outcome O"), told("decision D \"Says { so\" {\n  best \"x\" -> O\n}\noutcome O good"));
		assertEquals(List.of("root cause -", "root cause -"), told("root cause people \"One\"\nroot cause \"Two\" {\n  why \"w\"\n}"));
		assertEquals(List.of("option -"), told("best \"Sorry\"\n  shows B\n  feedback \"f\""));
	}

	@Test
	void commentsGoWithTheElementBelowThem() {
		List<Piece> pieces = TEXTS.pieces("// first\nrole A // he {\n\n/* second } */\nrole B\n// the end\n");
		assertEquals(List.of("// first\nrole A // he {", "/* second } */\nrole B"), pieces.stream().map(Piece::text).toList());
	}

	@Test
	void textsThatAreNoElementsAreRefused() {
		assertEquals("This is no element of a model: 'Dear all,'.", assertThrows(EditRefusedException.class, () -> TEXTS.pieces("Dear all,\nhello")).getMessage());
		assertThrows(EditRefusedException.class, () -> TEXTS.pieces("role A\nand more"));
		assertThrows(EditRefusedException.class, () -> TEXTS.pieces("team T {\n  role A\n"));
		assertThrows(EditRefusedException.class, () -> TEXTS.pieces("touchpoint \"T"));
		assertEquals(List.of(), TEXTS.pieces(" \n// nothing\n"));
	}

	@Test
	void anElementGetsAnotherName() {
		Piece piece = TEXTS.pieces("// A is here\ntouchpoint A by A").get(0);
		assertEquals("// A is here\ntouchpoint \"A 2\" by A", TEXTS.renamed(piece, "A 2").text());
		assertEquals("role \"goal\"", TEXTS.renamed(TEXTS.pieces("role A").get(0), "goal").text());
	}

	@Test
	void everyKindThatBeginsWithAWordIsTold() {
		assertTrue(TEXTS.types().count() > 40);
	}
}
