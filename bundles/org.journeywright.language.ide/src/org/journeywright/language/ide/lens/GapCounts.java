package org.journeywright.language.ide.lens;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.language.ide.live.ModelService;
import org.journeywright.model.Elements;
import org.journeywright.model.Journey;
import org.journeywright.model.Scenario;
import org.journeywright.model.Touchpoint;

import com.google.inject.Singleton;

/** How many gaps each journey, touchpoint and scenario had when the rules were applied last: its own, and those of what is in it. */
@Singleton
public final class GapCounts {

	/** The numbers of one model, by the identity of the element. */
	public record Counts(Map<String, Integer> byIdentity) {

		/** The gaps of an element. */
		int of(EObject element) {
			return byIdentity.getOrDefault(Elements.identity(element), 0);
		}

		static Counts of(Analysis analysis) {
			Map<EObject, Integer> counts = new IdentityHashMap<>();
			for (Finding finding : analysis.findings()) {
				for (EObject at = finding.element(); at != null; at = at.eContainer()) {
					if (at instanceof Touchpoint || at instanceof Scenario || at instanceof Journey) {
						counts.merge(at, 1, Integer::sum);
					}
				}
			}
			Map<String, Integer> byIdentity = new HashMap<>();
			counts.forEach((element, count) -> byIdentity.merge(Elements.identity(element), count, Integer::sum));
			return new Counts(Map.copyOf(byIdentity));
		}
	}

	/** What was counted last; held weakly, because the elements of an old analysis are no longer wanted. */
	private record Last(WeakReference<Analysis> analysis, Counts counts) {
	}

	// Several models, each with its own thread, may ask.
	private final Map<ModelService, Last> last = Collections.synchronizedMap(new WeakHashMap<>());

	/** The numbers that were found last; empty before the rules have been applied for the first time. To be asked on the model's thread. */
	public Optional<Counts> of(ModelService service) {
		service.gaps().ifPresent(now -> last.compute(service, (s, l) -> l != null && l.analysis().refersTo(now) ? l : new Last(new WeakReference<>(now), Counts.of(now))));
		return Optional.ofNullable(last.get(service)).map(Last::counts);
	}
}
