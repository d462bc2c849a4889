package org.journeywright.language.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.journeywright.language.TestModel;
import org.journeywright.language.services.JourneyGrammarAccess;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text or name holds, it is written so that it reads back as itself, in a file and alone. */
class TextsTest {

	private static final List<String> PIECES = List.of("a", "B", " ", "  ", "\"", "\"\"\"", "\\", "\\n", "\\u0041", "\n", "\r", "\r\n", "\t", "\n\n", "\n  x", "//", "/*", "*/", "{", "}",
			"goal", ".", "/", "#", "^", "é", "ß", "\u4E2D", "\u200F", "\u202E", "\uFEFF", "\u2028", "\u0085", "\u0000", "\u001B", "\uD83D\uDE00", "\uD83D", "\uDE00", "=cmd|' /C calc'!A1",
			"<script>", "'", "\u201C");

	private static final JourneyValueConverters CONVERTERS = TestModel.service(JourneyValueConverters.class);

	private static List<String> samples(long seed, int count) {
		Random random = new Random(seed);
		return IntStream.range(0, count).mapToObj(i -> IntStream.range(0, random.nextInt(7)).mapToObj(j -> PIECES.get(random.nextInt(PIECES.size()))).collect(Collectors.joining()))
				.toList();
	}

	@Test
	void everyTextReadsBackAsItself() {
		for (String text : samples(1, 20_000)) {
			String token = Texts.write(text);
			assertEquals(text, Texts.read(token), token);
			assertEquals(token, new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "UTF-8 holds it");
			assertEquals(text, Texts.read(Texts.quote(text)));
			assertFalse(Texts.quote(text).contains("\n"));
		}
	}

	@Test
	void everyTextAndNameReadsBackFromAFile() {
		for (String text : samples(2, 600)) {
			String name = text.isBlank() ? "n" : text;
			String file = "persona " + CONVERTERS.writeName(name) + " { quote " + Texts.write(text) + " }\njourney J for " + CONVERTERS.writeName(name) + "\n";
			JourneyModel model = TestModel.model(TestModel.parse(file));
			Persona persona = (Persona) model.getElements().get(0);
			assertEquals(List.of(name, text), List.of(persona.getName(), persona.getQuote()), file);
			assertEquals(List.of(persona), ((Journey) model.getElements().get(1)).getPersonas(), file);
		}
	}

	@Test
	void everyPathReadsBack() {
		for (String one : samples(3, 300)) {
			for (String two : List.of("b", "a.b", "goal", "\"")) {
				String path = (one.isEmpty() ? "x" : one) + PathNames.SEPARATOR + two;
				String written = CONVERTERS.QName().toString(path);
				JourneyModel model = TestModel.model(TestModel.parse("journey " + CONVERTERS.writeName(one.isBlank() ? "x" : one) + " { stage S { touchpoint "
						+ CONVERTERS.writeName(two) + " } }\nwow W at " + (one.isBlank() ? "x." + CONVERTERS.writeName(two) : written) + "\n"));
				assertFalse(((org.journeywright.model.WowMoment) model.getElements().get(1)).getTouchpoints().get(0).eIsProxy(), written);
			}
		}
	}

	@Test
	void everyWordOfTheLanguageIsQuotedAsAName() {
		for (String keyword : new TreeSet<>(GrammarUtil.getAllKeywords(TestModel.service(JourneyGrammarAccess.class).getGrammar()))) {
			assertEquals("\"" + keyword + "\"", CONVERTERS.writeName(keyword));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ReportFault|ReportFault", "Straße_2|Straße_2", "2nd|\"2nd\"", "front desk|\"front desk\"", "a.b|\"a.b\"", "a/b|\"a/b\"", "^x|\"^x\"", "goal|\"goal\"",
			"as-is|\"as-is\"" })
	void namesAreQuotedOnlyWhereTheyNeedIt(String name, String written) {
		assertEquals(written, CONVERTERS.writeName(name));
	}

	@Test
	void wordMayBeMarkedAsANameInsteadOfQuoted() {
		assertEquals("goal", ((Persona) TestModel.model(TestModel.parse("persona ^goal")).getElements().get(0)).getName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"\"", "\"  \"", "\"a\\u001fb\"" })
	void namesThatNobodyCouldReferToAreMistakes(String name) {
		assertEquals(1, TestModel.problems("persona " + name + "\n").size());
		assertThrows(ValueConverterException.class, () -> CONVERTERS.toValue(name, "Name", null));
	}

	@Test
	void lineBreakInQuotesReadsAsASpace() {
		assertEquals("We will be with you soon", Texts.read("\"We will be \n\t with you\r\n soon\""));
		assertEquals("a\nb", Texts.read("\"a\\nb\""));
	}

	@Test
	void blockKeepsItsLinesWithoutTheIndentationTheyShare() {
		assertEquals("first\n  second\n\nthird", Texts.read("\"\"\"\n    first\n      second\n\n    third\n    \"\"\""));
		assertEquals("first\nsecond \\ \"quoted\"", Texts.read("\"\"\"first\r\n\tsecond \\ \"quoted\"\r\n\"\"\""));
		assertEquals("", Texts.read("\"\"\"\n\"\"\""));
	}

	@Test
	void severalLinesAreWrittenAsABlockWhereTheBlockKeepsThem() {
		assertEquals("\"\"\"\na\n b\n\"\"\"", Texts.write("a\n b"));
		assertTrue(Texts.write(" a\n b").startsWith("\" a"));
		assertTrue(Texts.write("a\n\"\"\"").startsWith("\"a"));
	}

	@Test
	void textThatIsNeverClosedIsReadToItsEnd() {
		assertEquals("abc", Texts.read("\"abc"));
		assertEquals("abc", Texts.read("\"\"\"\nabc\n"));
		assertEquals("", Texts.read("\""));
	}
}
