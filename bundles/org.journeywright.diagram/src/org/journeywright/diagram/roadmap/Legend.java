package org.journeywright.diagram.roadmap;

import java.util.ArrayList;
import java.util.List;

import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.rules.Initiatives;
import org.journeywright.diagram.common.Keys;
import org.journeywright.diagram.drawing.Drawing.Key;
import org.journeywright.diagram.drawing.Icon;
import org.journeywright.diagram.drawing.Mark.Dash;
import org.journeywright.diagram.drawing.Mark.Shape;
import org.journeywright.diagram.drawing.Mark.Stroke;
import org.journeywright.diagram.drawing.Paint;
import org.journeywright.model.Initiative;

/** What the signs of the roadmap mean: those that are on it. */
final class Legend {

	private Legend() {
	}

	static List<Key> of(ModelView model, Chosen chosen) {
		List<Initiative> shown = model.all(Initiative.class).stream().filter(i -> chosen.statuses().contains(i.getStatus())).toList();
		List<Key> keys = new ArrayList<>();
		chosen.statuses().stream().filter(s -> shown.stream().anyMatch(i -> i.getStatus() == s)).map(StatusLook::of)
				.forEach(l -> keys.add(Keys.sign(l.sign(), l.ink(), l.label().toLowerCase(java.util.Locale.ROOT))));
		List<Dependencies.Dependency> dependencies = Dependencies.among(shown);
		if (!dependencies.isEmpty()) {
			keys.add(Keys.line(Paint.EDGE, Dash.FULL, "has to be there first"));
		}
		if (dependencies.stream().anyMatch(Dependencies.Dependency::isBackwards)) {
			keys.add(Keys.line(Paint.POOR, Dash.FULL, "planned for later than what needs it"));
		}
		if (shown.stream().anyMatch(i -> Dates.late(i, model).isPresent())) {
			keys.add(Keys.sign(Icon.LATE, Paint.POOR, "past its last day"));
		}
		if (chosen.isTime() && shown.stream().anyMatch(i -> !i.getMilestones().isEmpty())) {
			keys.add(diamond(Paint.GOOD, Paint.GOOD, "milestone reached"));
			keys.add(diamond(Paint.SURFACE, Paint.INK_2, "milestone to come"));
		}
		if (shown.stream().anyMatch(Legend::lacksSomething)) {
			keys.addAll(List.of(Keys.MISSING, Keys.MISSED));
		}
		return keys;
	}

	private static boolean lacksSomething(Initiative initiative) {
		return initiative.getImpact() == null || initiative.getEffort() == null || Initiatives.isOpen(initiative) && (initiative.getSponsor() == null || initiative.getOwner() == null);
	}

	private static Key diamond(Paint fill, Paint edge, String meaning) {
		return new Key(List.of(new Shape("M16 1L22 7L16 13L10 7Z", fill, Stroke.of(edge, 1.5))), meaning);
	}
}
