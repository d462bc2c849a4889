package org.journeywright.analysis.coverage;

import static org.journeywright.analysis.TestModel.amount;
import static org.journeywright.analysis.TestModel.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.journeywright.analysis.TestModel;
import org.journeywright.analysis.coverage.Cell.State;
import org.journeywright.model.Behaviour;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.KnowledgeCheck;
import org.journeywright.model.LeadershipPractice;
import org.journeywright.model.Metric;
import org.journeywright.model.ObserveBehaviour;
import org.journeywright.model.Phase;
import org.journeywright.model.PlayScenario;
import org.journeywright.model.ReadStandard;
import org.journeywright.model.ReflectOnStory;
import org.journeywright.model.Role;
import org.journeywright.model.RoleKind;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Stage;
import org.journeywright.model.StandardKind;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingModule;
import org.journeywright.model.TrainingProgramme;
import org.journeywright.model.WowMoment;
import org.junit.jupiter.api.Test;

/** What the coverage matrices say of small models. */
class CoverageTest {

	private final TestModel model = new TestModel();

	@Test
	void emptyModelHasEveryMatrixWithoutRows() {
		List<Matrix> matrices = Coverage.of(model.view());
		assertEquals(List.of("touchpoints", "standards", "behaviours", "roles", "handoffs"), matrices.stream().map(Matrix::id).toList());
		assertTrue(matrices.stream().allMatch(m -> m.rows().isEmpty()));
	}

	@Test
	void everyRowHasACellForEveryColumn() {
		model.touchpoint("Report");
		model.handoff("Parts", model.role("Planner"), model.role("Desk"));
		in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate");
		model.add(TrainingProgramme.class, "FirstWeeks");
		for (Matrix matrix : Coverage.of(model.view())) {
			matrix.rows().forEach(r -> assertEquals(matrix.columns().size(), r.cells().size(), matrix.id()));
		}
	}

	@Test
	void bareTouchpointLacksStandardScenarioAndMetric() {
		model.touchpoint("Report");
		Matrix.Row row = row("touchpoints", 0);
		assertEquals(List.of(State.NO, State.NO, State.NO, State.NOT_NEEDED, State.NOT_NEEDED, State.NOT_NEEDED), states(row));
		assertFalse(row.isCovered());
		assertFalse(row.weighty());
	}

	@Test
	void momentOfTruthWithEverythingIsCovered() {
		Role desk = model.role("Desk");
		Role planner = model.role("Planner", RoleKind.INTERNAL);
		ServiceStandard keep = model.standard("KeepTheDate", desk);
		Behaviour name = in(keep, Behaviour.class, "NameTheDate");
		Touchpoint report = model.touchpoint("Report", t -> {
			t.setMomentOfTruth(true);
			t.getRoles().add(desk);
			t.getStandards().add(keep);
		});
		model.add(Scenario.class, "ThirdCall", s -> {
			s.getTouchpoints().add(report);
			s.setSuccess("The customer hears a date.");
		});
		model.add(Metric.class, "Saves", m -> tracked(m).getMeasures().add(report));
		model.add(TrainingProgramme.class, "FirstWeeks", p -> p.getAudience().add(desk));
		model.add(LeadershipPractice.class, "Listening", p -> {
			p.getCoaches().add(name);
			p.getLeaders().add(planner);
		});
		Handoff date = model.handoff("Date", planner, desk);
		date.getSupports().add(report);
		date.getStandards().add(stated("AnswerInTime"));
		Matrix.Row row = row("touchpoints", 0);
		assertTrue(row.isCovered(), () -> row.cells().toString());
		assertTrue(row.weighty());
		assertEquals(List.of("Third call"), row.cells().get(1).behind());
	}

	@Test
	void partOfTheRolesTrainedNamesTheOthers() {
		Role desk = model.role("Desk");
		Role driver = model.role("Driver");
		model.touchpoint("Report", t -> t.getRoles().addAll(List.of(desk, driver)));
		model.add(TrainingProgramme.class, "FirstWeeks", p -> p.getAudience().add(desk));
		assertEquals(new Cell(State.PARTLY, List.of("Driver is missing")), row("touchpoints", 0).cells().get(3));
	}

	@Test
	void rolesOfTheSameNameAreToldApart() {
		Role desk = model.role("Desk");
		Role other = model.role("Desk");
		model.touchpoint("Report", t -> t.getRoles().addAll(List.of(desk, other)));
		model.add(TrainingProgramme.class, "FirstWeeks", p -> p.getAudience().add(desk));
		assertEquals(State.PARTLY, row("touchpoints", 0).cells().get(3).state());
	}

	@Test
	void handoffFurtherUpstreamCountsAsBehind() {
		Role desk = model.role("Desk");
		Handoff last = model.handoff("Date", desk, desk);
		Handoff first = model.handoff("Plan", desk, desk);
		first.getFeeds().add(last);
		last.getSupports().add(model.touchpoint("Report"));
		last.getStandards().add(stated("AnswerInTime"));
		assertEquals(new Cell(State.PARTLY, List.of("Plan is missing")), row("touchpoints", 0).cells().get(5));
	}

	@Test
	void touchpointOfAWishIsNoRow() {
		Journey wish = model.journey("Own it tomorrow", JourneyKind.TO_BE);
		in(in(wish, Stage.class, "Use"), Touchpoint.class, "Report");
		assertEquals(List.of(), matrix("touchpoints").rows());
	}

	@Test
	void standardIsTrainedWhereItIsReadOrPlayed() {
		Role desk = model.role("Desk");
		ServiceStandard keep = model.standard("KeepTheDate", desk);
		Behaviour name = in(keep, Behaviour.class, "NameTheDate");
		Scenario call = model.add(Scenario.class, "ThirdCall", s -> s.getExercises().add(name));
		programme("Reads", desk, m -> in(m, ReadStandard.class, a -> a.setStandard(keep)));
		programme("Plays", desk, m -> in(m, PlayScenario.class, a -> a.setScenario(call)));
		programme("Forgets", desk, m -> in(m, KnowledgeCheck.class, a -> a.setQuestion("What now?")));
		programme("IsForOthers", model.role("Driver"), m -> { });
		assertEquals(List.of(new Cell(State.YES, List.of("Desk")), new Cell(State.YES, List.of("read")), new Cell(State.YES, List.of("Third call")),
				new Cell(State.NO, List.of()), new Cell(State.NOT_NEEDED, List.of())), row("standards", 0).cells());
		assertFalse(row("standards", 0).isCovered());
	}

	@Test
	void standardWhoseRolesAreInNoProgrammeIsNotCovered() {
		model.standard("KeepTheDate", model.role("Desk"), model.role("Driver"));
		programme("IsForOthers", model.role("Planner"), m -> { });
		Matrix.Row row = row("standards", 0);
		assertEquals(new Cell(State.NO, List.of("Desk is in no programme", "Driver is in no programme")), row.cells().getFirst());
		assertFalse(row.isCovered());
	}

	@Test
	void standardThatReachesSomeOfItsRolesNamesTheOthers() {
		Role desk = model.role("Desk");
		Role driver = model.role("Driver");
		ServiceStandard keep = model.standard("KeepTheDate", desk, driver, model.role("Planner"));
		programme("Reads", desk, m -> in(m, ReadStandard.class, a -> a.setStandard(keep)));
		programme("Forgets", driver, m -> in(m, KnowledgeCheck.class, a -> a.setQuestion("What now?")));
		assertEquals(new Cell(State.PARTLY, List.of("Driver is missing", "Planner is in no programme")), row("standards", 0).cells().getFirst());
	}

	@Test
	void standardThatBindsNobodyIsNotCovered() {
		model.standard("KeepTheDate");
		assertEquals(List.of(new Cell(State.NO, List.of("It binds no role"))), row("standards", 0).cells());
	}

	@Test
	void programmeWithoutActivitiesTrainsTheStandardsOfItsAudience() {
		Role desk = model.role("Desk");
		model.standard("KeepTheDate", desk);
		model.add(TrainingProgramme.class, "FirstWeeks", p -> p.getAudience().add(desk));
		assertEquals(List.of(new Cell(State.YES, List.of("Desk")), new Cell(State.YES, List.of("among its basics"))), row("standards", 0).cells());
	}

	@Test
	void standardIsTrainedWhereItsBehavioursAreObservedAskedAboutOrToldOf() {
		Role desk = model.role("Desk");
		Behaviour name = in(model.standard("KeepTheDate", desk), Behaviour.class, "NameTheDate");
		WowMoment wake = model.add(WowMoment.class, "Wake", w -> w.getShows().add(name));
		programme("Observes", desk, m -> in(m, ObserveBehaviour.class, a -> a.getBehaviours().add(name)));
		programme("Asks", desk, m -> in(m, KnowledgeCheck.class, a -> a.getBehaviours().add(name)));
		programme("Tells", desk, m -> in(m, ReflectOnStory.class, a -> a.setStory(wake)));
		assertEquals(List.of(List.of("Desk"), List.of("observed"), List.of("asked about"), List.of("Wake")), row("standards", 0).cells().stream().map(Cell::behind).toList());
	}

	@Test
	void touchpointWhoseStandardHasNothingToCoachIsNotCoached() {
		model.touchpoint("Report").getStandards().add(model.standard("KeepTheDate"));
		assertEquals(new Cell(State.NO, List.of("Its standard states no behaviour")), row("touchpoints", 0).cells().get(4));
	}

	@Test
	void standardIsExpectedWhereOnlyABehaviourBindsTheAudience() {
		Role desk = model.role("Desk");
		in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate", b -> b.getRoles().add(desk));
		programme("Forgets", desk, m -> in(m, KnowledgeCheck.class, a -> a.setQuestion("What now?")));
		assertEquals(List.of(State.NO, State.NO), states(row("standards", 0)));
	}

	@Test
	void behaviourShowsItsExamples() {
		in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate", b -> b.getLooksLike().add("Tuesday at ten."));
		Matrix.Row row = row("behaviours", 0);
		assertEquals(List.of(State.YES, State.NO, State.NO, State.NO), states(row));
		assertEquals(List.of("Tuesday at ten."), row.cells().get(0).behind());
	}

	@Test
	void frontLineRoleOutsideOfAnyProgrammeStandsOut() {
		Role desk = model.role("Desk");
		model.role("Planner", RoleKind.INTERNAL);
		model.add(TrainingProgramme.class, "FirstWeeks", p -> p.getAudience().add(desk));
		assertEquals(List.of(State.YES, State.YES), states(row("roles", 0)));
		assertEquals(List.of(State.NO, State.NOT_NEEDED), states(row("roles", 1)));
		assertTrue(row("roles", 0).weighty());
		assertFalse(row("roles", 1).weighty());
	}

	@Test
	void handoffIsAgreedInFiveWays() {
		Handoff parts = model.handoff("Parts", model.role("Planner"), model.role("Desk"));
		assertEquals(List.of(State.NO, State.NO, State.NO, State.NO, State.NO), states(row("handoffs", 0)));
		parts.getStandards().add(stated("AnswerInTime"));
		parts.getExpectations().add("By noon");
		parts.setWithin(amount("2 h"));
		parts.getSupports().add(model.touchpoint("Report", t -> t.setMomentOfTruth(true)));
		model.add(Metric.class, "InTime", m -> tracked(m).getMeasures().add(parts));
		Matrix.Row row = row("handoffs", 0);
		assertTrue(row.isCovered(), () -> row.cells().toString());
		assertTrue(row.weighty());
	}

	@Test
	void handoffsInACircleEnd() {
		Handoff one = model.handoff("One", model.role("A"), model.role("B"));
		Handoff two = model.handoff("Two", model.role("B"), model.role("A"));
		one.getFeeds().add(two);
		two.getFeeds().add(one);
		assertEquals(2, matrix("handoffs").rows().size());
	}

	@Test
	void whatMakesATieButIsEmptyIsBegun() {
		Touchpoint report = model.touchpoint("Report", t -> t.getStandards().add(model.standard("KeepTheDate")));
		model.add(Scenario.class, "ThirdCall", s -> s.getTouchpoints().add(report));
		model.add(Metric.class, "Saves", m -> m.getMeasures().add(report));
		Matrix.Row row = row("touchpoints", 0);
		assertEquals(List.of(State.BEGUN, State.BEGUN, State.BEGUN), states(row).subList(0, 3));
		assertEquals(List.of("Third call"), row.cells().get(1).behind());
		assertFalse(row.isCovered());
	}

	@Test
	void whatStillAsksForItsWordsIsBegun() {
		Behaviour name = in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate", b -> b.getLooksLike().add(Begun.unwritten("what it looks like")));
		model.add(Scenario.class, "ThirdCall", s -> {
			s.getExercises().add(name);
			s.setSuccess(Begun.unwritten("how it goes well"));
		});
		assertEquals(List.of(State.BEGUN, State.NO, State.BEGUN, State.NO), states(row("behaviours", 0)));
	}

	@Test
	void aSentenceThatTellsPeopleWhatToSayIsWritten() {
		Behaviour name = in(model.standard("KeepTheDate"), Behaviour.class, "NameTheDate", b -> b.getLooksLike().add("Say here and now which day it will be"));
		assertEquals(new Cell(State.YES, name.getLooksLike()), row("behaviours", 0).cells().get(0));
	}

	@Test
	void oneThatIsFilledInIsEnough() {
		Touchpoint report = model.touchpoint("Report");
		model.add(Metric.class, "Saves", m -> m.getMeasures().add(report));
		model.add(Metric.class, "Calls", m -> tracked(m).getMeasures().add(report));
		assertEquals(new Cell(State.YES, List.of("Calls")), row("touchpoints", 0).cells().get(2));
	}

	@Test
	void aWholeOfWhichSomeIsBegunAndSomeIsMissingIsThereInPart() {
		Role desk = model.role("Desk");
		Handoff last = model.handoff("Date", desk, desk);
		Handoff first = model.handoff("Plan", desk, desk);
		first.getFeeds().add(last);
		last.getSupports().add(model.touchpoint("Report"));
		last.getStandards().add(model.standard("AnswerInTime", StandardKind.INTERNAL));
		assertEquals(new Cell(State.PARTLY, List.of("Plan is missing", "Date is begun")), row("touchpoints", 0).cells().get(5));
		first.getStandards().addAll(last.getStandards());
		assertEquals(State.BEGUN, row("touchpoints", 0).cells().get(5).state());
	}

	private ServiceStandard stated(String name) {
		ServiceStandard standard = model.standard(name, StandardKind.INTERNAL);
		standard.setStatement("We answer by noon.");
		return standard;
	}

	private static Metric tracked(Metric metric) {
		metric.setUnit("%");
		return metric;
	}

	private void programme(String name, Role audience, java.util.function.Consumer<TrainingModule> says) {
		model.add(TrainingProgramme.class, name, p -> {
			p.getAudience().add(audience);
			in(in(p, Phase.class, "Start"), TrainingModule.class, "Basics", says);
		});
	}

	private Matrix matrix(String id) {
		return Coverage.of(model.view()).stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
	}

	private Matrix.Row row(String id, int index) {
		return matrix(id).rows().get(index);
	}

	private static List<State> states(Matrix.Row row) {
		return row.cells().stream().map(Cell::state).toList();
	}
}
