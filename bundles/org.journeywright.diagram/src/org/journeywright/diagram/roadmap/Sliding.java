package org.journeywright.diagram.roadmap;

import java.time.LocalDate;
import java.util.Optional;

import org.journeywright.diagram.common.CommonEdits;
import org.journeywright.diagram.common.Standing;
import org.journeywright.diagram.drawing.Ways.Slider;
import org.journeywright.diagram.edit.Edited;
import org.journeywright.language.edit.EditRefusedException;
import org.journeywright.model.Initiative;
import org.journeywright.model.Milestone;
import org.journeywright.model.ModelPackage.Literals;

/** Pulls ratings along their blocks, and bars, their ends and milestones along the days. */
record Sliding(CommonEdits edits) {

	Edited slide(Standing at, int value) {
		Slider slider = at.figure().ways().slider().orElseThrow(() -> new EditRefusedException("This is no point on a scale. Pull a bar, one of its ends, a milestone, the impact or the effort."));
		int to = Math.clamp(value, slider.least(), slider.greatest());
		long days = (long) to - slider.value();
		return switch (at.figure().kind()) {
			case "rating" -> edits.set("Change " + Wording.feature(at).getName(), RoadmapEdits.initiative(at), Wording.feature(at), to).choosing(RoadmapEdits.initiative(at));
			case "start" -> part(at, days, true);
			case "end" -> part(at, days, false);
			case "milestone" -> milestone(at.about().orElseThrow(), days);
			default -> whole(RoadmapEdits.initiative(at), days);
		};
	}

	private Edited part(Standing at, long days, boolean isStart) {
		Initiative initiative = edits.element(RoadmapEdits.initiative(at), Initiative.class);
		LocalDate day = (isStart ? initiative.getStart() : initiative.getEnd()).plusDays(days);
		return new Wording(edits).days(RoadmapEdits.initiative(at), isStart ? Optional.of(day) : Optional.empty(), isStart ? Optional.empty() : Optional.of(day));
	}

	/** By whole days, so that its length stays. */
	private Edited whole(String identity, long days) {
		Initiative initiative = edits.element(identity, Initiative.class);
		return new Wording(edits).days(identity, Optional.ofNullable(initiative.getStart()).map(d -> d.plusDays(days)), Optional.ofNullable(initiative.getEnd()).map(d -> d.plusDays(days)));
	}

	private Edited milestone(String identity, long days) {
		Milestone milestone = edits.element(identity, Milestone.class);
		return edits.set("Move milestone", identity, Literals.MILESTONE__DATE, milestone.getDate().plusDays(days)).choosing(identity);
	}
}
