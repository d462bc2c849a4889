package org.journeywright.generator.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small courses to test with. */
final class SampleCourse {

	static final String HOSTILE = "</script><script>alert(1)</script>\"'&\u2028\u2029\u202E\u0000 =cmd|' ../../x \uD83D\uDE00";
	static final PlayerFiles PLAYER = () -> Map.of("index.html", "<!doctype html>".getBytes(), "player.js", new byte[] {1},
			"player.css", new byte[0], "img/mark.svg", new byte[] {2, 3});

	private SampleCourse() {
	}

	static Course sound() {
		return with("Keep the date", List.of(scenario("s1", 2)));
	}

	static Course with(String title, List<ScenarioScript> scenarios) {
		List<Activity> activities = new ArrayList<>();
		activities.add(new Activity.ReadStandard("a0", "Read it", "st1", "Standards come first."));
		for (ScenarioScript scenario : scenarios) {
			activities.add(new Activity.PlayScenario("p" + scenario.id(), "Play " + scenario.title(), scenario.id(),
					"It is the top issue.", false));
		}
		return with(title, scenarios, activities);
	}

	static Course with(String title, List<ScenarioScript> scenarios, List<Activity> activities) {
		Course.Module module = new Course.Module("m1", "Basics", Course.Module.Kind.BASICS, "Basics first.", activities);
		Course.Phase phase = new Course.Phase("First fortnight", Optional.of("Weeks 1-2"), Optional.empty(), List.of(module));
		return new Course(about("service-desk", title), List.of(phase),
				List.of(new Course.Standard("st1", "Keep the date", "We keep it.", Optional.of("Trust."), List.of("b1"))),
				List.of(new Course.Behaviour("b1", "st1", "Name the date", "Names one date", List.of("Tuesday."), List.of())),
				scenarios);
	}

	static Course.About about(String id, String title) {
		return new Course.About(id, title, "Lumen", "en", "Owners stay.", List.of("Service desk"), 80, -1,
				Optional.empty(), Optional.empty(), "Derived from the model.");
	}

	/** A chain of decisions, each with a best option onwards and a poor one to the bad end. */
	static ScenarioScript scenario(String id, int decisions) {
		List<ScenarioScript.Decision> chain = new ArrayList<>();
		for (int index = 1; index <= decisions; index++) {
			String next = index == decisions ? "o1" : "d" + (index + 1);
			chain.add(decision("d" + index, option(ScenarioScript.Grade.BEST, next), option(ScenarioScript.Grade.POOR, "o2")));
		}
		return script(id, chain);
	}

	static ScenarioScript script(String id, List<ScenarioScript.Decision> decisions) {
		return new ScenarioScript(id, "Late part " + id, Optional.of("Report a fault"), Optional.empty(),
				ScenarioScript.Tone.DIFFICULT, OptionalInt.of(3), "The third call.",
				new ScenarioScript.Customer("Ms Ferrante", -2), List.of("b1"), Optional.of("31 % of calls."),
				Optional.empty(), "d1", decisions,
				List.of(new ScenarioScript.Outcome("o1", ScenarioScript.Ending.GOOD, "She stays."),
						new ScenarioScript.Outcome("o2", ScenarioScript.Ending.BAD, "She leaves.")));
	}

	static ScenarioScript.Decision decision(String id, ScenarioScript.Option... options) {
		return new ScenarioScript.Decision(id, Optional.empty(), "You said Monday!", List.of(options));
	}

	static ScenarioScript.Option option(ScenarioScript.Grade grade, String next) {
		boolean best = grade == ScenarioScript.Grade.BEST;
		return new ScenarioScript.Option(grade, "Tuesday at ten.", best ? List.of("b1") : List.of(),
				best ? List.of() : List.of("b1"), best ? 2 : -2, Optional.empty(), "Names the date.", next);
	}
}
