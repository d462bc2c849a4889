package org.journeywright.language.ide.refactor.fix;

import static org.journeywright.language.ide.refactor.fix.Steps.choose;
import static org.journeywright.language.ide.refactor.fix.Steps.createAndTie;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.journeywright.model.BusinessOutcome;
import org.journeywright.model.Cadence;
import org.journeywright.model.Journey;
import org.journeywright.model.Metric;
import org.journeywright.model.ModelPackage.Literals;
import org.journeywright.model.NamedElement;
import org.journeywright.model.Role;

/** First steps where figures steer nothing. */
final class MetricRecipes {

	private MetricRecipes() {
	}

	static Map<String, Recipe<?>> all() {
		return Map.ofEntries(
				Map.<String, Recipe<?>>entry("JW-2801", Steps.<Metric>tie(Literals.METRIC__DRIVES, "drives", (m, gap) -> Candidates.all(BusinessOutcome.class, gap))
						.or(createAndTie("Create a business outcome that %s drives, to be written", Literals.METRIC__DRIVES, (m, gap) -> Skeletons.businessOutcome((NamedElement) m, gap)))),
				Map.entry("JW-2802", Steps.<Metric>tie(Literals.METRIC__OWNER, "owned by", (m, gap) -> Stream.concat(Candidates.leaders(List.of(), gap), Candidates.all(Role.class, gap)))),
				Map.entry("JW-2805", choose(Literals.METRIC__CADENCE, "reviewed %s", Cadence.MONTHLY, Cadence.WEEKLY, Cadence.QUARTERLY, Cadence.YEARLY)),
				Map.entry("JW-2806", (Recipe<Metric>) (m, gap) -> gap.view().date().stream().map(d -> Fix.of("Note that it was reviewed on " + d + ", the day of the model",
						() -> gap.say(m, Literals.METRIC__LAST_REVIEWED, d)))),
				Map.entry("JW-2807", Steps.<Metric>tie(Literals.METRIC__MEASURES, "measures", (m, gap) -> Candidates.touchpoints(List.of(), gap))),
				Map.entry("JW-2809", Steps.<BusinessOutcome>tieFrom((o, gap) -> Candidates.all(Metric.class, gap), Literals.METRIC__DRIVES, "drives").or(Steps.<BusinessOutcome>create(
						"Create a metric that drives %s, without figures yet", (o, gap) -> {
							Metric metric = Skeletons.metric(o, List.of(), gap);
							metric.getDrives().add(o);
							return metric;
						}))),
				Map.entry("JW-2810", Steps.<Journey>tieFrom((j, gap) -> Candidates.all(Metric.class, gap), Literals.METRIC__MEASURES, "measures").or(Steps.<Journey>create(
						"Create a metric that measures %s, without figures yet", (j, gap) -> Skeletons.metric(j, List.of(j), gap)))));
	}
}
