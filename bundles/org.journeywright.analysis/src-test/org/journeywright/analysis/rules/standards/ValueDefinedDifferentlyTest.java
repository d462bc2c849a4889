package org.journeywright.analysis.rules.standards;

import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.TestModel;
import org.journeywright.model.Team;
import org.journeywright.model.Value;
import org.journeywright.model.ValueDefinition;
import org.junit.jupiter.api.Test;

class ValueDefinedDifferentlyTest {

	private final Rule rule = new ValueDefinedDifferently();
	private final TestModel model = new TestModel();
	private final Value value = model.add(Value.class, "Ownership");
	private final Team care = model.add(Team.class, "CustomerCare");
	private final Team works = model.add(Team.class, "Works");

	private void means(String words, Team team) {
		in(value, ValueDefinition.class, d -> {
			d.setWords(words);
			d.setTeam(team);
		});
	}

	@Test
	void definitionsThatDivergeAreShownSideBySide() {
		means("I keep the case until the customer tells me it is done", care);
		means("my part of the job is finished", works);
		Gap gap = model.only("JW-2107", rule);
		assertEquals(value, gap.element());
		assertEquals("“Ownership” means different things to “Customer care” and “Works”.", gap.message());
		assertEquals(List.of("To “Customer care” it means “I keep the case until the customer tells me it is done”.",
				"To “Works” it means “my part of the job is finished”."), gap.evidence());
	}

	@Test
	void otherFormsOfTheSameWordsAgree() {
		means("We keep a case until the customer is served", care);
		means("Keeping our cases, until customers are served!", works);
		model.silent(rule);
	}

	@Test
	void sharingHalfOfTheWordsIsAgreementEnough() {
		means("keep cases", care);
		means("keep numbers", works);
		model.silent(rule);
	}

	@Test
	void onlyTeamsThatDifferAreNamed() {
		means("keep the case until it is closed", care);
		means("keep cases until closed", works);
		means("hit the weekly number", model.add(Team.class, "Planning"));
		assertEquals("“Ownership” means different things to “Customer care” and “Planning”.", model.only(rule).message());
	}

	@Test
	void oneTeamAloneNoneOrWordsThatSayNothingAreNotJudged() {
		model.silent(rule);
		means("keep the case", care);
		model.silent(rule);
		means("hit the number", care);
		means("what we all do", works);
		model.silent(rule);
	}
}
