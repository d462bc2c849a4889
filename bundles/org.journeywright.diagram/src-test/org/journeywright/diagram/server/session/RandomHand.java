package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.drawing.Ways;
import org.journeywright.diagram.edit.Gesture;
import org.journeywright.diagram.edit.Gesture.Where;

/** Does on drawings what their figures offer, without any sense. */
final class RandomHand {

	private static final List<String> WORDS = List.of("Something else", "A \"quoted\" word // no comment", "Zwölf Gäste {", "Tea", "x");

	private final Random random;

	RandomHand(Random random) {
		this.random = random;
	}

	/** A choice of the reader: usually none, now and then one that the drawing offers. */
	Settings settings(Drawing drawing) {
		if (drawing.choices().isEmpty() || random.nextInt(4) > 0) {
			return Settings.USUAL;
		}
		Drawing.Choice choice = any(drawing.choices());
		return choice.options().isEmpty() ? Settings.USUAL : Settings.USUAL.with(choice.setting(), any(choice.options()).value());
	}

	/**
	 * A gesture that some figure offers; empty where none offers any.
	 *
	 * @param copied
	 *            the text of something that was copied elsewhere, to be pasted; empty where there is none
	 */
	Optional<Gesture> on(Drawing drawing, String copied) {
		List<Figure> able = drawing.all().filter(f -> !f.ways().equals(Ways.NONE) || f.ends().isPresent()).toList();
		List<Figure> links = able.stream().filter(f -> f.ends().isPresent()).toList();
		for (int attempt = 0; attempt < 20 && !able.isEmpty(); attempt++) {
			List<Supplier<Optional<Gesture>>> ways = ways(any(links.isEmpty() || random.nextInt(4) > 0 ? able : links), drawing, copied);
			Optional<Gesture> gesture = ways.isEmpty() ? Optional.empty() : any(ways).get();
			if (gesture.isPresent()) {
				return gesture;
			}
		}
		return Optional.empty();
	}

	private List<Supplier<Optional<Gesture>>> ways(Figure figure, Drawing drawing, String copied) {
		Ways ways = figure.ways();
		List<Supplier<Optional<Gesture>>> all = new ArrayList<>();
		ways.writing().ifPresent(w -> all.add(() -> Optional.of(new Gesture.Write(figure.id(), words(w.text())))));
		ways.slider().ifPresent(s -> all.add(() -> Optional.of(new Gesture.Slide(figure.id(), s.least() + random.nextInt(s.greatest() - s.least() + 1)))));
		if (!ways.drags().isEmpty()) {
			all.add(() -> other(figure, drawing, f -> f.ways().takes().contains(ways.drags())).map(to -> new Gesture.Drop(List.of(figure.id()), to.id(), where(to))));
		}
		if (!ways.starts().isEmpty()) {
			String kind = any(ways.starts());
			all.add(() -> other(figure, drawing, f -> f.ways().ends().contains(kind)).map(to -> new Gesture.Connect(kind, figure.id(), to.id())));
		}
		figure.ends().ifPresent(ends -> all.add(() -> reconnect(figure, ends, drawing)));
		if (ways.deletable()) {
			all.add(() -> Optional.of(new Gesture.Delete(List.of(figure.id()), true)));
		}
		if (!ways.creates().isEmpty()) {
			all.add(() -> Optional.of(new Gesture.Create(any(ways.creates()), figure.id(), any(List.of(Where.values())), random.nextBoolean() ? "" : words("Tea"))));
		}
		if (!copied.isEmpty() && random.nextInt(4) == 0) {
			all.add(() -> Optional.of(new Gesture.Paste(copied, figure.id(), where(figure))));
		}
		return all;
	}

	private Optional<Gesture> reconnect(Figure link, Figure.Ends ends, Drawing drawing) {
		boolean isFrom = random.nextBoolean();
		String end = isFrom ? ends.from() : ends.to();
		String kind = drawing.figure(end).map(Figure::kind).orElse("");
		return other(link, drawing, f -> f.kind().equals(kind) && !f.id().equals(end))
				.map(to -> isFrom ? new Gesture.Reconnect(link.id(), to.id(), ends.to()) : new Gesture.Reconnect(link.id(), ends.from(), to.id()));
	}

	private Optional<Figure> other(Figure figure, Drawing drawing, Predicate<Figure> fits) {
		List<Figure> fitting = drawing.all().filter(f -> !f.equals(figure)).filter(fits).toList();
		return fitting.isEmpty() ? Optional.empty() : Optional.of(any(fitting));
	}

	private Where where(Figure target) {
		return target.ways().flow() == Ways.Flow.INTO ? Where.INTO : any(List.of(Where.values()));
	}

	/** Other words in place of some; numbers stay numbers most of the time. */
	private String words(String now) {
		boolean isNumber = now.chars().anyMatch(Character::isDigit);
		return switch (random.nextInt(8)) {
			case 0 -> "";
			case 1 -> any(WORDS);
			case 2 -> any(List.of("3", "Barista", "Owner", "2026-12-24", "running", "good", "best"));
			default -> isNumber ? now.replaceFirst("\\d+", "" + (1 + random.nextInt(5))) : now + " " + any(List.of("again", "and more", "two", "soon"));
		};
	}

	<T> T any(List<T> some) {
		return some.get(random.nextInt(some.size()));
	}
}
