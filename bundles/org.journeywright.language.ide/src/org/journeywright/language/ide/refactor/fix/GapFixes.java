package org.journeywright.language.ide.refactor.fix;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Begun;
import org.journeywright.language.edit.ModelEditor;
import org.journeywright.language.edit.TextEdits;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.ModelFactory;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.Organisation;
import org.journeywright.model.RuleSetting;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** First steps at gaps, by the code of the rule that finds them. */
@Singleton
public final class GapFixes {

	private final Map<String, Recipe<?>> recipes = new HashMap<>();
	private final ModelEditor editor;

	@Inject
	GapFixes(ModelEditor editor) {
		this.editor = editor;
		Stream.of(ModelRecipes.all(), KnowledgeRecipes.all(), StandardRecipes.all(), PerformanceRecipes.all(), CommunicationRecipes.all(), PerceptionRecipes.all(), HandoffRecipes.all(),
				LeadershipRecipes.all(), RootCauseRecipes.all(), MetricRecipes.all(), ScenarioRecipes.all(), TrainingRecipes.all(), StrategyRecipes.all()).forEach(recipes::putAll);
	}

	/** The codes of the rules at whose gaps there is more to do than to switch the rule off. */
	public Set<String> codes() {
		return Collections.unmodifiableSet(recipes.keySet());
	}

	/**
	 * Ways to take the first step at a gap, the most fitting first, and to switch its rule off. To be asked, and carried out, on the model's thread.
	 *
	 * @param code
	 *            the rule
	 * @param element
	 *            the element with the gap
	 */
	public List<Fix> of(LiveModel model, ModelView view, String code, EObject element) {
		return Stream.concat(gap(model, view, code, element).stream().flatMap(g -> steps(recipes.getOrDefault(code, (e, x) -> Stream.empty()), g)),
				switchOff(model, view, code, element).stream()).toList();
	}

	/** The way to switch the rule off that has found a gap; empty where the element stands in no file. */
	public Optional<Fix> switchOff(LiveModel model, ModelView view, String code, EObject element) {
		return gap(model, view, code, element).map(g -> Fix.of("Switch " + code + " off for this model, with a reason", () -> switchOff(g)));
	}

	private Optional<Gap> gap(LiveModel model, ModelView view, String code, EObject element) {
		return model.fileOf(element).map(file -> new Gap(code, element, file, view, model, editor));
	}

	@SuppressWarnings("unchecked")
	private static <T> Stream<Fix> steps(Recipe<T> recipe, Gap gap) {
		return recipe.steps((T) gap.element(), gap);
	}

	/** In the file that states the organisation, where settings are looked for. */
	private static TextEdits switchOff(Gap gap) {
		Optional<RuleSetting> present = gap.view().all(RuleSetting.class).stream().filter(s -> gap.code().equals(s.getCode())).findFirst();
		if (present.isPresent()) {
			return gap.say(present.get(), Literals.RULE_SETTING__OFF, true);
		}
		RuleSetting setting = ModelFactory.eINSTANCE.createRuleSetting();
		setting.setCode(gap.code());
		setting.setOff(true);
		setting.setReason(Begun.unwritten("why the team sees it differently"));
		String home = gap.view().all(Organisation.class).stream().findFirst().flatMap(gap.model()::fileOf).orElse(gap.file());
		Place place = Place.besideItsLike(gap.model(), home, setting.eClass());
		return gap.editor().add(place.owner(), place.feature(), place.index(), setting);
	}
}
