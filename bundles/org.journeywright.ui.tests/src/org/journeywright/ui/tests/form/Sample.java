package org.journeywright.ui.tests.form;

import java.util.Map;

/** A small model with a value of every kind. */
final class Sample {

	static final String TEAM = "team Front {\n  role Desk front-line headcount 3\n  role Driver\n}\n";
	static final String MAIN = """
			organisation Lumen {
			  as of 2026-10-01
			}

			channel Phone
			channel App
			channel Visit

			persona Anna {
			  share 40 %
			  expects "To be heard"
			  expects "A date"
			}

			metric WaitTime time in h {
			  target 2 h
			  reviewed monthly
			}

			journey Own as-is for Anna {
			  stage Use {
			    touchpoint CallUs via Phone, App by Desk { // the first words
			      customer does "Calls"
			      feels -2
			      effort 5 of 7
			      moment of truth
			    }
			    touchpoint Wait via Phone
			  }
			}

			handoff Note from Desk to Driver
			""";

	private Sample() {
	}

	static Map<String, String> texts() {
		return Map.of("main.journey", MAIN, "team.journey", TEAM);
	}
}
