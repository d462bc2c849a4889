package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.create;
import static org.journeywright.language.ide.refactor.fix.Steps.delete;
import static org.journeywright.language.ide.refactor.fix.Steps.swap;
import static org.journeywright.language.ide.refactor.fix.Steps.takeOut;
import static org.journeywright.language.ide.refactor.fix.Steps.when;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.language.messages.Suggestions;
import org.journeywright.model.Amount;
import org.journeywright.model.Elements;
import org.journeywright.model.Handoff;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.JourneyModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Organisation;
import org.journeywright.model.RuleSetting;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.StandardKind;

/** First steps where a model contradicts itself. */
final class ModelRecipes {

	private ModelRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-1001", (Recipe<NamedElement>) (e, gap) -> {
					String name = gap.free(e.getName());
					return Stream.of(Fix.of("Call this one " + name, () -> gap.editor().rename(e, name)));
				}),
				Map.entry("JW-1002", ((Recipe<RuleSetting>) ModelRecipes::nearCodes).or(delete("Remove the setting"))),
				Map.entry("JW-1003", delete("Remove this setting")),
				Map.entry("JW-1004", when((e, gap) -> e instanceof JourneyModel, create("Add the organisation, with a name to be changed", (e, gap) -> organisation()))
						.or(when((e, gap) -> e instanceof Organisation, delete("Remove this organisation")))),
				Map.entry("JW-1005", (Recipe<Organisation>) (o, gap) -> Stream.of(LocalDate.now()).map(d -> Fix.of("Add as of " + d + ", which is today",
						() -> gap.say(o, Literals.ORGANISATION__MODEL_DATE, d)))),
				Map.entry("JW-1006", Steps.<Journey>tie(Literals.JOURNEY__IMPROVES, "improves",
						(j, gap) -> Candidates.all(Journey.class, gap).filter(o -> o.getKind() == JourneyKind.AS_IS))),
				Map.entry("JW-1007", leaveTheCircle(Literals.HANDOFF__FEEDS, "feeds")),
				Map.entry("JW-1008", leaveTheCircle(Literals.INITIATIVE__DEPENDS_ON, "depends on")),
				Map.entry("JW-1009", takeOut("Take out to whom this role reports", Literals.ROLE__REPORTS_TO)),
				Map.entry("JW-1010", swap("Swap maturity and target", Literals.STRATEGY_ELEMENT__CURRENT, Literals.STRATEGY_ELEMENT__TARGET)),
				Map.entry("JW-1011", swapIn(Literals.INITIATIVE__START, Literals.INITIATIVE__END).or(swapIn(Literals.PHASE__START, Literals.PHASE__END))),
				Map.entry("JW-1014", swap("Swap baseline and target", Literals.METRIC__BASELINE, Literals.METRIC__TARGET)),
				Map.entry("JW-1016", sides(Literals.TOUCHPOINT__STANDARDS, StandardKind.EXTERNAL).or(sides(Literals.HANDOFF__STANDARDS, StandardKind.INTERNAL))),
				Map.entry("JW-1017", (Recipe<Handoff>) (h, gap) -> Stream.of("min", "h", "days").map(unit -> new Amount(h.getWithin().value(), unit))
						.map(a -> Fix.of("Change to within " + a, () -> gap.say(h, Literals.HANDOFF__WITHIN, a)))),
				Map.entry("JW-1018", takeOut("Leave the target to the metric", Literals.STANDARD_MEASURE__TARGET)),
				Map.entry("JW-1019", swap("Swap how customers feel and are to feel", Literals.TOUCHPOINT__EMOTION_NOW, Literals.TOUCHPOINT__EMOTION_WANTED)),
				Map.entry("JW-1020", delete("Remove this count")));
	}

	private static Organisation organisation() {
		Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
		organisation.setName("Our organisation");
		organisation.setModelDate(LocalDate.now());
		return organisation;
	}

	private static Stream<Fix> nearCodes(RuleSetting setting, Gap gap) {
		List<String> codes = Rules.all().stream().map(r -> r.info().code()).toList();
		return Suggestions.near(setting.getCode(), codes).limit(3).map(c -> Fix.of("Change to " + c, () -> gap.say(setting, Literals.RULE_SETTING__CODE, c)));
	}

	/** Takes out what leads back to the element. */
	private static Recipe<EObject> leaveTheCircle(EReference feature, String words) {
		return (element, gap) -> {
			List<?> targets = (List<?>) element.eGet(feature);
			return targets.stream().map(EObject.class::cast).filter(t -> t == element || leads(t, element, feature, new HashSet<>()))
					.map(t -> Fix.of("Take out: " + words + " " + Elements.label(t), () -> gap.editor().removeValue(element, feature, targets.indexOf(t))));
		};
	}

	private static boolean leads(EObject from, EObject to, EReference feature, Set<EObject> seen) {
		return seen.add(from) && ((List<?>) from.eGet(feature)).stream().anyMatch(n -> n == to || leads((EObject) n, to, feature, seen));
	}

	private static Recipe<EObject> swapIn(EAttribute start, EAttribute end) {
		return when((e, gap) -> start.getEContainingClass().isInstance(e), swap("Swap start and end", start, end));
	}

	private static Recipe<EObject> sides(EReference feature, StandardKind right) {
		return (element, gap) -> !feature.getEContainingClass().isInstance(element) ? Stream.empty()
				: ((List<?>) element.eGet(feature)).stream().map(ServiceStandard.class::cast).filter(s -> s.getKind() != right)
						.map(s -> Fix.of("Say that " + Elements.label(s) + " is " + right.getLiteral(), () -> gap.say(s, Literals.SERVICE_STANDARD__KIND, right)));
	}
}
