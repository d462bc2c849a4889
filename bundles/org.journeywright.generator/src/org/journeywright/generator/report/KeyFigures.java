package org.journeywright.generator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Matrix;
import org.journeywright.generator.report.GapPage.Figure;
import org.journeywright.model.Handoff;
import org.journeywright.model.Role;
import org.journeywright.model.Touchpoint;

/** The numbers that a director reads first, each with its company. */
final class KeyFigures {

	private static final double CLOSE = 1;

	private final ModelView model;
	private final List<Finding> gaps;
	private final Matrix touchpoints;

	KeyFigures(ModelView model, List<Finding> gaps, Matrix touchpoints) {
		this.model = model;
		this.gaps = gaps;
		this.touchpoints = touchpoints;
	}

	List<Figure> figures() {
		return List.of(critical(), covered(), feeling(), handoffs());
	}

	private Figure critical() {
		GapPage.Tally tally = Tallies.all(gaps);
		int first = tally.critical() + tally.errors();
		String errors = tally.errors() == 0 ? "" : Texts.count(tally.errors(), "contradiction") + " in the model among them; ";
		String rest = errors + Texts.format("beside them %,d major and %,d minor", tally.major(), tally.minor());
		return new Figure("Critical gaps", Texts.format("%,d", first), Texts.format("of %,d", gaps.size()), rest, first > 0 ? "poor" : "good");
	}

	private Figure covered() {
		List<Matrix.Row> truths = touchpoints.rows().stream().filter(Matrix.Row::weighty).toList();
		String label = "Moments of truth fully covered";
		if (truths.isEmpty()) {
			return new Figure(label, "–", "", "no touchpoint of today is marked as a moment of truth yet", "plain");
		}
		long covered = truths.stream().filter(Matrix.Row::isCovered).count();
		return new Figure(label, Texts.format("%,d", covered), Texts.format("of %,d", truths.size()),
				"stated, practised, measured, trained, coached and backed by agreed handoffs", tone(covered, truths.size()));
	}

	private Figure feeling() {
		List<Touchpoint> truths = model.touchpointsToday().stream().filter(Touchpoint::isMomentOfTruth)
				.filter(t -> t.getEmotionNow() != null && t.getEmotionWanted() != null).toList();
		String label = "Feeling at moments of truth";
		if (truths.isEmpty()) {
			return new Figure(label, "–", "", "no moment of truth says what customers feel now and what they should feel", "plain");
		}
		double now = mean(truths, Touchpoint::getEmotionNow);
		double wanted = mean(truths, Touchpoint::getEmotionWanted);
		Touchpoint worst = truths.stream().max(Comparator.comparingInt(KeyFigures::distance)).orElseThrow();
		String detail = distance(worst) <= 0 ? Texts.format("mean of %s, all at or above what is wanted", Texts.count(truths.size(), "touchpoint"))
				: Texts.format("mean of %s on −5 to +5; furthest from it: %s, %s instead of %s", Texts.count(truths.size(), "touchpoint"), Texts.label(worst),
						Texts.signed(worst.getEmotionNow()), Texts.signed(worst.getEmotionWanted()));
		return new Figure(label, Texts.signed(rounded(now)), "wanted " + Texts.signed(rounded(wanted)), detail, now < 0 ? "poor" : wanted - now > CLOSE ? "fair" : "good");
	}

	private static int distance(Touchpoint touchpoint) {
		return touchpoint.getEmotionWanted() - touchpoint.getEmotionNow();
	}

	private static double mean(List<Touchpoint> touchpoints, ToDoubleFunction<Touchpoint> value) {
		return touchpoints.stream().mapToDouble(value).average().orElse(0);
	}

	private static double rounded(double value) {
		return Math.rint(value * 10) / 10;
	}

	private Figure handoffs() {
		List<Handoff> all = model.all(Handoff.class);
		String label = "Handoffs with a standard";
		if (all.isEmpty()) {
			return new Figure(label, "–", "", "the model states no handoff between colleagues yet", "plain");
		}
		List<Handoff> open = all.stream().filter(h -> h.getStandards().isEmpty()).toList();
		int agreed = all.size() - open.size();
		return new Figure(label, Texts.format("%,d", agreed), Texts.format("of %,d", all.size()), provider(open), tone(agreed, all.size()));
	}

	private static String provider(List<Handoff> open) {
		Map<Role, Integer> byProvider = new LinkedHashMap<>();
		open.forEach(h -> byProvider.merge(h.getProvider(), 1, Integer::sum));
		List<Map.Entry<Role, Integer>> order = new ArrayList<>(byProvider.entrySet());
		order.sort(Map.Entry.<Role, Integer>comparingByValue().reversed());
		if (order.isEmpty()) {
			return "every handoff between colleagues is agreed";
		}
		int most = order.getFirst().getValue();
		return most > 1 ? Texts.format("%s provides %,d of the %,d without one", Texts.label(order.getFirst().getKey()), most, open.size())
				: "without one: " + Texts.list(Texts.names(open, 2));
	}

	private static String tone(long part, long whole) {
		return part == whole ? "good" : part * 2 >= whole ? "fair" : "poor";
	}
}
