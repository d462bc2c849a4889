package org.journeywright.diagram.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.journeywright.analysis.Finding;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.diagram.common.Point;
import org.journeywright.diagram.drawing.Drawing;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Figure;

/** Puts the signs of gaps on a drawing that is to be a file: beside what they belong to, on no words and on no other sign, as the page does at full size. */
public final class GapSigns {

	/** How high a sign is. */
	static final double HEIGHT = 16;
	private static final double CLEAR = 2;
	/** So far from a figure words are looked for. */
	private static final double AROUND = 40;
	private static final double KEY_LEFT = 8;

	private final List<Placed> figures;
	private final List<GapSign> signs = new ArrayList<>();

	private GapSigns(Drawing drawing) {
		figures = Placed.of(drawing);
	}

	/** The drawing with the signs of those gaps that stand on it, which its legend then names; the drawing itself where there are none. On the model's thread. */
	public static Drawing on(Drawing drawing, List<Finding> findings) {
		Map<String, List<Finding>> gaps = Standing.of(findings, drawing).stream()
				.collect(Collectors.groupingBy(Standing::figure, LinkedHashMap::new, Collectors.mapping(Standing::finding, Collectors.toList())));
		if (gaps.isEmpty()) {
			return drawing;
		}
		GapSigns on = new GapSigns(drawing);
		Map<String, Placed> places = on.figures.stream().flatMap(Placed::all).collect(Collectors.toMap(p -> p.figure().id(), Function.identity(), (first, second) -> first));
		gaps.forEach((figure, all) -> on.add(places.get(figure), all));
		List<Figure> all = new ArrayList<>(drawing.figures());
		for (GapSign sign : on.signs) {
			all.add(sign.figure("gap." + (all.size() - drawing.figures().size() + 1)));
		}
		return new Drawing(drawing.kind(), drawing.title(), drawing.subtitle(), drawing.width(), drawing.height(), all, legend(drawing.legend(), gaps), drawing.choices(), drawing.hint());
	}

	private void add(Placed placed, List<Finding> findings) {
		List<Area> free = free(placed, GapSign.width(findings.size()));
		Optional<Area> place = free.stream().filter(a -> signs.stream().noneMatch(s -> s.area().meets(a.grown(CLEAR)))).findFirst();
		if (place.isPresent()) {
			signs.add(new GapSign(place.get().x() + place.get().width() / 2, place.get().y(), findings));
		} else {
			signs.stream().min(Comparator.comparingDouble(s -> s.area().from(free.getFirst()))).ifPresent(near -> signs.set(signs.indexOf(near), near.with(findings)));
		}
	}

	/** Places of a sign that cover no words; where all would, the one that covers least. */
	private List<Area> free(Placed placed, double width) {
		Area reach = placed.area().grown(AROUND + width);
		List<Area> ink = figures.stream().flatMap(f -> f.ink(reach).stream()).map(a -> a.grown(1)).toList();
		List<Area> places = new ArrayList<>();
		for (Point spot : Spots.of(placed, width)) {
			places.add(Area.around(spot.x(), spot.y(), width, HEIGHT));
		}
		List<Area> free = places.stream().filter(p -> ink.stream().noneMatch(p::meets)).toList();
		return free.isEmpty() ? places.stream().sorted(Comparator.comparingDouble(p -> p.covered(ink))).limit(1).toList() : free;
	}

	private static List<Key> legend(List<Key> drawn, Map<String, List<Finding>> gaps) {
		Map<GapSeverity, Integer> counts = new EnumMap<>(GapSeverity.class);
		gaps.values().forEach(all -> all.forEach(f -> counts.merge(f.severity(), 1, Integer::sum)));
		List<Key> legend = new ArrayList<>(drawn);
		counts.forEach((severity, count) -> legend.add(new Key(GapSign.marks(severity, 1, KEY_LEFT), GapSign.label(severity).toLowerCase(Locale.ROOT) + " (" + count + ")")));
		return legend;
	}
}
