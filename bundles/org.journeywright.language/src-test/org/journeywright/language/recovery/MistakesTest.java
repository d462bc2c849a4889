package org.journeywright.language.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.journeywright.language.TestModel;
import org.journeywright.language.load.Problem;
import org.junit.jupiter.api.Test;

/** A mistake is told in words that help, at its place, and hides nothing that can be understood without it. */
class MistakesTest {

	private static void check(String text, List<String> problems, List<String> understood) {
		assertEquals(problems, TestModel.problems(text));
		assertEquals(understood, TestModel.understood(text));
	}

	@Test
	void wordOfTheLanguageAsNameIsToGoInQuotes() {
		check("persona goal { share 40 % }\npersona B\n",
				List.of("1:9 'goal' is a word of the language and cannot be a name as it stands; put it in quotes: \"goal\". [JW-0001]"),
				List.of("persona:goal", "persona:B"));
	}

	@Test
	void wordOfTheLanguageAsReferenceIsToGoInQuotes() {
		check("persona \"goal\"\njourney J for goal {\n  goal \"x\"\n}\n",
				List.of("2:15 'goal' is a word of the language and cannot be a name as it stands; put it in quotes: \"goal\". [JW-0001]"),
				List.of("persona:goal", "journey:J"));
	}

	@Test
	void misspeltWordOnTheLineSuggestsTheRightOne() {
		check("journey J {\n  stage S gaol \"x\" {\n    touchpoint A\n  }\n}\npersona P\n", List.of("2:11 'gaol' does not fit here; did you mean 'goal'? [JW-0001]"),
				List.of("journey:J", "stage:J/S", "touchpoint:J/A", "persona:P"));
	}

	@Test
	void misspeltWordBeforeABlockLosesNothingOfTheBlock() {
		check("channel phone\njourney J { stage S {\n  touchpoint A vai phone {\n    expects \"x\"\n    activity B\n  }\n} }\n",
				List.of("3:16 'vai' does not fit here; did you mean 'via'? [JW-0001]"),
				List.of("channel:phone", "journey:J", "stage:J/S", "touchpoint:J/A", "backstage activity:J/A/B"));
	}

	@Test
	void misspeltWordInABlockSuggestsTheRightOne() {
		check("journey J { stage S {\n  touchpoint A {\n    efort 3\n    expects \"y\"\n  }\n  touchpoint B\n} }\n",
				List.of("3:5 'efort' does not fit here; did you mean 'effort'? [JW-0001]"),
				List.of("journey:J", "stage:J/S", "touchpoint:J/A", "touchpoint:J/B"));
	}

	@Test
	void misspeltElementSuggestsTheRightOne() {
		check("persnoa P {\n  goal \"x\"\n}\npersona Q\n", List.of("1:1 'persnoa' does not fit here; did you mean 'persona'? [JW-0001]"), List.of("persona:Q"));
	}

	@Test
	void clauseOfAnotherElementIsToldWithWhatFits() {
		check("channel phone {\n  goal \"x\"\n}\nchannel app\n", List.of("2:3 'goal' does not fit here; what fits: note or }. [JW-0001]"),
				List.of("channel:phone", "channel:app"));
	}

	@Test
	void unclosedBraceIsShownWhereItOpened() {
		check("journey J {\n  stage S {\n    touchpoint A {\n      expects \"abc\"\n    touchpoint B\n  }\n\npersona P {\n  goal \"x\"\n}\npersona Q\n",
				List.of("1:11 The { that opens here is never closed; add a } before line 8. [JW-0001]",
						"3:18 The { that opens here is never closed; add a } before line 5. [JW-0001]"),
				List.of("journey:J", "stage:J/S", "touchpoint:J/A", "touchpoint:J/B", "persona:P", "persona:Q"));
	}

	@Test
	void braceThatIsNotClosedBeforeTheEndIsShownWhereItOpened() {
		check("persona P\npersona Q {\n  goal \"x\"\n", List.of("2:11 The { that opens here is never closed; add a } before the end of the file. [JW-0001]"),
				List.of("persona:P", "persona:Q"));
	}

	@Test
	void missingOpeningBraceIsShownBehindWhatItBelongsTo() {
		check("journey J {\n  stage S goal \"x\"\n    touchpoint A\n  }\n}\npersona P\n", List.of("2:16 A { is missing after this. [JW-0001]"),
				List.of("journey:J", "stage:J/S", "touchpoint:J/A", "persona:P"));
	}

	@Test
	void braceTooManyCanBeRemoved() {
		check("persona P { goal \"x\" } }\npersona Q\n", List.of("1:24 This } closes nothing; remove it, or look for a } too many before it. [JW-0001]"),
				List.of("persona:P", "persona:Q"));
	}

	@Test
	void unclosedQuoteIsShownWhereItOpened() {
		check("journey J {\n  stage S {\n    touchpoint A {\n      expects \"abc\n    }\n    touchpoint B\n  }\n}\npersona P { goal \"x\" }\npersona Q\n",
				List.of("4:15 The quote that opens here is never closed; put a \" at the end of the text. [JW-0001]"),
				List.of("journey:J", "stage:J/S", "touchpoint:J/A", "touchpoint:J/B", "persona:P", "persona:Q"));
	}

	@Test
	void unclosedQuoteInTheLastLineIsShownToo() {
		check("persona P { goal \"two\n  lines\" }\nchannel phone \"the switchboard\n",
				List.of("3:15 The quote that opens here is never closed; put a \" at the end of the text. [JW-0001]"),
				List.of("persona:P", "channel:phone"));
	}

	@Test
	void unclosedBlockOfTextIsShownWhereItOpened() {
		check("persona P {\n  quote \"\"\"\n    abc\n}\npersona Q\n",
				List.of("2:9 The \"\"\" that opens here is never closed; put \"\"\" behind the last line of the text. [JW-0001]"), List.of("persona:P", "persona:Q"));
	}

	@Test
	void unclosedCommentIsShownWhereItOpened() {
		check("persona P\n/* about Q\npersona Q\n", List.of("2:1 The comment that opens here is never closed; put */ at its end. [JW-0001]"), List.of("persona:P", "persona:Q"));
	}

	@Test
	void missingNameIsToldBehindTheWordThatNeedsIt() {
		check("persona\npersona S\nteam\n", List.of("1:1 After 'persona', a name is missing. [JW-0001]", "3:1 After 'team', a name is missing. [JW-0001]"),
				List.of("persona:S"));
	}

	@Test
	void textWithoutQuotesIsToBeQuoted() {
		check("persona Q { goal fast needs \"y\" }\npersona R { goal }\n", List.of("1:18 A text is expected here; put it in quotes, as in \"fast\". [JW-0001]",
				"2:18 '}' stands where a text in quotes is expected. [JW-0001]"), List.of("persona:Q", "persona:R"));
	}

	@Test
	void otherQuotationMarksAreToBeStraight() {
		check("channel 'phone'\nchannel app\n", List.of("1:9 Names and texts go between straight double quotes: \"like this\". [JW-0001]"), List.of("channel:app"));
	}

	@Test
	void nameThatStartsWithAFigureIsToGoInQuotes() {
		check("team 3M\nteam B\n", List.of("1:6 '3' stands where a name is expected; names that start with a figure go in quotes. [JW-0001]"), List.of("team:B"));
	}

	@Test
	void missingPartOfAHandoffCostsTheHandoffAlone() {
		check("team T { role A role B }\nhandoff H to B {\n  within 2 h\n}\nhandoff I from A to B\n",
				List.of("2:11 'to' stands where from is expected. [JW-0001]"), List.of("team:T", "role:T/A", "role:T/B", "handoff:I"));
	}

	@Test
	void aMistakeDoesNotHideTheNextOne() {
		check("organisaton \"X\" {\n  mission \"m\"\n}\nvalu V\npersnoa P {\ngoal \"x\"\n}\nquest Q {\n}\npersona R\n",
				List.of("1:1 'organisaton' does not fit here; did you mean 'organisation'? [JW-0001]", "4:1 'valu' does not fit here; did you mean 'value'? [JW-0001]",
						"5:1 'persnoa' does not fit here; did you mean 'persona'? [JW-0001]", "8:1 'quest' does not fit here; what fits: organisation, rule, value, benchmark, standard, team, strategy, practice, "
								+ "initiative, persona, channel, journey …. [JW-0001]"),
				List.of("persona:R"));
	}

	@Test
	void aMistakeHidesNoElementOnTheSameLine() {
		check("chanel Counter channel Window\njourney J { stage S { touchpoint T via Window } }\n",
				List.of("1:1 'chanel' does not fit here; did you mean 'channel'? [JW-0001]"), List.of("channel:Window", "journey:J", "stage:J/S", "touchpoint:J/T"));
	}

	@Test
	void nothingIsSaidAboutNamesThatAMistakeHides() {
		assertEquals(List.of("1:1 'chanel' does not fit here; did you mean 'channel'? [JW-0001]", "2:9 Names and texts go between straight double quotes: \"like this\". [JW-0001]",
				"4:11 'to' stands where from is expected. [JW-0001]", "7:32 There is no channel called 'Door'; check the spelling, or add it to a file of this folder. [JW-0002]"),
				TestModel.problems("chanel \"Side window\"\nchannel 'phone'\nteam T { role A role B }\nhandoff H to B\nhandoff I from A to B { feeds H }\n"
						+ "journey J { stage S {\n  touchpoint K via phone, app, Door, \"Side window\"\n} }\nchannel app\n"));
	}

	@Test
	void nothingIsSaidAboutPartsOfAConversationThatAMistakeHides() {
		assertEquals(List.of("2:3 'decison' does not fit here; did you mean 'decision'? [JW-0001]",
				"3:46 This scenario has no decision point or outcome called 'Never'; check the spelling, or add it to the scenario. [JW-0002]"),
				TestModel.problems("scenario S {\n  decison Later \"?\" { best \"a\" -> D }\n  decision D { best \"a\" -> Later poor \"b\" -> Never }\n}\n"));
	}

	@Test
	void aNameLostInOneFileIsNotMissedInAnother() {
		var model = TestModel.load(Map.of("a.journey", "persona P\njourney J for P, Q\n", "b.journey", "persnoa Q {\n  goal \"x\"\n}\n"));
		assertEquals(List.of("b.journey:1:1"), model.problems().stream().map(p -> p.location().toString()).toList());
	}

	@Test
	void unclosedQuoteBeforeTheBraceOfItsLineLeavesTheBraceAlone() {
		check("organisation \"X\" { as of 2026-11-01  mission \"m }\npersona P { goal \"x }\npersona Q\n",
				List.of("1:46 The quote that opens here is never closed; put a \" at the end of the text. [JW-0001]",
						"2:18 The quote that opens here is never closed; put a \" at the end of the text. [JW-0001]"),
				List.of("organisation:X", "persona:P", "persona:Q"));
	}

	@Test
	void unclosedQuoteIsFoundByTheQuoteThatClosesItBeforeAWord() {
		check("organisation \"X\" {\n  mission \"m\n  as of 2026-11-01 vision \"x\"\n}\npersona P\n",
				List.of("2:11 The quote that opens here is never closed; put a \" at the end of the text. [JW-0001]"), List.of("organisation:X", "persona:P"));
	}

	@Test
	void valuesThatMakeNoSenseAreToldWithTheWayToMendThem() {
		assertEquals(List.of("1:26 '2026-13-01' is not a day of the calendar; write year, month and day, as in 2026-10-03. [JW-0001]",
				"2:20 '7' does not fit here; write a number from 1 to 5. [JW-0001]",
				"3:24 '12345678901234567890 %' is not an amount; write a number and its unit, as in 95 % or 2 h. [JW-0001]",
				"4:19 '+9' does not fit here; a mood is a number from -5 (furious) over 0 to +5 (delighted). [JW-0001]",
				"4:33 '99999999999' does not fit here; write a number from 1 to 5. [JW-0001]",
				"5:27 '99999999999' is too large; the largest number here is 2147483647. [JW-0001]",
				"6:45 '9 of 7' does not fit here; effort is a number from 1 (effortless) to 7 (a struggle), as in 5 of 7. [JW-0001]",
				"6:82 '2026-13' is not a month; write year and month, as in 2026-10. [JW-0001]"),
				TestModel.problems("""
						organisation "X" { as of 2026-13-01 }
						issue I { severity 7 }
						metric M rate { target 12345678901234567890 % }
						scenario S { mood +9 difficulty 99999999999 }
						team T { role R headcount 99999999999 }
						journey J { stage S { touchpoint A { effort 9 of 7 } touchpoint B { complaints { 2026-13: 3 } } } }
						"""));
	}

	@Test
	void unfinishedValuesAreToldAsAWhole() {
		check("metric M { last reviewed 2026-1 target 3 % }\nmetric N { last reviewed 2026 - 10 - 01 }\nissue I { frequency x }\n", List.of(
				"1:33 'target' stands where a date such as 2026-10-03 is expected. [JW-0001]",
				"2:26 This is to be a date such as 2026-10-03, without spaces in it. [JW-0001]",
				"3:21 'x' stands where an amount such as 95 % or 2 h is expected. [JW-0001]"), List.of("metric:M", "metric:N", "issue:I"));
	}

	@Test
	void brokenFileHidesNoOtherFile() {
		var model = TestModel.load(Map.of("a.journey", "journey { }}} \"", "b.journey", "persona P\njourney J for P, Q\n"));
		assertEquals(List.of("a.journey:1:9", "a.journey:1:15", "b.journey:2:18"), model.problems().stream().map(p -> p.location().toString()).toList());
		assertEquals(2, model.files().get(1).getElements().size());
	}

	@Test
	void nothingIsWrittenToTheConsoleWhateverIsWrong() {
		String good = "persona P { goal \"x\" quote \"\"\"\n y\n \"\"\" }\nhandoff H from A to B { within 2 h }\nscenario S { decision D \"x\" { best \"y\" mood +2 -> D } }\n"
				+ "metric M rate { last reviewed 2026-10-01 target 3 % }\n";
		Random random = new Random(7);
		PrintStream out = System.out;
		PrintStream err = System.err;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said));
		System.setErr(new PrintStream(said));
		try {
			for (int i = 0; i < 400; i++) {
				int at = random.nextInt(good.length());
				String bad = random.nextBoolean() ? good.substring(0, at) + good.substring(Math.min(good.length(), at + 1 + random.nextInt(9)))
						: good.substring(0, at) + List.of("{", "}", "\"", "goal", "/*", "'", "3", "- ", "\"\"\"", "->").get(random.nextInt(10)) + good.substring(at);
				for (Problem problem : TestModel.load(bad).problems()) {
					assertTrue(problem.message().endsWith(".") || problem.message().endsWith("?"), problem + " in\n" + bad);
					assertTrue(!problem.message().contains("RULE_") && !problem.message().contains("nvalid token") && !problem.message().contains("null"), problem + " in\n" + bad);
				}
			}
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		assertEquals("", said.toString());
	}
}
