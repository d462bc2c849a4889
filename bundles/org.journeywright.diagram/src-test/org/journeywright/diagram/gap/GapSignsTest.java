package org.journeywright.diagram.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.language.load.LoadedModel;
import org.journeywright.language.load.ModelLoader;
import org.journeywright.language.load.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapSignsTest {

	private static final Path EXAMPLES = Path.of("../org.journeywright.examples/models");

	/** A drawing of an example with the gaps of its model. */
	private record Drawn(Drawing plain, Drawing signed, List<Standing> standing) {

		List<Figure> signs() {
			return signed.figures().subList(plain.figures().size(), signed.figures().size());
		}
	}

	private static List<Drawn> drawn(String example) throws IOException {
		LoadedModel loaded = ModelLoader.standalone().load(EXAMPLES.resolve(example), Progress.NONE);
		ModelView view = ModelView.of(loaded.files());
		List<Finding> findings = Analysis.of(view, loaded.locations(), (what, done, all) -> {
		}).findings();
		return Diagrams.all().stream().flatMap(d -> d.subjects(view).stream().map(s -> drawn(d, s, view, findings))).toList();
	}

	private static Drawn drawn(Diagram diagram, Subject subject, ModelView view, List<Finding> findings) {
		Drawing plain = diagram.draw(view, subject.identity(), Settings.USUAL);
		return new Drawn(plain, GapSigns.on(plain, findings), Standing.of(findings, plain));
	}

	private static Area area(Figure figure) {
		return new Area(figure.x(), figure.y(), figure.width(), figure.height());
	}

	@ParameterizedTest
	@ValueSource(strings = {"lumen", "corner-cafe"})
	void everyGapIsSaidOnceAndNoSignCoversAnother(String example) throws IOException {
		int signs = 0;
		for (Drawn drawn : drawn(example)) {
			List<Figure> all = drawn.signs();
			signs += all.size();
			for (Standing standing : drawn.standing()) {
				assertTrue(all.stream().anyMatch(s -> s.telling().name().contains(standing.finding().message())), drawn.plain().title() + ": " + standing.finding().message());
			}
			for (int i = 0; i < all.size(); i++) {
				for (int j = i + 1; j < all.size(); j++) {
					assertFalse(area(all.get(i)).meets(area(all.get(j))), drawn.plain().title() + ": " + all.get(i).telling() + all.get(j).telling());
				}
			}
		}
		assertTrue(signs > 10, signs + " signs");
	}

	@ParameterizedTest
	@ValueSource(strings = {"lumen", "corner-cafe"})
	void signsStandAtTheirFiguresAndHardlyEverOnWords(String example) throws IOException {
		int covering = 0;
		int signs = 0;
		for (Drawn drawn : drawn(example)) {
			List<Placed> placed = Placed.of(drawn.plain());
			for (Figure sign : drawn.signs()) {
				Area area = area(sign);
				Area reach = area.grown(30);
				List<String> figures = drawn.standing().stream().filter(s -> sign.telling().name().contains(s.finding().message())).map(Standing::figure).toList();
				assertTrue(placed.stream().flatMap(Placed::all).anyMatch(p -> figures.contains(p.figure().id()) && p.area().meets(reach)), drawn.plain().title() + ": " + sign.telling());
				covering += placed.stream().flatMap(p -> p.ink(area).stream()).anyMatch(a -> a.meets(area.grown(-1))) ? 1 : 0;
				signs++;
			}
		}
		assertTrue(covering <= 1 + signs / 20, covering + " of " + signs + " signs cover something");
	}

	@Test
	void theLegendCountsThem() throws IOException {
		for (Drawn drawn : drawn("lumen")) {
			List<Key> more = drawn.signed().legend().subList(drawn.plain().legend().size(), drawn.signed().legend().size());
			assertEquals(drawn.standing().size(), more.stream().mapToInt(k -> Integer.parseInt(k.meaning().replaceAll("\\D+", ""))).sum(), drawn.plain().title());
			more.forEach(k -> assertTrue(k.meaning().matches("(problem|(critical|major|minor) gap) \\(\\d+\\)"), k.meaning()));
		}
	}

	@Test
	void whereNothingIsMissingNothingIsAdded() throws IOException {
		Drawing plain = drawn("corner-cafe").getFirst().plain();
		assertSame(plain, GapSigns.on(plain, List.of()));
	}
}
