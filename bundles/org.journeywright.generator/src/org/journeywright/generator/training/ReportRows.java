package org.journeywright.generator.training;

import java.util.List;
import java.util.Locale;
import org.journeywright.generator.training.ReportPage.IssueRow;
import org.journeywright.generator.training.ReportPage.LeftOut;
import org.journeywright.generator.training.ReportPage.ModuleRow;
import org.journeywright.generator.training.ReportPage.PhaseRow;
import org.journeywright.generator.training.ReportPage.PieceRow;
import org.journeywright.model.Elements;
import org.journeywright.model.Scenario;

/** Puts a plan into the rows of the training report. */
final class ReportRows {

	private ReportRows() {
	}

	static List<LeftOut> leftOut(TrainingModel model) {
		return model.leftOut().stream().map(one -> new LeftOut(one.scenario(), one.place().map(place -> place.file() + ":" + place.line()).orElse(""),
				one.reason(), one.code().orElse(""))).toList();
	}

	static List<PhaseRow> phases(ProgrammePlan plan) {
		return plan.phases().stream().map(phase -> new PhaseRow(phase.title(), phase.when(), phase.delivery(),
				phase.modules().stream().map(ReportRows::module).toList())).toList();
	}

	private static ModuleRow module(ProgrammePlan.PlannedModule module) {
		return new ModuleRow(module.title(), module.kind().name().toLowerCase(Locale.ROOT), module.why(),
				module.pieces().stream().map(ReportRows::piece).toList());
	}

	private static PieceRow piece(Piece piece) {
		String type = switch (piece.content()) {
			case Content.Play play -> "scenario";
			case Content.Read read -> "standard";
			case Content.Story story -> "story";
			case Content.Watch watch -> "observe";
			case Content.Question question -> "check";
			case Content.Comfort comfort -> "comfort";
		};
		return new PieceRow(piece.content().title(), type, piece.origin().name().toLowerCase(Locale.ROOT), piece.why());
	}

	static List<IssueRow> issues(ProgrammePlan plan) {
		List<RankedIssue> top = RankedIssue.top(plan.issues());
		return plan.issues().stream().map(ranked -> new IssueRow(Elements.label(ranked.issue()), Words.list(Refs.all(ranked.issue().getTouchpoints())),
				ranked.reckoning(), ranked.weight(), top.contains(ranked), practising(plan, ranked).stream().map(Elements::label).toList())).toList();
	}

	/** How many of the top issues the programme trains. */
	static String coverage(ProgrammePlan plan) {
		List<RankedIssue> top = RankedIssue.top(plan.issues());
		long trained = top.stream().filter(ranked -> !practising(plan, ranked).isEmpty()).count();
		return switch (top.size()) {
			case 0 -> "";
			case 1 -> trained == 1 ? "It is trained." : "It should be trained; it is not.";
			default -> "The top " + (top.size() == 2 ? "two" : "three")
					+ (trained == top.size() ? " are trained." : " should be trained; %s of %s %s.".formatted(trained, top.size(), trained == 1 ? "is" : "are"));
		};
	}

	private static List<Scenario> practising(ProgrammePlan plan, RankedIssue ranked) {
		return plan.pieces().flatMap(piece -> piece.scenario().stream()).distinct().filter(one -> Curriculum.practises(one, ranked)).toList();
	}
}
