package org.journeywright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.journeywright.language.Meaning;
import org.journeywright.language.TestModel;
import org.journeywright.language.edit.TextEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formatting lays out as documented, loses nothing, changes no meaning, and is done after the first time. */
class FormatterTest {

	private static final JourneyFormatter FORMATTER = TestModel.service(JourneyFormatter.class);
	private static final Pattern COMMENT = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|(//[^\\n]*|/\\*.*?\\*/)", Pattern.DOTALL);

	static String format(String text) {
		XtextResource resource = TestModel.parse(text);
		String formatted = TextEdits.apply(text, FORMATTER.edits(resource.getParseResult().getRootNode()));
		XtextResource again = TestModel.parse(formatted);
		assertEquals(Meaning.of(TestModel.model(resource)), Meaning.of(TestModel.model(again)), () -> "of\n" + text + "\n--- formatted as\n" + formatted);
		assertEquals(comments(text), comments(formatted));
		assertEquals(formatted, TextEdits.apply(formatted, FORMATTER.edits(again.getParseResult().getRootNode())), "Formatting twice is not formatting once");
		return formatted;
	}

	private static List<String> comments(String text) {
		return COMMENT.matcher(text).results().map(m -> m.group(1)).filter(c -> c != null).map(c -> c.replaceAll("\\s+", " ").strip()).toList();
	}

	@Test
	void everyClauseGetsALineAndEveryLevelTwoSpaces() {
		assertEquals("""
				journey J as-is {
				  starts "a"
				  ends "b"

				  stage S goal "x" {
				    touchpoint T via phone, app {
				      feels -3
				      moment of truth
				    }

				    touchpoint U
				    touchpoint V
				  }
				}
				""", format("channel phone channel app journey J   as-is{starts \"a\" ends \"b\" stage S\n\ngoal \"x\"{touchpoint T via phone ,app{\nfeels -3 moment   of truth}touchpoint U touchpoint V}}")
				.replaceFirst("channel phone\nchannel app\n\n", ""));
	}

	@Test
	void elementsWithBlocksStandApartAndShortOnesMayStandTogether() {
		assertEquals("""
				channel a
				channel b

				persona P {
				  goal "x"
				}

				channel c

				channel d
				""", format("\n\n\nchannel a\nchannel b\npersona P {\ngoal \"x\" }\nchannel c\n\n\n\nchannel d"));
	}

	@Test
	void emptyLinesOfTheAuthorAreKeptUpToOneButNotAtTheEdgesOfABlock() {
		assertEquals("""
				persona P {
				  goal "x"

				  needs "y"
				  needs "z"
				}
				""", format("persona P {\n\n\n  goal \"x\"\n\n\n\n  needs \"y\"\n  needs \"z\"\n\n\n}\n\n\n\n"));
	}

	@Test
	void commentsStayWithWhatTheyPrecedeOrFollow() {
		assertEquals("""
				// about the file

				// about P
				persona P { // behind the brace
				  // about x
				  goal "x" // behind x
				  /* about y
				   * in two lines */
				  needs "y" /* behind y */

				  // at the end
				} // behind P

				// about Q
				/* close to Q */ persona Q
				// the end
				""", format("// about the file\n\n\n   // about P\npersona P { // behind the brace\n\n// about x\n\tgoal \"x\"   // behind x\n/* about y\n         * in two lines */\n"
				+ "needs \"y\" /* behind y */\n\n\n      // at the end\n} // behind P\n// about Q\n     /* close to Q */   persona Q\n// the end"));
	}

	@Test
	void commentsWithinALineStayThere() {
		assertEquals("""
				team T {
				  role R /* first */ front-line // second
				      headcount 3
				      // third
				      reports to R
				}
				""", format("team T { role R /* first */ front-line // second\nheadcount 3\n// third\nreports to R }"));
	}

	@Test
	void longLinesBreakBeforeAClauseAndLongListsBehindAComma() {
		String roles = "role A role B role C role D ";
		assertEquals("""
				standard "A standard with a name that runs on for quite a while so that its line gets too long for one line" external
				    for "%s", "%s" {
				  carries %s,
				    LastOfAll
				}
				""".formatted("x".repeat(45), "y".repeat(45), "a".repeat(128)),
				format("team T { " + roles + " role \"" + "x".repeat(45) + "\" role \"" + "y".repeat(45) + "\" } value LastOfAll value " + "a".repeat(128)
						+ " standard \"A standard with a name that runs on for quite a while so that its line gets too long for one line\" external for \"" + "x".repeat(45)
						+ "\", \"" + "y".repeat(45) + "\" { carries " + "a".repeat(128) + ", LastOfAll }").replaceFirst("(?s)^team.*?(?=standard)", ""));
	}

	@Test
	void answersStandOnOneLineOrHaveTheirTiesBelowThem() {
		assertEquals("""
				scenario S {
				  failure F

				  decision D "?" {
				    best "Short." mood +1 feedback "Yes." -> O
				    poor "%s"
				      breaks B from F
				      mood -1
				      then "Oh."
				      feedback "No."
				      -> O
				  }

				  outcome O good
				}
				""".formatted("long ".repeat(30)), format("standard X { behaviour B } scenario S { failure F decision D \"?\" { best \"Short.\" mood +1\n feedback \"Yes.\" -> O poor \"" + "long ".repeat(30)
				+ "\" breaks B from F mood -1 then \"Oh.\" feedback \"No.\" -> O } outcome O good }").replaceFirst("(?s)^.*(?=scenario)", ""));
	}

	@Test
	void countsOfComplaintsStandOnOneLineWhereTheyFit() {
		assertEquals("      complaints { 2026-01: 3 2026-02: 4 }\n",
				format("journey J { stage S { touchpoint T {\ncomplaints{2026-01 :3\n2026-02:   4} } } }").lines().filter(l -> l.contains("complaints")).findFirst().get() + "\n");
		String many = Stream.iterate(1, m -> m + 1).limit(12).map(m -> "2026-%02d: 3".formatted(m)).reduce("", (a, b) -> a + " " + b);
		assertTrue(format("journey J { stage S { touchpoint T { complaints {" + many + "} } } }").contains("      complaints {\n        2026-01: 3\n        2026-02: 3\n"));
	}

	@Test
	void textsAreIndentedButKeepTheirLines() {
		assertEquals("""
				persona P {
				  quote \"""
				    first
				      second

				    third \\ "quoted"
				    \"""
				  goal "wrapped
				    twice"
				}
				""", format("persona P {\n\tquote \"\"\"\n\t\tfirst\n\t\t  second\n\n\t\tthird \\ \"quoted\"\n\"\"\" goal \"wrapped\n  twice\" }"));
	}

	@Test
	void shortBlocksMayStandOnOneLine() {
		assertEquals("""
				persona P { goal "x" needs "y" }
				persona Q { }

				journey J {
				  stage S {
				    touchpoint T { expects "x" feels -2 complaints { 2026-08: 3 } }
				    touchpoint U { activity A { note "n" } }

				    touchpoint V {
				      expects "y"
				    }
				  }
				}

				persona R { goal "z" }
				""", format("persona P {goal \"x\"   needs \"y\"}\npersona Q {}\njourney J { stage S {\ntouchpoint T { expects \"x\"  feels -2  complaints {2026-08:3} }\n"
				+ "touchpoint U { activity A { note \"n\" } }\ntouchpoint V { expects\n\"y\" }\n} }\npersona R { goal \"z\" }"));
	}

	@Test
	void blocksOnOneLineAreOpenedWhereTheLineGrowsTooLong() {
		String fitting = "persona P { goal \"" + "x".repeat(Layout.WIDTH - 21) + "\" }\n";
		assertEquals(Layout.WIDTH, fitting.length() - 1);
		assertEquals(fitting, format(fitting));
		assertEquals("persona P {\n  goal \"x" + "x".repeat(Layout.WIDTH - 21) + "\"\n}\n", format(fitting.replace("\"x", "\"xx")));
		assertEquals("persona P {\n  goal \"x\" /* said */\n}\n", format("persona P { goal \"x\" /* said */ }"));
		String outer = "journey J {\n  stage S {\n    touchpoint T { expects \"x\" }\n    touchpoint U { expects \"" + "y".repeat(80) + "\" }\n  }\n}\n";
		assertEquals(outer, format(outer.replaceAll("\n *", " ")));
	}

	@Test
	void lineBreaksOfTheFileAreKept() {
		assertEquals("persona P {\r\n  goal \"x\"\r\n}\r\n", format("persona P {\r\ngoal \"x\" }\r\n"));
	}

	@Test
	void bracesAroundNothingStayTogether() {
		assertEquals("channel a { }\nchannel b { // nothing yet\n}\nchannel c {\n  // nothing yet\n}\n",
				format("channel a {\n\n}\nchannel b { // nothing yet\n}\nchannel c {\n\n// nothing yet\n}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "// only a comment", "/* one */ /* two */\n\n", "  \t " })
	void filesWithoutElementsAreFormattedToo(String text) {
		assertEquals(text.isBlank() ? "" : text.strip() + "\n", format(text));
	}

	static Stream<Path> exampleFiles() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("../org.journeywright.examples/models"))) {
			return files.filter(f -> f.toString().endsWith(".journey")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("exampleFiles")
	void examplesKeepTheirMeaningAndComments(Path file) throws IOException {
		assertEquals("", format(Files.readString(file)).lines().filter(l -> l.endsWith(" ") || l.contains("\t")).findFirst().orElse(""));
	}

	@ParameterizedTest
	@MethodSource("exampleFiles")
	void layoutDependsOnTheWordsAlone(Path file) throws IOException {
		String formatted = format(Files.readString(file));
		String withoutComments = withoutComments(formatted);
		assertEquals(withoutEmptyLines(format(opened(withoutComments))), withoutEmptyLines(format(opened(oddlySpaced(withoutComments, new Random(file.hashCode()), false)))));
	}

	@ParameterizedTest
	@MethodSource("exampleFiles")
	void oddlySpacedAndCommentedFilesLoseNothing(Path file) throws IOException {
		format(oddlySpaced(Files.readString(file), new Random(1 + file.hashCode()), true));
	}

	/** The text with a line break in each of its blocks, so that none of them stands on one line. */
	private static String opened(String text) {
		return Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|\\{", Pattern.DOTALL).matcher(text)
				.replaceAll(m -> java.util.regex.Matcher.quoteReplacement(m.group().equals("{") ? "{\n" : m.group()));
	}

	private static String withoutEmptyLines(String text) {
		return text.replaceAll("(\\r?\\n)+", "\n");
	}

	private static String withoutComments(String text) {
		return COMMENT.matcher(text).replaceAll(m -> m.group(1) == null ? java.util.regex.Matcher.quoteReplacement(m.group()) : "");
	}

	private static String oddlySpaced(String text, Random random, boolean comments) {
		StringBuilder odd = new StringBuilder();
		int at = 0;
		List<String> spaces = new ArrayList<>(List.of(" ", "\t", "\n", "  \n\t", "\r\n "));
		if (comments) {
			spaces.addAll(List.of(" // said \n", "\n// above\n", " /* between */ ", "\n\n\n /* own */\n\n", "/*a*//*b*/", "\n  // one\n\n  // two\n"));
		}
		var tokens = Pattern.compile("\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*\\n|/\\*.*?\\*/|\\s+", Pattern.DOTALL).matcher(text);
		while (tokens.find()) {
			boolean inFigure = text.substring(Math.max(0, tokens.start() - 12), tokens.start()).matches("(?s).*[\\d]$");
			odd.append(text, at, tokens.start());
			odd.append(tokens.group().isBlank() && !inFigure ? spaces.get(random.nextInt(spaces.size())) : tokens.group());
			at = tokens.end();
		}
		return odd.append(text.substring(at)).toString();
	}

	@Test
	void workbenchGetsTheSameEditsOrThoseOfASelection() {
		String text = "persona P{goal\n\"x\"}\npersona Q{goal\n\"y\"}\n";
		XtextResource resource = TestModel.parse(text);
		var access = TestModel.service(TextRegionAccessBuilder.class).forNodeModel(resource).create();
		FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
		assertEquals(format(text), access.getRewriter().renderToString(FORMATTER.format(request)));
		request.addRegion(new TextRegion(20, 20));
		assertEquals("persona P{goal\n\"x\"}\npersona Q {\n  goal \"y\"\n}\n", access.getRewriter().renderToString(FORMATTER.format(request)));
	}
}
