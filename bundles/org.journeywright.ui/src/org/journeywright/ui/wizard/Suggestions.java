package org.journeywright.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Role;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;
import org.journeywright.ui.form.content.FieldKind;
import org.journeywright.ui.form.content.FieldSpec;
import org.journeywright.ui.form.content.Target;

/** What most likely is meant: asked of the model, on its thread. */
final class Suggestions {

	private final LiveModel live;
	private final List<FieldSpec> ties;

	Suggestions(LiveModel live, List<FieldSpec> asked) {
		this.live = live;
		this.ties = asked.stream().filter(s -> s.kind() == FieldKind.TIE).toList();
	}

	/** What the fields begin with: what is chosen in the window, or what it stands in; and the only stage or team where there is but one. */
	Map<EStructuralFeature, List<Target>> first(List<String> chosen) {
		Map<EStructuralFeature, List<Target>> first = new HashMap<>();
		chosen.stream().map(live::element).flatMap(Optional::stream).forEach(e -> nearest(e, first));
		ties.stream().filter(s -> s.feature() == Extra.STAGE || s.feature() == Extra.TEAM).filter(s -> !first.containsKey(s.feature())).forEach(s -> {
			List<EObject> all = all(s);
			if (all.size() == 1) {
				first.put(s.feature(), List.of(Target.of(live, all.get(0))));
			}
		});
		return first;
	}

	private void nearest(EObject chosen, Map<EStructuralFeature, List<Target>> first) {
		for (EObject at = chosen; at != null; at = at.eContainer()) {
			EObject element = at;
			Optional<FieldSpec> fits = ties.stream().filter(s -> s.feature() != Extra.SCENARIOS && s.target().isInstance(element)).filter(s -> s.isMany() || !first.containsKey(s.feature()))
					.findFirst();
			if (fits.isPresent()) {
				List<Target> now = new ArrayList<>(first.getOrDefault(fits.get().feature(), List.of()));
				now.add(Target.of(live, element));
				first.put(fits.get().feature(), now);
				return;
			}
		}
	}

	/** What there is none of although the new element cannot do without; empty where there is all it needs. */
	Optional<String> missing() {
		return ties.stream().filter(FieldSpec::isRequired).filter(s -> all(s).isEmpty()).findFirst()
				.map(s -> "There is no " + Elements.kind(s.target()) + " yet that it could " + (Extra.is(s.feature()) ? "stand in" : "refer to") + ". Create one first.");
	}

	private List<EObject> all(FieldSpec spec) {
		List<EObject> all = new ArrayList<>();
		live.model().forEach(file -> file.eAllContents().forEachRemaining(e -> {
			if (spec.target().isInstance(e)) {
				all.add(e);
			}
		}));
		return all;
	}

	/** The roles that deliver the touchpoints of a new scenario. */
	List<Target> roles(List<Object> touchpoints) {
		return elements(touchpoints).stream().filter(Touchpoint.class::isInstance).flatMap(t -> ((Touchpoint) t).getRoles().stream()).filter(r -> !r.eIsProxy()).distinct()
				.map(r -> Target.of(live, r)).toList();
	}

	/** The scenarios that are written for one of the roles of an audience, in the order of the model. */
	List<Target> scenarios(List<Object> audience) {
		Set<EObject> roles = new HashSet<>(elements(audience));
		return live.model().stream().flatMap(f -> f.getElements().stream()).filter(Scenario.class::isInstance).map(Scenario.class::cast)
				.filter(s -> s.getRoles().stream().anyMatch((Role r) -> roles.contains(r))).map(s -> Target.of(live, s)).toList();
	}

	private List<EObject> elements(List<Object> targets) {
		return targets.stream().map(t -> live.element(((Target) t).identity())).flatMap(Optional::stream).toList();
	}

	/** Which answer the proposals for another field depend on. */
	static boolean leadsOn(FieldSpec spec) {
		return spec.feature() == Literals.SCENARIO__TOUCHPOINTS || spec.feature() == Literals.TRAINING_PROGRAMME__AUDIENCE;
	}
}
