package org.journeywright.generator.report;

import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.journeywright.analysis.Analysis;
import org.journeywright.analysis.Analysis.AppliedSetting;
import org.journeywright.analysis.GapSeverity;
import org.journeywright.analysis.ModelView;
import org.journeywright.analysis.coverage.Coverage;
import org.journeywright.analysis.coverage.Matrix;
import org.journeywright.analysis.rules.Rules;
import org.journeywright.generator.report.GapPage.Making;
import org.journeywright.generator.report.GapPage.Problems;
import org.journeywright.generator.report.GapPage.SettingRow;
import org.journeywright.model.Handoff;
import org.journeywright.model.Initiative;
import org.journeywright.model.Issue;
import org.journeywright.model.Metric;
import org.journeywright.model.Scenario;
import org.journeywright.model.ServiceStandard;
import org.journeywright.model.Touchpoint;
import org.journeywright.model.TrainingProgramme;

/** Gathers what the page of a gap report shows. */
final class PageBuilder {

	/** The most lines about what could not be read. */
	static final int PROBLEMS = 200;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final ModelView model;
	private final Analysis analysis;

	PageBuilder(ModelView model, Analysis analysis) {
		this.model = model;
		this.analysis = analysis;
	}

	GapPage build(List<String> problems) {
		Ranking ranking = new Ranking(model, analysis);
		GapItems items = new GapItems(model, ranking);
		Overview overview = new Overview(model, ranking.ranked(), items);
		List<Matrix> matrices = Coverage.of(model);
		return new GapPage(model.organisation().map(Texts::label).orElse(""), model.date().map(DAY::format).orElse(""), scope(),
				new KeyFigures(model, ranking.ranked(), matrices.getFirst()).figures(), items.urgent(), Tallies.all(ranking.ranked()), model.isEmpty() && problems.isEmpty(), !model.touchpointsToday().isEmpty(),
				overview.kinds(), overview.journeys(), overview.moreJourneys(), overview.roles(), overview.initiatives(), CoverageGrids.of(matrices), items.list(), settings(),
				new Problems(problems.stream().limit(PROBLEMS).toList(), problems.size()), making());
	}

	private List<String> scope() {
		return Stream.of(Texts.count(model.touchpointsToday().size(), "touchpoint") + " of today", count(ServiceStandard.class, "standard"),
				count(Scenario.class, "scenario"), count(Metric.class, "metric")).toList();
	}

	private List<SettingRow> settings() {
		return analysis.settings().stream().map(PageBuilder::setting).toList();
	}

	private static SettingRow setting(AppliedSetting applied) {
		String weight = GapSeverity.of(applied.setting().getSeverity()).map(s -> weight(s, applied.rule().severity())).orElse("weighed as usual");
		String reason = applied.setting().getReason() == null ? "" : applied.setting().getReason();
		return new SettingRow(applied.rule().code(), applied.rule().title(), applied.setting().isOff() ? "switched off" : weight, reason, applied.findings());
	}

	/** A rule may weigh single gaps differently from its usual severity, so a setting may name just that one. */
	private static String weight(GapSeverity set, GapSeverity usual) {
		return set == usual ? "always weighed as " + set.word() : "weighed as " + set.word() + " instead of " + usual.word();
	}

	private Making making() {
		Set<String> speaking = new HashSet<>();
		analysis.findings().forEach(f -> speaking.add(f.rule().code()));
		analysis.settings().stream().filter(s -> s.setting().isOff() && s.findings() > 0).forEach(s -> speaking.add(s.rule().code()));
		int rules = Rules.all().size();
		return new Making(model.files().size(), rules, rules - speaking.size(),
				Stream.of(count(Touchpoint.class, "touchpoint"), count(ServiceStandard.class, "standard"), count(Handoff.class, "handoff"), count(Issue.class, "issue"),
						count(Scenario.class, "scenario"), count(TrainingProgramme.class, "programme"), count(Metric.class, "metric"), count(Initiative.class, "initiative")).toList());
	}

	private String count(Class<? extends EObject> type, String word) {
		return Texts.count(model.all(type).size(), word);
	}
}
