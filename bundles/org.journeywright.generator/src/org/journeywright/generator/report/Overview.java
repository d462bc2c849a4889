package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.ModelView;
import org.journeywright.generator.report.GapPage.InitiativeRow;
import org.journeywright.generator.report.GapPage.JourneyRow;
import org.journeywright.generator.report.GapPage.KindRow;
import org.journeywright.generator.report.GapPage.RoleRow;
import org.journeywright.generator.report.GapPage.StopRow;
import org.journeywright.model.Elements;
import org.journeywright.model.Horizon;
import org.journeywright.model.Initiative;
import org.journeywright.model.InitiativeStatus;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Role;
import org.journeywright.model.RootCause;
import org.journeywright.model.Stage;
import org.journeywright.model.Team;
import org.journeywright.model.Touchpoint;

/** The gaps from four sides: by kind, along the journeys, by role, and by the initiatives that go for them. */
final class Overview {

	/** The most journeys that the page shows. */
	static final int JOURNEYS = 8;
	/** The most touchpoints of a journey, and the most roles and initiatives, that the page shows. */
	static final int SHOWN = 200;

	private final ModelView model;
	private final List<Finding> gaps;
	private final GapItems items;
	private final Tallies tallies = new Tallies();

	Overview(ModelView model, List<Finding> gaps, GapItems items) {
		this.model = model;
		this.gaps = gaps;
		this.items = items;
		for (int i = 0; i < gaps.size(); i++) {
			Finding gap = gaps.get(i);
			int number = i + 1;
			tallies.count(gap.rule().kind(), gap, number);
			gap.touchpoints().forEach(t -> tallies.count(t, gap, number));
			gap.roles().forEach(r -> tallies.count(r, gap, number));
		}
	}

	List<KindRow> kinds() {
		return Arrays.stream(GapKind.values()).map(k -> new KindRow(GapItems.key(k), k.word(), k.title(), tallies.of(k))).filter(k -> k.gaps().total() > 0).toList();
	}

	List<JourneyRow> journeys() {
		return today().limit(JOURNEYS).map(this::journey).toList();
	}

	/** How many further journeys of today the model has. */
	int moreJourneys() {
		return (int) today().skip(JOURNEYS).count();
	}

	private Stream<Journey> today() {
		return model.all(Journey.class).stream().filter(j -> j.getKind() == JourneyKind.AS_IS && j.getStages().stream().anyMatch(s -> !s.getTouchpoints().isEmpty()));
	}

	private JourneyRow journey(Journey journey) {
		List<StopRow> stops = new ArrayList<>();
		int all = 0;
		for (Stage stage : journey.getStages()) {
			all += stage.getTouchpoints().size();
			for (int i = 0; i < stage.getTouchpoints().size() && stops.size() < SHOWN; i++) {
				stops.add(stop(stage, i == 0, stage.getTouchpoints().get(i)));
			}
		}
		return new JourneyRow(Texts.label(journey), stops, all - stops.size());
	}

	private StopRow stop(Stage stage, boolean first, Touchpoint t) {
		return new StopRow(Texts.label(stage), first, Texts.label(t), items.key(t), t.isMomentOfTruth(), text(t.getEmotionNow()), text(t.getEmotionWanted()), tallies.of(t));
	}

	List<RoleRow> roles() {
		return model.all(Role.class).stream().map(r -> new RoleRow(Texts.label(r), items.key(r), model.owner(r, Team.class).map(Texts::label).orElse(""),
				r.getKind().getLiteral(), tallies.of(r))).filter(r -> r.gaps().total() > 0).sorted(Overview::gravestFirst).limit(SHOWN).toList();
	}

	private static int gravestFirst(RoleRow one, RoleRow other) {
		int errors = Integer.compare(other.gaps().errors(), one.gaps().errors());
		int critical = errors != 0 ? errors : Integer.compare(other.gaps().critical(), one.gaps().critical());
		return critical != 0 ? critical : Integer.compare(other.gaps().total(), one.gaps().total());
	}

	List<InitiativeRow> initiatives() {
		Map<EObject, Set<Initiative>> aims = new IdentityHashMap<>();
		model.all(Initiative.class).stream().filter(Overview::isOpen).forEach(i -> i.getAddresses().forEach(a -> aims.computeIfAbsent(a, k -> new LinkedHashSet<>()).add(i)));
		model.all(RootCause.class).forEach(c -> c.getRemedies().stream().filter(Overview::isOpen)
				.forEach(i -> aims.computeIfAbsent(c.eContainer(), k -> new LinkedHashSet<>()).add(i)));
		for (int i = 0; i < gaps.size(); i++) {
			for (Initiative initiative : aimingAt(gaps.get(i).element(), aims)) {
				tallies.count(initiative, gaps.get(i), i + 1);
			}
		}
		return model.all(Initiative.class).stream().filter(Overview::isOpen).limit(SHOWN).map(this::initiative).toList();
	}

	private static boolean isOpen(Initiative initiative) {
		return initiative.getStatus() != InitiativeStatus.DONE && initiative.getStatus() != InitiativeStatus.STOPPED;
	}

	private static Set<Initiative> aimingAt(EObject element, Map<EObject, Set<Initiative>> aims) {
		Set<Initiative> found = new LinkedHashSet<>();
		for (EObject e = element; e != null; e = e.eContainer()) {
			found.addAll(aims.getOrDefault(e, Set.of()));
		}
		return found;
	}

	private InitiativeRow initiative(Initiative i) {
		String horizon = i.getHorizon() == Horizon.UNPLANNED ? "" : Texts.words(i.getHorizon());
		return new InitiativeRow(Texts.label(i), horizon, Texts.words(i.getStatus()), text(i.getEffort()), text(i.getImpact()),
				i.getSponsor() == null ? "" : Texts.cut(Elements.label(i.getSponsor())), tallies.of(i));
	}

	private static String text(Integer number) {
		return number == null ? "" : number.toString();
	}
}
