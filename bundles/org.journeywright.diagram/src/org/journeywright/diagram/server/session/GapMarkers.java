package org.journeywright.diagram.server.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Figure;
import org.journeywright.diagram.server.action.Told;
import org.journeywright.language.ide.LanguageServices;
import org.journeywright.language.ide.refactor.fix.Fix;
import org.journeywright.language.ide.refactor.fix.GapFixes;
import org.journeywright.language.live.LiveModel;
import org.journeywright.model.Elements;

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
		Map<String, String> standing = new LinkedHashMap<>();
		drawing.all().filter(GapMarkers::isSeen).forEach(f -> f.about().ifPresent(about -> stand(standing, about, f)));
		Map<String, List<Marker>> found = new LinkedHashMap<>();
		for (Finding finding : analysis.findings()) {
			Optional<EObject> drawn = drawn(finding.element(), standing);
			drawn.ifPresent(d -> found.computeIfAbsent(standing.get(Elements.identity(d)), f -> new ArrayList<>()).add(marker(finding, d, model, view)));
		}
		return new GapMarkers(found);
	}

	/** A figure that only holds a place would leave a sign alone on the ground. */
	private static boolean isSeen(Figure figure) {
		return !figure.marks().isEmpty() || !figure.inner().isEmpty();
	}

	/** The element itself where it is drawn, else the nearest one around it that is: what a hidden lane would show belongs to the touchpoint. */
	private static Optional<EObject> drawn(EObject element, Map<String, String> standing) {
		return Stream.<EObject>iterate(element, Objects::nonNull, EObject::eContainer).filter(e -> standing.containsKey(Elements.identity(e))).findFirst();
	}

	/** A figure that is called like its element stands for it; else the first one about it does. */
	private static void stand(Map<String, String> standing, String about, Figure figure) {
		if (figure.id().equals(about)) {
			standing.put(about, figure.id());
		} else {
			standing.putIfAbsent(about, figure.id());
		}
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
