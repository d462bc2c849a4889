package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.gap.Standing;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.fix.Fix;
import org.journeywright.language.ide.refactor.fix.GapFixes;
import org.journeywright.language.live.LiveModel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * The gaps of what is drawn, each at the figure that stands for its element.
 *
 * @param findings
 *            by the id of the figure, gravest first
 */
record GapMarkers(Map<String, List<Marker>> findings) {

	/** A gap as a page shows it. */
	record Marker(GapSeverity severity, String code, String message, String next, List<String> fixes) {
	}

	/** The gaps of a drawing. On the model's thread. */
	static GapMarkers of(Analysis analysis, Drawing drawing, LiveModel model, ModelView view) {
		Map<String, List<Marker>> found = new LinkedHashMap<>();
		for (Standing standing : Standing.of(analysis.findings(), drawing)) {
			found.computeIfAbsent(standing.figure(), f -> new ArrayList<>()).add(marker(standing.finding(), standing.drawn(), model, view));
		}
		return new GapMarkers(found);
	}

	/** @param drawn what the figure is about: only what can be done about that can be done there */
	private static Marker marker(Finding finding, EObject drawn, LiveModel model, ModelView view) {
		List<Fix> fixes = drawn == finding.element() ? fixes(finding.rule().code(), drawn, model, view) : List.of();
		return new Marker(finding.severity(), finding.rule().code(), finding.message(), finding.nextStep(), fixes.stream().map(Fix::title).toList());
	}

	/** What can be done about a gap: the first steps alone, as switching a rule off is not done in passing. */
	static List<Fix> fixes(String code, EObject element, LiveModel model, ModelView view) {
		List<Fix> all = LanguageServices.get(GapFixes.class).of(model, view, code, element);
		return all.isEmpty() ? all : all.subList(0, all.size() - 1);
	}

	/** What the page is told. */
	Told.Gaps message() {
		Map<GapSeverity, Integer> counts = new EnumMap<>(GapSeverity.class);
		findings.values().forEach(m -> m.forEach(one -> counts.merge(one.severity(), 1, Integer::sum)));
		JsonObject counted = new JsonObject();
		for (GapSeverity severity : GapSeverity.values()) {
			counted.addProperty(severity.word(), counts.getOrDefault(severity, 0));
		}
		JsonArray markers = new JsonArray();
		findings.forEach((figure, all) -> markers.add(marker(figure, all)));
		return new Told.Gaps(counted, markers);
	}

	private static JsonObject marker(String figure, List<Marker> all) {
		JsonObject json = new JsonObject();
		json.addProperty("figure", figure);
		json.addProperty("severity", all.stream().map(Marker::severity).min(java.util.Comparator.naturalOrder()).orElseThrow().word());
		JsonArray found = new JsonArray();
		for (Marker marker : all) {
			JsonObject one = new JsonObject();
			one.addProperty("code", marker.code());
			one.addProperty("severity", marker.severity().word());
			one.addProperty("message", marker.message());
			one.addProperty("next", marker.next());
			JsonArray fixes = new JsonArray();
			marker.fixes().forEach(fixes::add);
			one.add("fixes", fixes);
			found.add(one);
		}
		json.add("findings", found);
		return json;
	}
}
