package org.journeywright.language.ide.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.journeywright.analysis.ModelView;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.language.ide.navigation.Declared;
import org.journeywright.language.ide.server.Spot;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.DecisionPoint;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;

import com.google.inject.Inject;

/**
 * Small print above elements: how many scenarios and gaps they have. Scenarios are counted by following what refers to an element; gaps as they were found
 * last, so that the numbers stay in their place while somebody types.
 */
public final class Lenses {

	/** Shows the gaps of an element; its argument is the element's identity. For the editor to carry out. */
	public static final String SHOW_GAPS = "journeywright.showGaps";
	/** Shows the scenarios of a touchpoint or standard, or the scenario itself; its argument is the element's identity. For the editor to carry out. */
	public static final String SHOW_SCENARIOS = "journeywright.showScenarios";

	private final GapCounts gaps;

	@Inject
	Lenses(GapCounts gaps) {
		this.gaps = gaps;
	}

	/** The lenses of a file. */
	public List<CodeLens> of(Spot file, ModelService service) {
		Optional<GapCounts.Counts> found = gaps.of(service);
		List<CodeLens> lenses = new ArrayList<>();
		for (Declared declared : Declared.in(file.resource())) {
			EObject element = declared.element();
			Range place = file.positions().range(declared.headline().getOffset(), declared.headline().getLength());
			about(file.model(), element).ifPresent(title -> lenses.add(lens(place, title, SHOW_SCENARIOS, element)));
			if (element instanceof Touchpoint || element instanceof Scenario || element instanceof Journey) {
				found.ifPresent(f -> lenses.add(lens(place, count(f.of(element), "gap"), SHOW_GAPS, element)));
			}
		}
		return lenses;
	}

	private static Optional<String> about(LiveModel model, EObject element) {
		return Optional.ofNullable(switch (element) {
			case Touchpoint touchpoint -> count(scenariosAt(model, touchpoint), "scenario");
			case ServiceStandard standard -> count(scenariosFor(model, standard), "scenario") + ", " + count(ModelView.rolesOf(standard).size(), "role");
			case Scenario scenario -> count(scenario.getSteps().stream().filter(DecisionPoint.class::isInstance).count(), "decision point");
			default -> null;
		});
	}

	private static long scenariosAt(LiveModel model, Touchpoint touchpoint) {
		return model.referringTo(touchpoint).stream().filter(r -> r instanceof Scenario s && s.eContainer() != null && s.getTouchpoints().contains(touchpoint)).count();
	}

	private static long scenariosFor(LiveModel model, ServiceStandard standard) {
		return standard.getBehaviours().stream().flatMap(b -> model.referringTo(b).stream().filter(r -> r instanceof Scenario s && s.eContainer() != null
				&& s.getExercises().contains(b))).distinct().count();
	}

	private static CodeLens lens(Range place, String title, String command, EObject element) {
		return new CodeLens(place, new Command(title, command, List.of(Elements.identity(element))), null);
	}

	private static String count(long number, String thing) {
		return String.format(Locale.ROOT, number == 0 ? "no %2$ss" : number == 1 ? "%d %s" : "%d %ss", number, thing);
	}
}
