package org.journeywright.diagram.warmup;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a model in which something of everything is drawn. */
final class WarmUpModel {

	static final String FILE = "sample.journey";
	/** What the first diagram of a visit shows, and what is renamed in it. */
	static final String JOURNEY = "journey:Sample";
	/** The touchpoint that is renamed, but for its name. */
	static final String TOUCHPOINT = "touchpoint:Sample/";
	static final String NAME = "Touchpoint0";
	static final String SCENARIO_PLAYED = "scenario:The phone rings";

	private static final int STAGES = 4;
	private static final int TOUCHPOINTS_OF_STAGE = 5;

	private static final String BASE = """
			organisation Sample { as of 2026-11-01 vision "Every customer would come again" }
			team Care { role Desk front-line role Stock internal role Lead leader }
			channel Phone
			value Trust "We keep our word"
			persona Buyer { share 100 % expects "an answer" triggered by "silence" }
			metric Answered rate in % { higher is better baseline 70 % target 95 % current 83 % owned by Lead reviewed monthly measures Touchpoint0 }
			standard Next external for Desk {
			  carries Trust
			  statement "The customer always knows the next step"
			  owned by Lead
			  measured by Answered target 95 %
			  behaviour NameIt "Names the next step" { looks like "I call you at ten." does not look like "We will see." }
			}
			standard Whole internal for Stock {
			  statement "What is handed over is whole"
			  behaviour CountIt "Counts before it is handed over" { looks like "All twelve are here." }
			}
			strategy Leadership { description "What leaders do" maturity 3 target 4 influences Recognition owned by Lead }
			strategy Recognition { description "A word on the same day" maturity 2 target 4 owned by Lead }
			""";
	private static final String SCENARIO = """
			scenario "The phone rings" at Touchpoint1 for Desk difficult {
			  exercises NameIt
			  customer "Mr Lind" mood -2
			  opening "The phone rings."
			  decision First "What now?" {
			    best "I call you at ten." shows NameIt mood +2 feedback "You named the next step." -> Good
			    poor "We will see." breaks NameIt mood -2 feedback "No next step was named." -> Bad
			  }
			  outcome Good good "He waits calmly."
			  outcome Bad bad "He hangs up."
			}
			""";
	private static final String TOUCHPOINT_OF_MANY = """
			    touchpoint Touchpoint%1$d via Phone by Desk {
			      customer does "asks for the %1$d. time what comes next, and when it will come"
			      expects "an answer that holds"
			      feels %2$d wants +2 effort 3%3$s
			      applies Next
			    }
			""";

	private WarmUpModel() {
	}

	static String text() {
		return BASE + "journey Sample as-is for Buyer {\n" + IntStream.range(0, STAGES).mapToObj(WarmUpModel::stage).collect(Collectors.joining()) + "}\n" + SCENARIO
				+ IntStream.range(0, STAGES).mapToObj(WarmUpModel::around).collect(Collectors.joining());
	}

	private static String stage(int stage) {
		String touchpoints = IntStream.range(0, TOUCHPOINTS_OF_STAGE).map(t -> stage * TOUCHPOINTS_OF_STAGE + t)
				.mapToObj(t -> TOUCHPOINT_OF_MANY.formatted(t, t % 7 - 3, t % 6 == 0 ? " moment of truth" : "")).collect(Collectors.joining());
		return "  stage Stage" + stage + " goal \"get on\" {\n" + touchpoints + "  }\n";
	}

	/** What is tied to the touchpoints of a stage. */
	private static String around(int stage) {
		return """
				issue Issue%1$d at Touchpoint%2$d { frequency 12 %% severity 3 caused by company root cause process { why "nobody knows" } }
				handoff Handoff%1$d from Desk to Stock { hands over "the order" receiver expects "all of it" within 2 h supports Touchpoint%2$d }
				initiative Initiative%1$d now at team level status planned { description "Answer sooner" addresses Touchpoint%2$d strengthens Leadership sponsored by Lead owned by Desk effort 2 impact 3 }
				""".formatted(stage, stage * TOUCHPOINTS_OF_STAGE + 1);
	}
}
