package org.journeywright.analysis.rules.knowledge;

import java.util.function.Consumer;

import org.journeywright.analysis.Gap;
import org.journeywright.analysis.GapKind;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.Rule;
import org.journeywright.analysis.RuleInfo;
import org.journeywright.analysis.rules.Sources;
import org.journeywright.analysis.rules.Wording;
import org.journeywright.model.ColumnMapping;
import org.journeywright.model.ColumnMeaning;
import org.journeywright.model.Journey;
import org.journeywright.model.JourneyKind;
import org.journeywright.model.Measurable;

/**
 * For a journey of today there is a metric with a current value, on it or on one of its touchpoints, or complaints are counted at one of them, or an
 * evidence source tells touchpoints apart.
 */
public final class JourneyWithoutEvidence implements Rule {

	private static final RuleInfo INFO = new RuleInfo("JW-2008", "A journey of today rests on evidence", GapKind.KNOWLEDGE, GapSeverity.MAJOR,
			"A journey drawn in a meeting room shows what the company believes; decisions taken from it can miss the customer altogether.",
			"Nothing in the model shows that customers really experience this journey as it is described.",
			Sources.GAP_1,
			"Measure one or two of its touchpoints, add complaint counts, or connect a survey; until then treat feelings as guesses.");

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ModelView model, Consumer<Gap> gaps) {
		if (model.all(ColumnMapping.class).stream().anyMatch(c -> c.getMeaning() == ColumnMeaning.TOUCHPOINT)) {
			return;
		}
		model.all(Journey.class).stream().filter(j -> j.getKind() == JourneyKind.AS_IS && !shown(j, model)).forEach(j -> gaps.accept(
				Gap.of(j, "Nothing shows that " + Wording.name(j) + " is as it is described: no figure, no complaints, no survey.")));
	}

	private static boolean shown(Journey journey, ModelView model) {
		return measured(journey, model) || journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream())
				.anyMatch(t -> measured(t, model) || t.getComplaints() != null && !t.getComplaints().getCounts().isEmpty());
	}

	private static boolean measured(Measurable element, ModelView model) {
		return model.metricsOf(element).stream().anyMatch(m -> m.getCurrent() != null);
	}
}
