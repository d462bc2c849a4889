package org.journeywright.generator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.journeywright.model.Elements;
import org.journeywright.model.NamedElement;

/** Models to test with, written as teams write them. */
final class TestModel {

	/** A service desk with three issues that matter and one that does not, and a warehouse behind it. */
	static final String DESK = """
			organisation "Lumen" { as of 2026-11-01 }
			team Care { role Desk front-line reports to Lead  role Lead leader }
			team Works { role Warehouse internal }
			standard KeepTheDate external for Desk {
				statement "We keep the date" because "Trust"
				behaviour NameTheDate "Names one date" { looks like "Tuesday at ten." does not look like "Soon." }
				behaviour CallFirst "Calls before it slips"
			}
			standard ShipComplete internal for Warehouse { behaviour ShipAll "Ships all" }
			journey Own as-is {
				stage Repair {
					touchpoint Report by Desk
					touchpoint Wait
					touchpoint Leave
				}
			}
			handoff Parts from Warehouse to Desk { keeps ShipComplete feeds Dispatch }
			handoff Dispatch from Desk to Lead { supports Wait }
			issue Late at Report { frequency 30 % severity 4 }
			issue Rude at Report { frequency 10 % severity 5 }
			issue Lost at Wait { frequency 40 % severity 2 }
			issue Dusty at Report { frequency 45 % severity 1 }
			issue Elsewhere at Leave { frequency 90 % severity 5 }
			wow Wake at Report by Desk { story "She drove out at night." told by "Ana" shows CallFirst }
			practice Listening by Lead weekly { description "Sits beside one call" coaches NameTheDate recognises "the best save" }
			business outcome Stay retention "Owners stay"
			metric Saves rate in % { measures Report drives Stay }
			""";

	private TestModel() {
	}

	/** A scenario with one decision, which practises naming the date. */
	static String scenario(String name, String line) {
		return """
				scenario "%s" %s { exercises NameTheDate opening "The phone rings."
					decision First "You said Monday!" {
						best "Tuesday at ten." shows NameTheDate mood +2 feedback "One date." -> Good
						acceptable "This week." breaks NameTheDate mood 0 feedback "A week is no date." -> Good
						poor "Soon." breaks NameTheDate mood -2 feedback "No date." -> Bad
					}
					outcome Good good "She stays."
					outcome Bad bad "She leaves."
				}
				""".formatted(name, line);
	}

	/** The view of a model in text form, which must be free of errors. */
	static ModelView view(String... texts) {
		LoadedModel model = load(texts);
		assertEquals(List.of(), model.problems());
		return ModelView.of(model.files());
	}

	/** The view of a model in text form that may hold errors. */
	static ModelView faultyView(String... texts) {
		return ModelView.of(load(texts).files());
	}

	static TrainingModel of(String... texts) {
		return new TrainingModel(view(texts));
	}

	private static LoadedModel load(String... texts) {
		try {
			Path folder = Files.createTempDirectory("journeywright-test");
			Path file = Files.writeString(folder.resolve("model.journey"), String.join("\n", texts));
			LoadedModel model = ModelLoader.standalone().load(folder, Progress.NONE);
			Files.delete(file);
			Files.delete(folder);
			return model;
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The element of a type with this name. */
	static <T extends NamedElement> T find(TrainingModel model, Class<T> type, String name) {
		return model.view().all(type).stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
	}

	/** A plan as lines: "Phase / Module: piece (origin), piece (origin)". */
	static List<String> outline(ProgrammePlan plan) {
		return plan.phases().stream().flatMap(phase -> phase.modules().stream().map(module -> phase.title() + " / " + module.title() + ": "
				+ String.join(", ", module.pieces().stream().map(TestModel::piece).toList()))).toList();
	}

	private static String piece(Piece piece) {
		String kind = switch (piece.content()) {
			case Content.Play play -> "play ";
			case Content.Read read -> "read ";
			case Content.Story story -> "story ";
			case Content.Watch watch -> "watch ";
			case Content.Question question -> "ask ";
			case Content.Comfort comfort -> "comfort ";
		};
		String name = piece.content() instanceof Content.Watch watch ? Words.list(watch.behaviours()) : piece.content().title();
		return kind + name + switch (piece.origin()) {
			case PINNED -> "!";
			case AUTHORED -> "";
			case DERIVED -> "+";
		};
	}

	/** The labels of elements. */
	static List<String> labels(List<? extends NamedElement> elements) {
		return elements.stream().map(Elements::label).toList();
	}
}
