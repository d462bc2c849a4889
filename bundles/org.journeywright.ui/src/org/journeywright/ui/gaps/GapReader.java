package org.journeywright.ui.gaps;

import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.report.Ranking;
import org.journeywright.language.ide.action.ElementRef;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.live.LiveModel;
import org.journeywright.language.load.Problem;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.Touchpoint;
import org.journeywright.ui.gaps.GapRow.Concerned;
import org.journeywright.ui.gaps.GapRow.Party;

/** Takes the gaps of a model down, on the model's thread. */
final class GapReader {

	private final LiveModel live;
	private final ModelView view;
	private final Map<EObject, Party> parties = new IdentityHashMap<>();

	private GapReader(LiveModel live, ModelView view) {
		this.live = live;
		this.view = view;
	}

	/** All gaps of the model as it is now. */
	static GapSnapshot read(LiveModel live, ModelService service, Analysis analysis) {
		GapReader reader = new GapReader(live, service.view());
		List<GapRow> gaps = new Ranking(service.view(), analysis).ranked().stream().map(reader::row).toList();
		return new GapSnapshot(problems(service), gaps, analysis.switchedOff(), reader.columns());
	}

	/** What is wrong in the texts now. */
	static List<GapRow> problems(ModelService service) {
		return service.files().stream().flatMap(f -> service.problems(f).stream()).map(GapReader::row).toList();
	}

	private static GapRow row(Problem p) {
		String searched = String.join("\n", p.message(), p.code(), p.location().file()).toLowerCase(Locale.ROOT);
		return new GapRow(p.code() + ":" + p.location().file() + ":" + p.message(), GapSeverity.ERROR, p.code(), GapKind.MODEL, p.message(), Optional.empty(), Optional.of(p.location()),
				List.of(), "", Optional.empty(), "", Concerned.NOBODY, searched);
	}

	private GapRow row(Finding f) {
		ElementRef element = ElementRef.of(live, f.element());
		Concerned concerned = concerned(f);
		String searched = Stream.of(f.message(), f.rule().code(), f.rule().kind().word(), element.kind(), element.label(), f.location().map(l -> l.file()).orElse(""))
				.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
		return new GapRow(f.id(), f.severity(), f.rule().code(), f.rule().kind(), f.message(), Optional.of(element), f.location(), f.evidence(), f.nextStep(),
				Optional.of(f.rule()), f.weighedByTeam().orElse(""), concerned, searched);
	}

	private Concerned concerned(Finding f) {
		Set<String> about = new HashSet<>();
		Stream.of(List.of(f.element()), f.touchpoints(), f.roles()).flatMap(Collection::stream).forEach(e -> addWithOwners(about, e));
		List<Journey> journeys = Stream.concat(f.touchpoints().stream(), Stream.of(f.element())).flatMap(e -> journey(e).stream()).distinct().toList();
		return new Concerned(parties(f.touchpoints()), parties(journeys), parties(f.roles()), Set.copyOf(about));
	}

	private void addWithOwners(Set<String> about, EObject element) {
		for (EObject e = element; e != null && !(e instanceof JourneyModel); e = e.eContainer()) {
			about.add(party(e).identity());
		}
	}

	private Optional<Journey> journey(EObject element) {
		return element instanceof Journey itself ? Optional.of(itself) : view.journeyOf(element);
	}

	private List<Party> parties(Collection<? extends EObject> elements) {
		return elements.stream().map(this::party).toList();
	}

	private Party party(EObject element) {
		return parties.computeIfAbsent(element, e -> new Party(Elements.identity(e), Elements.label(e)));
	}

	private List<GapSnapshot.Column> columns() {
		return view.all(Touchpoint.class).stream().sorted(view.todayFirst())
				.map(t -> new GapSnapshot.Column(party(t), journey(t).map(this::party).orElse(new Party("", "")), t.isMomentOfTruth())).toList();
	}
}
