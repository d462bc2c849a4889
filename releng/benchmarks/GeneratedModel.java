import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Models of any size, with standards, issues, scenarios and handoffs in proportion. */
final class GeneratedModel {

	private GeneratedModel() {
	}

	/** Writes a model in which every tenth touchpoint has a scenario, every fifth an issue, and every one a standard of its stage. */
	static void write(Path folder, int size, int perFile) throws IOException {
		try (PrintStream out = file(folder, "base")) {
			out.println("organisation Generated { as of 2026-11-01 vision \"Every customer would come again\" }");
			out.println("team Care { role Desk front-line role Stock internal role Lead leader }");
			out.println("channel Phone\nvalue Trust \"We keep our word\"\npersona Buyer { share 100 % expects \"an answer\" triggered by \"silence\" }");
		}
		for (int from = 0, number = 0; from < size; from += perFile, number++) {
			try (PrintStream out = file(folder, "part" + number)) {
				part(out, number, from, Math.min(size, from + perFile));
			}
		}
	}

	private static void part(PrintStream out, int number, int from, int to) {
		out.printf("standard Standard%d external for Desk { carries Trust statement \"The customer always knows the next step\" behaviour Name%d \"Names the next step\" { looks like \"I call you at ten.\" does not look like \"We will see.\" } }%n", number, number);
		out.printf("journey Journey%d as-is for Buyer {%n", number);
		for (int t = from; t < to; t++) {
			if ((t - from) % 10 == 0) {
				out.printf("%s  stage Stage%d goal \"get on\" {%n", t == from ? "" : "  }\n", t);
			}
			out.printf("    touchpoint Touchpoint%d via Phone by Desk {%n      customer does \"asks what comes next\"  expects \"an answer that holds\"%n      feels -1 wants +2 effort 3 of 7%s%n      applies Standard%d%n    }%n", t, t % 7 == 0 ? " moment of truth" : "", number);
		}
		out.println("  }\n}");
		for (int t = from; t < to; t += 5) {
			out.printf("issue Issue%d at Touchpoint%d { frequency 12 %% severity 3 caused by company root cause process { why \"nobody knows\" why \"nobody asks\" why \"no time\" } }%n", t, t);
		}
		for (int t = from; t < to; t += 10) {
			out.printf("scenario Scenario%d at Touchpoint%d for Desk difficult about Issue%d {%n  exercises Name%d customer \"Mr Lind\" mood -2 opening \"The phone rings.\"%n  decision First%d \"What now?\" {%n    best \"I call you at ten.\" shows Name%d mood +2 feedback \"You named the next step.\" -> Good%d%n    poor \"We will see.\" breaks Name%d mood -2 feedback \"No next step was named.\" -> Bad%d%n  }%n  outcome Good%d good \"He waits calmly.\"%n  outcome Bad%d bad \"He hangs up.\"%n}%n", t, t, t, number, t, number, t, number, t, t, t);
		}
		for (int t = from; t + 1 < to; t += 20) {
			out.printf("handoff Handoff%d from Desk to Stock { hands over \"the order\" receiver expects \"all of it\" within 2 h supports Touchpoint%d }%n", t, t);
		}
	}

	private static PrintStream file(Path folder, String name) throws IOException {
		return new PrintStream(Files.newOutputStream(folder.resolve(name + ".journey")), false, "UTF-8");
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			all.sorted(Comparator.reverseOrder()).forEach(path -> {
				try {
					Files.delete(path);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		}
	}
}
