package org.journeywright.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.Diagram;
import org.journeywright.diagram.Diagram.Subject;
import org.journeywright.diagram.Diagrams;
import org.journeywright.diagram.Settings;
import org.journeywright.diagram.drawing.DiagramKind;
import org.journeywright.diagram.export.FileName;
import org.journeywright.language.load.Progress;
import org.journeywright.language.messages.Suggestions;

import picocli.CommandLine.Option;

/** Which diagrams a command draws, and what they show. */
final class DiagramOptions {

	/** A kind of diagram; without one, every kind. */
	record Kind(Optional<DiagramKind> kind) {

		boolean holds(Diagram diagram) {
			return kind.isEmpty() || kind.get() == diagram.kind();
		}
	}

	@Option(names = "--kind", paramLabel = "KIND", split = ",", defaultValue = "all", description = {
			"What to draw, joined by commas: relationship, journey-map, blueprint, scenario-flow, roadmap, ecosystem or all (default: ${DEFAULT-VALUE})."})
	private List<Kind> kinds;

	@Option(names = "--of", paramLabel = "NAME", description = "Draw only this journey or scenario, by its name.")
	private String of;

	@Option(names = "--lanes", paramLabel = "LANES", description = {
			"The lanes of journey maps, in order and joined by commas: action, channel, expectation, emotion, effort, issues, standards, scenarios, metrics, role, wow, promises, opportunities (default: all).",
			"For blueprints role or team, for the roadmap level or element."})
	private String lanes;

	@Option(names = "--persona", paramLabel = "NAME", description = "The persona whose journey is shown.")
	private String persona;

	@Option(names = "--setting", paramLabel = "NAME=VALUE", description = {
			"Anything else that can be chosen on a diagram; can be given several times. The first of each is usual.",
			"Journey maps: compare=alone, beside (one above the other) or overlay; whole=LANES shows all in the cells of these lanes.",
			"Blueprints: stage=NAME, touchpoint=NAME. Scenario flows: direction=down or right, texts=short or whole.",
			"Roadmap: axis=horizons or time, show=proposed,planned,running,done,stopped."})
	private Map<String, String> others;

	/** A diagram of something. */
	private record Picture(Diagram diagram, Subject subject) {
	}

	/**
	 * Draws what is wanted.
	 *
	 * @throws CommandFailed
	 *             if nothing of that name can be drawn, or a setting is none
	 */
	List<Drawn> draw(ModelView model, Progress progress) {
		List<Picture> pictures = pictures(model);
		ChosenSettings settings = new ChosenSettings(chosen());
		List<Drawn> drawn = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Picture picture : pictures) {
			progress.report("Drawing", drawn.size(), pictures.size());
			Diagram diagram = picture.diagram();
			Settings suited = settings.of(diagram.draw(model, picture.subject().identity(), Settings.USUAL));
			drawn.add(new Drawn(name(picture, names), picture.subject(), diagram.draw(model, picture.subject().identity(), suited)));
		}
		settings.refuseUnused();
		return drawn;
	}

	private List<Picture> pictures(ModelView model) {
		List<Picture> all = Diagrams.all().stream().filter(d -> kinds.stream().anyMatch(k -> k.holds(d)))
				.flatMap(d -> d.subjects(model).stream().map(s -> new Picture(d, s))).toList();
		List<Picture> wanted = all.stream().filter(p -> of == null || isOf(p.subject())).toList();
		if (of != null && wanted.isEmpty()) {
			List<String> known = all.stream().map(Picture::subject).filter(s -> !s.identity().isEmpty()).map(Subject::label).distinct().toList();
			throw new CommandFailed("Nothing that is called '" + of + "' can be drawn" + Suggestions.nearest(of, known).map(n -> "; did you mean '" + n + "'?").orElse("."));
		}
		return wanted;
	}

	private boolean isOf(Subject subject) {
		String identity = subject.identity();
		return !identity.isEmpty() && Stream.of(subject.label(), identity, identity.substring(identity.indexOf(':') + 1)).anyMatch(of.strip()::equalsIgnoreCase);
	}

	private Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		if (lanes != null) {
			chosen.put("lanes", lanes);
		}
		if (persona != null) {
			chosen.put("persona", persona);
		}
		chosen.putAll(Optional.ofNullable(others).orElse(Map.of()));
		return chosen;
	}

	private static String name(Picture picture, Set<String> taken) {
		DiagramKind kind = picture.diagram().kind();
		String plain = picture.subject().identity().isEmpty() ? kind.word() : FileName.of(kind, picture.subject().label());
		String name = plain;
		for (int i = 2; !taken.add(name); i++) {
			name = plain + "-" + i;
		}
		return name;
	}
}
